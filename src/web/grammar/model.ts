import type { Finding } from '../../shared/finding.ts';

export type EnglishDialect = 'american' | 'british' | 'australian' | 'canadian' | 'indian';

/** What is asked of the worker: texts typed by the person, never a recogniser's. */
export interface GrammarRequest {
  readonly id: number;
  readonly texts: readonly string[];
  /** The person's names and terms, known as words. */
  readonly words: readonly string[];
  readonly dialect: EnglishDialect;
}

/** Findings of each text, in order, with ranges in it. */
export interface GrammarAnswer {
  readonly id: number;
  readonly checkedBy: CheckerName;
  readonly findings: readonly (readonly Finding[])[];
}

/** harper: grammar and spelling. dictionary: spelling only, where Harper can't run. */
export type CheckerName = 'harper' | 'dictionary';

export interface Checker {
  readonly name: CheckerName;
  readonly check: (text: string) => Promise<Finding[]>;
}

/** How English is spelt where the person is, by the languages their browser asks for; British where they name none. */
export function dialectOf(languages: readonly string[]): EnglishDialect {
  const region = languages
    .map((language) => /^en-([a-z]{2})\b/iu.exec(language)?.[1]?.toUpperCase())
    .find((found) => found !== undefined);
  if (region === 'US') return 'american';
  if (region === 'AU' || region === 'NZ') return 'australian';
  if (region === 'CA') return 'canadian';
  if (region === 'IN') return 'indian';
  return 'british';
}
