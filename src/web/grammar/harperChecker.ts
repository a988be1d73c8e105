import type { Finding } from '../../shared/finding.ts';
import { MISSING_APOSTROPHES } from '../../sessions/apostrophes.ts';
import { type IsWord, openWords } from './wordList.ts';
import type { Checker, EnglishDialect } from './model.ts';
import { say } from '../../words/say.ts';

/**
 * Kinds of Harper's remarks that are mistakes. Its remarks on style, length and formatting are left out: an answer is
 * spoken, and ours on wording come from the review. So are capitals: nobody hears them.
 */
const CODES: Readonly<Record<string, 'spelling' | 'grammar'>> = {
  Spelling: 'spelling',
  Typo: 'spelling',
  Eggcorn: 'spelling',
  Malapropism: 'spelling',
  BoundaryError: 'spelling',
  Agreement: 'grammar',
  Grammar: 'grammar',
  Punctuation: 'grammar',
  Repetition: 'grammar',
  Usage: 'grammar',
  WordOrder: 'grammar',
};

/** Rules that would cover a spelling mistake with a remark on its capital letter. */
const RULES_OFF = ['SentenceCapitalization', 'UseTitleCase', 'Spaces', 'LongSentences', 'NoOxfordComma', 'OxfordComma'];
const SUGGESTIONS = 3;
/** Harper's kind of suggestion that takes the words out. */
const REMOVE = 1;

/** Starts Harper with its smaller binary: 16 MB of rules and words, from this server. Rejects where WebAssembly can't run. */
export async function startHarper(
  dialect: EnglishDialect,
  words: readonly string[],
  openWordList: (words: readonly string[]) => Promise<IsWord> = openWords,
): Promise<Checker> {
  const [{ Dialect, LocalLinter }, { slimBinary }] = await Promise.all([
    import('harper.js'),
    import('harper.js/slimBinary'),
  ]);
  const dialects = {
    american: Dialect.American,
    british: Dialect.British,
    australian: Dialect.Australian,
    canadian: Dialect.Canadian,
    indian: Dialect.Indian,
  };
  const linter = new LocalLinter({ binary: slimBinary, dialect: dialects[dialect] });
  await linter.setup();
  if (words.length > 0) await linter.importWords([...words]);
  const rules = await linter.getLintConfig();
  await linter.setLintConfig({
    ...rules,
    ...Object.fromEntries(RULES_OFF.filter((rule) => rule in rules).map((rule) => [rule, false])),
  });
  // Harper's own list has gaps ("fulfilling" in British English), so a second one must miss the word, too.
  const isWord = await openWordList(words);
  return {
    name: 'harper',
    async check(text) {
      const lints = await linter.lint(text, { language: 'plaintext' });
      const findings: Finding[] = [];
      for (const lint of lints) {
        const code = CODES[lint.lint_kind()];
        const words = lint.get_problem_text();
        const suggestions = lint.suggestions().slice(0, SUGGESTIONS);
        const offered = suggestions.map((one) => one.get_replacement_text());
        const meant = contractionOf(words);
        const replacements = meant === null ? offered : [meant];
        // "salesforce" for Salesforce: a capital only, of a word the person knows or not.
        const onlyCapitals = offered.some((one) => one.toLowerCase() === words.toLowerCase());
        if (!code || onlyCapitals) continue;
        if (code === 'spelling' && words.split(/\s+/u).every(isWord)) continue;
        const { start, end } = lint.span();
        findings.push({
          code,
          severity: 'notice',
          message:
            code === 'spelling'
              ? say('“{word}” may be misspelt.', { word: words.trim() })
              : `“${words.trim()}”: ${plain(lint.message())}`,
          range: { start, end },
          fix: fixOf(
            suggestions.some((one) => Number(one.kind()) === REMOVE),
            replacements,
          ),
        });
      }
      return findings;
    },
  };
}

/** "im" is "I'm" before it is "id" or "if". */
function contractionOf(word: string): string | null {
  const meant = MISSING_APOSTROPHES[word.toLowerCase()];
  if (meant === undefined) return null;
  return meant.startsWith('i') && !meant.startsWith('is') ? `I${meant.slice(1)}` : meant;
}

const plain = (message: string): string => {
  const words = message.replace(/`([^`]*)`/gu, '“$1”').trim();
  return /[.!?]$/u.test(words) ? words : `${words}.`;
};

function fixOf(removes: boolean, replacements: readonly string[]): string | null {
  const offered = replacements.map((one) => one.trim()).filter((one) => one !== '');
  if (offered.length > 0) return say('Perhaps {options}.', { options: offered.map((one) => `“${one}”`).join(' or ') });
  return removes ? say('Take it out.') : null;
}
