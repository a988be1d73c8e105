import type { DrillName, Rung } from '../drills/model.ts';
import { type Message, message } from '../shared/message.ts';

/** “The walk-in” from its key points. */
export function tellTitle(title: string, rung: Rung): Message {
  switch (rung) {
    case 'script':
      return message('Tell “{title}” from its script', { title });
    case 'keyPoints':
      return message('Tell “{title}” from its key points', { title });
    case 'facts':
      return message('Tell “{title}” with its numbers and names in sight', { title });
    case 'hook':
      return message('Tell “{title}” from its hook', { title });
    case 'nothing':
      return message('Tell “{title}” with nothing in front of you', { title });
  }
}

/** What a drill asks for, of a story where it has one. */
export function drillTitle(drill: DrillName, title: string | null): Message {
  const story = title === null ? message('a story') : message('“{title}”', { title });
  switch (drill) {
    case 'hook':
      return title === null
        ? message('Start each story within three seconds')
        : message('Start {story} within three seconds', { story });
    case 'whichStory':
      return message('Choose the story for each question');
    case 'transition':
      return message('Get into {story} from another story', { story });
    case 'blank':
      return message('Go on with {story} after a blank', { story });
    case 'curveball':
      return message('Answer a question that no story fits');
    case 'interruption':
      return message('Pick {story} up again after a question', { story });
    case 'squeeze':
      return message('Tell {story} in less time', { story });
  }
}

/** Whether a drill is of one story. */
export const isOfStory = (drill: DrillName): boolean => drill !== 'whichStory' && drill !== 'curveball';
/** Whether it makes sense only with a story that has been told before. */
export const needsTold = (drill: DrillName): boolean => isOfStory(drill) && drill !== 'hook';

/** “The walk-in” and “The late lorry”: at most two. */
export const namesOf = ([one = '', two]: readonly string[]): Message =>
  two === undefined ? message('“{title}”', { title: one }) : message('“{one}” and “{two}”', { one, two });

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
