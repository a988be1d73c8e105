import { describe, expect, it } from 'vitest';
import { lackingVerb } from './clauseCount.ts';

const TOLD = 'we had forty crates on the quay and the lorry was late';
const lacking = (end: string): string | null => {
  const folded = `${TOLD} ${end}`.split(' ');
  return (
    lackingVerb(
      folded,
      folded.map((_, at) => at === 0),
    )?.lacks ?? null
  );
};

describe('a statement with fewer verbs than clauses', () => {
  it.each([
    ["and because she'd heard that two more drivers had been sent home that night", 'main sentence'],
    ['and when the foreman came back with the men who had been at lunch', 'main sentence'],
    ['and that if he still wanted his ice on the same day', 'main sentence'],
    ['and by the time we had the last of the crates on the scales', 'main sentence'],
    ['and that meant that the van i had been keeping for the islands', 'verb'],
    ["but the reason i didn't ring the office in front of everyone there", 'verb'],
    ["and what i hadn't seen until i stood beside him on the ramp", 'verb'],
    ['and when i got down to the cold store and saw what they had done', 'main sentence'],
    ['and since the foreman was the only one who knew where the keys hung', 'main sentence'],
    ['so he told us that unless somebody came up with a better plan', 'verb'],
    ["and what the office didn't know when they sent us the lorry", 'verb'],
    ['because the people at the back of the hall', 'verb'],
    ['and he told me that the buyer from the second stall', 'verb'],
  ])('lacks one: … %s', (end, lacks) => expect(lacking(end)).toBe(lacks));

  it.each([
    ["and because she'd heard that two more drivers had been sent home we rang them"],
    ['and when the foreman came back we were done'],
    ['and he said that if we wanted ice we had to ask'],
    ['and the van i had been keeping for the islands was full'],
    ["and the reason i didn't ring was simple"],
    ['and what i saw was a mess'],
    ['and i thanked the foreman and the men who had come in early'],
    ['and i asked who had packed them and when they had left'],
    ['and if your new people need that i can teach it'],
    ['and if something breaks ring the office'],
    ['and they stayed because they like working with fish'],
    ['and the crates we had left we sold'],
    ['and at the end bridget asked can we do that again'],
    ['and i know the man who runs it'],
    ["she couldn't i drafted the notice that night and walked it to the office myself"],
    ['and if it breaks again fine'],
    ['and by the time we had eaten the ice was back'],
    ['and nobody laughed but the foreman who knew'],
    ['and he did it in the rain and even when it snowed'],
  ])('does not: … %s', (end) => expect(lacking(end)).toBe(null));
});
