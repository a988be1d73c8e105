import type { DrillName, Rung } from '../drills/model.ts';

const FROM: Readonly<Record<Rung, string>> = {
  script: 'from its script',
  keyPoints: 'from its key points',
  facts: 'with its numbers and names in sight',
  hook: 'from its hook',
  nothing: 'with nothing in front of you',
};

/** “The walk-in” from its key points. */
export const tellTitle = (title: string, rung: Rung): string => `Tell “${title}” ${FROM[rung]}`;

/** What a drill asks for, of a story where it has one. */
export function drillTitle(drill: DrillName, title: string | null): string {
  const story = title === null ? 'a story' : `“${title}”`;
  switch (drill) {
    case 'hook':
      return title === null ? 'Start each story within three seconds' : `Start ${story} within three seconds`;
    case 'whichStory':
      return 'Choose the story for each question';
    case 'transition':
      return `Get into ${story} from another story`;
    case 'blank':
      return `Go on with ${story} after a blank`;
    case 'curveball':
      return 'Answer a question that no story fits';
    case 'interruption':
      return `Pick ${story} up again after a question`;
    case 'squeeze':
      return `Tell ${story} in less time`;
  }
}

/** Whether a drill is of one story. */
export const isOfStory = (drill: DrillName): boolean => drill !== 'whichStory' && drill !== 'curveball';
/** Whether it makes sense only with a story that has been told before. */
export const needsTold = (drill: DrillName): boolean => isOfStory(drill) && drill !== 'hook';

export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
