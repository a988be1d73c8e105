import type { AnswerWords } from '../answerWords.ts';

const WE = /\b(?:we|we'd|we've|we're|our team|the team|us all|together we)\b/gu;
/** "I" with something done, not only thought or been. */
const I_DID =
  /\bi (?:also |then |just |even |first |had to |got to |went and |personally |quietly |always |really |actually |still |finally |immediately |simply |decided to )*(?!was|am|had been|have been|think|thought|guess|believe|feel|felt|like|liked|love|loved|enjoy|enjoyed|mean|know|knew|remember|would|was|could|can|hope|hoped|suppose|wanted|learned|learnt|'d say|say|do|did not|didn't|don't|have|am)[a-z']{2,}/gu;
const MY_PART =
  /\b(?:my (?:part|job|role|task|bit|own|idea|share|responsibility|suggestion|plan)|i was (?:in charge|responsible|the one|leading|put in charge|asked to)|led by me|on my own|by myself|myself|it was me|i'm the one|left to me|fell to me|up to me|i led|mine)\b/u;

/** "We" from so many on, and so few words of one's own, that nobody can tell who did it. */
const WE_FROM = 3;

/** Where an answer tells what "we" did and nowhere what the person did: the first words with "we". Null otherwise. */
export function ownPartMissing({ cue, told, clauses }: AnswerWords): { readonly words: string } | null {
  const we = cue.match(WE)?.length ?? 0;
  if (we < WE_FROM || MY_PART.test(cue)) return null;
  const own = cue.match(I_DID)?.length ?? 0;
  if (own > 0) return null;
  const first = clauses.find((clause) => /\bwe\b/u.test(clause.cue));
  return { words: first ? told.text.slice(first.range.start, first.range.end) : 'we' };
}
