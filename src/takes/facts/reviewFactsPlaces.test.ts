import { describe, expect, it } from 'vitest';
import { storiesFrom } from '../../../test/builders/storiesFrom.ts';
import type { FactStatus } from '../model.ts';
import { reviewFacts } from './reviewFacts.ts';

const [story] = storiesFrom(`# Kittering Choir - Conductor, One Story

## Story 1: The Cold Chapel (60 seconds)
**Key Numbers:** 34 singers, 12 solos, 300 metres
**Key People:** Orla (organist), Mr Tench (caretaker), Bram (treasurer)

### The Story:
"On Good Friday 2019 the heating failed in our chapel, and it was minus 6. 34 singers stood in their coats, and 12 solos were still unlearnt. Orla, our organist, wanted to cancel. Mr Tench, the caretaker, carried the piano 300 metres up the lane to the school. Bram, our treasurer, kept the tickets in a program that he had written in Go. I asked the singers for a week of evenings, and we sang on the 3rd of May 2019, at 6pm. At your house I would bring blankets."
`);
const statuses = (text: string): Record<string, FactStatus> =>
  Object.fromEntries(
    reviewFacts(story!, { text }).facts.flatMap((fact) =>
      [fact.text, ...fact.aliases].map((one) => [one, fact.status]),
    ),
  );

describe('facts in their places', () => {
  it('knows days, cold and dates in parts', () => {
    const told = statuses(
      'it was good friday twenty nineteen and the heating failed in the chapel and it was six below and we sang on the third of may by six in the evening',
    );
    expect(told['Good Friday']).toBe('right');
    expect(told['minus 6']).toBe('right');
    expect(told['the 3rd of May']).toBe('right');
    expect(told['6pm']).toBe('right');
  });

  it('sees the day wrong and the year right', () => {
    const told = statuses(
      'the heating failed in the chapel and we sang on the third of june twenty nineteen at six pm',
    );
    expect(told['2019']).toBe('right');
    expect(told['the 3rd of May']).toBe('wrong');
  });

  it('sees another unit, another tool of one kind, and somebody else', () => {
    const told = statuses(
      'on good friday the heating failed in our chapel and orla our organist wanted to cancel and mr finch the caretaker carried the piano three hundred feet up the lane to the school and bram our treasurer kept the tickets in a program he had written in python',
    );
    expect(told['300 metres']).toBe('wrong');
    expect(told['Go']).toBe('wrong');
    expect(told['Mr Tench']).toBe('wrong');
    expect(told['Orla']).toBe('right');
  });

  it('sees two values, and two people, in each other’s place', () => {
    const told = statuses(
      'the heating failed in our chapel and twelve singers stood in their coats and thirty four solos were still unlearnt and bram our organist wanted to cancel and mr tench the caretaker carried the piano up the lane and orla our treasurer kept the tickets',
    );
    expect([told['34 singers'], told['12 solos']]).toEqual(['wrong', 'wrong']);
    expect([told['Orla'], told['Bram']]).toEqual(['wrong', 'wrong']);
    expect(told['Mr Tench']).toBe('right');
  });

  it('takes a friend for nobody of the story', () => {
    const told = statuses(
      'the heating failed in our chapel and my sister mabel drove me home and mr tench carried the piano up the lane to the school and bram kept the tickets in a program written in go',
    );
    expect(told['Orla']).toBe('absent');
    expect(told['Go']).toBe('right');
  });
});
