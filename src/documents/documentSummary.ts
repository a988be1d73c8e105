import type { ParsedDocument } from './model.ts';

export const documentTitle = (document: ParsedDocument): string => document.title;

/** One line of what is in a document: "4 stories", "5 questions, 4 answered", "note". */
export function documentSummary(document: ParsedDocument): string {
  switch (document.kind) {
    case 'guide': {
      if (document.stories.length > 0) return count(document.stories.length, 'story', 'stories');
      return document.checklist.length > 0
        ? count(document.checklist.length, 'checklist item', 'checklist items')
        : 'names and phrases';
    }
    case 'session': {
      const answered = document.questions.filter((q) => q.answer.text !== '').length;
      return `${count(document.questions.length, 'question', 'questions')}, ${answered} answered`;
    }
    case 'note':
      return 'note';
  }
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
