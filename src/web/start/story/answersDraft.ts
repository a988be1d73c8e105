import type { StoryAnswers } from '../../../documents/writeStory.ts';

/** Kept beyond the tab: who remembers a story in the evening may go on with it in the morning. */
const KEY = 'offbook:draft:first-story';

export const NO_ANSWERS: StoryAnswers = {
  title: '',
  category: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  people: '',
  numbers: '',
  hooks: '',
  values: '',
  seconds: 60,
  company: '',
  connection: '',
};

/** What was answered so far; nothing where nothing was, or where it can't be read. */
export function readAnswers(): StoryAnswers {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    const entries = Object.entries(NO_ANSWERS).map(([key, usual]) => {
      const value = kept[key];
      const fits = key === 'seconds' ? value === null || typeof value === 'number' : typeof value === 'string';
      return [key, fits ? value : usual];
    });
    return Object.fromEntries(entries) as StoryAnswers;
  } catch {
    return NO_ANSWERS;
  }
}

export function keepAnswers(answers: StoryAnswers): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(answers));
  } catch {
    // A full or forbidden store only costs the safety net; the answers are still on the page.
  }
}

export function dropAnswers(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

export const hasAnswers = (answers: StoryAnswers): boolean =>
  Object.values(answers).some((value) => typeof value === 'string' && value.trim() !== '');
