import { fold, wordsOf } from '../language/words.ts';
import { toldOf } from '../takes/told.ts';
import { isUnfinished } from '../takes/endings/openEnding.ts';
import { endsOnOpenWords } from '../takes/endings/openWords.ts';

/** Words after which an English sentence cannot stop. */
const CANNOT_END = new Set(
  'the a an and but or nor because although though while if unless until whereas my your his her our their its of from into onto with without for at by than as to how why whether which whose very really also especially including such between during toward towards via per i im ive id were am was is are be been being has have had will would can could should might must may do does did not'.split(
    ' ',
  ),
);
/** The same words end a sentence after these: "what they are", "where I was", "better than I could", "I think so, too". */
const ELLIPSIS =
  /\b(?:what|where|who|how|than|as|which|that|if|when|so|because)\b(?:\s+\p{L}+){0,3}\s+(?:am|was|is|are|were|be|been|has|have|had|will|would|can|could|should|might|must|may|do|does|did|not)$/u;
const STRANDED =
  /\b(?:look(?:ing)?|work(?:ed|ing)?|deal(?:t|ing)?|cop(?:e|ed|ing)|talk(?:ed|ing)?|listen(?:ed|ing)?|car(?:e|ed|ing)|ask(?:ed|ing)?|wait(?:ed|ing)?|rel(?:y|ied)|point(?:ed)?|count(?:ed)?|liv(?:e|ed|ing)|stand|stood|pass(?:ed)?|drop(?:ped)?|stop(?:ped)?|log(?:ged)?|come|came|go|went|move(?:d)?|used|want(?:ed)?|need(?:ed)?|had|have|like|love|going|able|got|get|proud|aware|capable|fond|afraid|tired|part|hope|mean)\s+(?:\p{L}+\s+)?(?:at|with|for|to|of|by|from|into|not|about)$/u;
/** "showed other streets how", "nobody could say why". */
const KNOWING =
  /\b(?:show|tell|teach|know|learn|see|explain|understand|ask|say|remember|work out|find out|told|taught|knew|learned|learnt|saw|explained|understood|asked|said|showed|shown|remembered)(?:s|ing)?(?:\s+\p{L}+){0,2}\s+(?:how|why)$/u;
const OPEN_COUNT = /(?:^|[,;:.!?] )(?:and )?(?:the |my )?(?:second|third|other|next|last)(?: one)?$/u;
/** Of those, words that do end sentences after others: "what they are", "a form for her", "at 8 am", "I liked it, though". */
const SOMETIMES_ENDS = new Set(
  'to of with for at by from into not as also really very per how why i had have has did do does is are was were be am can could will would should might must may without though especially than been which whether her his while until since'.split(
    ' ',
  ),
);

/**
 * Why an answer breaks off, or null. It breaks off where its last sentence has no closing mark and stops on a word that
 * cannot end one ("im super curious how the"), or on a comma, colon or dash.
 */
export function breaksOff(answer: string): { readonly words: string } | null {
  const text = answer
    .trim()
    .replace(/["”'’)\]*_]+$/u, '')
    .trimEnd();
  const words = wordsOf(text);
  const last = words.at(-1);
  if (!last || words.length < 3) return null;
  const tail = words.slice(-5);
  const said = { words: text.slice(tail[0]!.start) };
  if (/[,;:–—]$|\s-$/u.test(text)) return said;
  if (/[.!?…]$/u.test(text)) return /(?:\.\.\.|…)$/.test(text) && CANNOT_END.has(bare(last.folded)) ? said : null;
  if (/[^\p{L}\p{N}\s]$/u.test(text)) return null;
  const word = bare(last.folded);
  const folded = fold(text).replace(/\s+/gu, ' ');
  const sentence = folded.slice(Math.max(...['.', '?', '!'].map((mark) => folded.lastIndexOf(mark))) + 1);
  if (endsOnOpenWords(sentence)) return said;
  if (OPEN_COUNT.test(folded) && /\b(?:first|two|three|four)\b/u.test(folded)) return said;
  if (!CANNOT_END.has(word)) return null;
  if (!SOMETIMES_ENDS.has(word)) return said;
  // Where the writer sets marks, a last sentence without is half a sign by itself.
  const marked = /[.!?,;:]["”'’)]*\s/u.test(text);
  if (!marked) return isUnfinished(toldOf(text)) ? said : null;
  const clause = fold(text.slice(Math.max(...['.', '?', '!'].map((mark) => text.lastIndexOf(mark))) + 1)).trim();
  return ELLIPSIS.test(clause) || STRANDED.test(clause) || KNOWING.test(clause) ? null : said;
}

const bare = (folded: string): string => folded.replace(/'/g, '');
