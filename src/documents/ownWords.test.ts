import { describe, expect, it } from 'vitest';
import { parseDocument } from './parseDocument.ts';
import { splitList } from './lists.ts';
import { readIntro } from './storyIntro.ts';
import { areaNamed, partNamed } from './vocabulary.ts';

const guideOf = (text: string) => {
  const parsed = parseDocument({ path: 'guide.md', text, hasByteOrderMark: false, hash: 'x' });
  if (parsed.kind !== 'guide') throw new Error(`read as a ${parsed.kind}`);
  return parsed;
};
const told = (text: string) =>
  guideOf(text).stories.map((s) => ({
    number: s.number,
    title: s.title,
    category: s.category,
    seconds: s.targetSeconds?.max ?? null,
    values: s.values.map((v) => v.text),
    numbers: s.keyNumbers.map((n) => n.text),
    people: s.keyPeople.map((p) => p.text),
    hooks: s.hooks.map((h) => h.text),
    script: s.script?.text ?? null,
    points: s.keyPoints.map((p) => (p.label === '' ? p.text : `${p.label}: ${p.text}`)),
    connection: s.connection?.text ?? null,
  }));
const SCRIPT =
  'I drove the milk round that winter and I found the bridge under water at four in the morning. I turned the float round, rang the dairy, and I carried thirty crates over the footbridge by hand.';

describe('headings in a person’s own words', () => {
  it.each([
    ['The ways I could begin', 'hooks'],
    ['How could I start?', 'hooks'],
    ['And where do I begin?', 'hooks'],
    ['Roughly what I’d say', 'script'],
    ['So, more or less what I tell them', 'script'],
    ['What would I say?', 'script'],
    ['The bits I can’t leave out', 'keyPoints'],
    ['Things that must not be missing', 'keyPoints'],
    ['What mustn’t I forget?', 'keyPoints'],
    ['Stuff I always forget', 'keyPoints'],
    ['Don’t forget the figures', 'keyNumbers'],
    ['And don’t forget my names', 'keyPeople'],
    ['Why does this matter to the dairy?', 'connection'],
    ['Secs', 'target'],
    ['Einstieg / Hooks', 'hooks'],
    ['Script | Texte', 'script'],
  ])('%j announces %s', (name, part) => {
    expect(partNamed(name)).toBe(part);
  });

  it.each(['What we did / who came', 'What happened to them', 'How do birds fly?', 'The parts department'])(
    '%j announces nothing',
    (name) => {
      expect([partNamed(name), areaNamed(name)]).toEqual([null, null]);
    },
  );

  it('make a story of loose talk', () => {
    const [story] = told(
      `# Right, the dairy. Deep breath\n\n## Story 1: the one with the flood\n\nThis is my stubborn one. It shows grit and early rising. About 50 seconds if nobody laughs.\n\nDon't forget the numbers: 30 crates, 4 o'clock. And the people: Moll is the farmer, Old Jim is the lock keeper.\n\n**Ways I could begin:**\n\n* "The bridge was gone."\n* "Milk floats, it turns out."\n\n**Roughly what I'd say:**\n\n"${SCRIPT} I'd carry for Meadow Dairy too."\n\n**The bits I can't leave out:**\n\n* **What happened:** bridge under water\n* **Why me:** nobody else up\n* **Meadow Dairy link:** I carry\n`,
    );
    expect(story).toEqual({
      number: 1,
      title: 'the one with the flood',
      category: null,
      seconds: 50,
      values: ['grit', 'early rising'],
      numbers: ['30 crates', "4 o'clock"],
      people: ['Moll is the farmer', 'Old Jim is the lock keeper'],
      hooks: ['The bridge was gone.', 'Milk floats, it turns out.'],
      script: `${SCRIPT} I'd carry for Meadow Dairy too.`,
      points: ['What happened: bridge under water', 'Why me: nobody else up', 'Meadow Dairy link: I carry'],
      connection: 'I carry',
    });
  });

  it('are short where the person is', () => {
    const [story] = told(
      `# Meadow Dairy. Driver.\n\n## Story 1. The Flood\n\n50 seconds. Plain Grit, Early Rising.\nWho: Moll Pike, farmer. Mr. Jim, her cousin.\n\nStart:\n- The bridge was gone.\n- Milk floats.\n\nSay:\n\n${SCRIPT}\n\nPoints:\n- Start: bridge under water\n- End: thirty crates\n`,
    );
    expect(story).toMatchObject({
      seconds: 50,
      values: ['Plain Grit', 'Early Rising'],
      people: ['Moll Pike, farmer', 'Mr. Jim, her cousin'],
      hooks: ['The bridge was gone.', 'Milk floats.'],
      points: ['Start: bridge under water', 'End: thirty crates'],
    });
  });

  it('tell for which question a story is', () => {
    const text = `# The dairy\n\n## If they ask about pressure: The Flood\n\n**How do I start?**\n\n- The bridge was gone.\n\n**What do I say?**\n\n${SCRIPT}\n\n## When they ask for a mistake\n\n**How do I start?**\n\n- I left the brake off.\n\n**What do I say?**\n\n${SCRIPT}\n\n## If they ask about money\n\nSay that you would like to hear their offer.\n`;
    expect(told(text).map((s) => [s.category, s.title])).toEqual([
      ['Pressure', 'The Flood'],
      ['Mistake', 'mistake'],
    ]);
  });

  it('may stand before other marks than a colon', () => {
    for (const mark of ['>>', '»', '::']) {
      const [story] = told(
        `MEADOW DAIRY\n\nSTORY ONE ${mark} THE FLOOD\n\nLENGTH ${mark} 50 seconds\nPEOPLE ${mark} Moll (farmer)\n\nWAYS TO START ${mark}\n* "The bridge was gone."\n\nTHE STORY ${mark}\n${SCRIPT}\n\nDON'T LEAVE OUT ${mark}\n* bridge under water\n* thirty crates\n`,
      );
      expect(story).toMatchObject({
        number: 1,
        title: 'THE FLOOD',
        seconds: 50,
        people: ['Moll (farmer)'],
        hooks: ['The bridge was gone.'],
        script: SCRIPT,
        points: ['bridge under water', 'thirty crates'],
      });
    }
  });

  it('may be those of a letter', () => {
    const text = `Dear Gran, my story for the dairy.\n\n**Number 1 – the flood** (I want to take 50 seconds)\n\nI could start like this:\n– "The bridge was gone."\n\nThen I'd tell them:\n${SCRIPT}\n\nAnd I can't forget:\n– bridge under water\n– thirty crates\n\nLove, Pim\n`;
    expect(told(text)).toMatchObject([
      {
        number: 1,
        title: 'the flood',
        seconds: 50,
        hooks: ['The bridge was gone.'],
        script: SCRIPT,
        points: ['bridge under water', 'thirty crates'],
      },
    ]);
  });

  it('may be in two languages', () => {
    const parts = `### Accroche / Hooks\n\n- "The bridge was gone."\n\n### Texte / Script\n\n${SCRIPT}\n\n### Points clés / Key points\n\n- Pont / Bridge: under water\n- Caisses / Crates: thirty\n`;
    for (const heading of ['Histoire 2 / Story 2: La Crue / The Flood', 'Story 2 / Histoire 2: La Crue / The Flood'])
      expect(told(`# Entretien / Interview\n\n## ${heading}\n\n${parts}`)).toMatchObject([
        {
          number: 2,
          title: 'La Crue / The Flood',
          hooks: ['The bridge was gone.'],
          script: SCRIPT,
          points: ['Pont / Bridge: under water', 'Caisses / Crates: thirty'],
        },
      ]);
  });
});

describe('tables', () => {
  it('list hooks and points under their own header', () => {
    const [story] = told(
      `# Meadow Dairy\n\n## Story 1: The Flood\n\n| Hook | First line |\n|---|---|\n| 1 | "The bridge was gone." |\n| 2 | "Milk floats." |\n\n### Script\n\n${SCRIPT}\n\n| Point | Say |\n|---|---|\n| Bridge | under water |\n| Result | thirty crates |\n`,
    );
    expect(story).toMatchObject({
      hooks: ['The bridge was gone.', 'Milk floats.'],
      points: ['Bridge: under water', 'Result: thirty crates'],
    });
  });

  it('hold one story a row, with its number in the column of the story', () => {
    const text = `# Meadow Dairy\n\n| Story | Title | Secs | How I open | What I say | Must say |\n|---|---|---|---|---|---|\n| 1 | The Flood | 50 | "The bridge was gone." | ${SCRIPT} | bridge, under water; thirty crates |\n| 2 | The Brake | 40 | "I left the brake off." | ${SCRIPT} | brake off, on the hill; rang at once |\n`;
    expect(told(text)).toMatchObject([
      { number: 1, title: 'The Flood', seconds: 50, points: ['bridge, under water', 'thirty crates'] },
      { number: 2, title: 'The Brake', seconds: 40, hooks: ['I left the brake off.'] },
    ]);
  });
});

describe('an outline', () => {
  it('of one nested list is read as the guide that it is', () => {
    const text = `- Meadow Dairy\n  - The Flood\n    - 50 seconds\n    - hooks\n      - "The bridge was gone."\n    - script\n      - ${SCRIPT}\n    - key points\n      - bridge under water\n      - thirty crates\n    - people: Moll (farmer)\n  - The Brake\n    - 40 seconds\n    - hooks\n      - "I left the brake off."\n    - key points\n      - brake off\n      - rang at once\n`;
    const guide = guideOf(text);
    expect(guide.title).toBe('Meadow Dairy');
    expect(told(text)).toMatchObject([
      {
        title: 'The Flood',
        seconds: 50,
        hooks: ['The bridge was gone.'],
        script: SCRIPT,
        points: ['bridge under water', 'thirty crates'],
        people: ['Moll (farmer)'],
      },
      { title: 'The Brake', seconds: 40, script: null, points: ['brake off', 'rang at once'] },
    ]);
  });

  it('that tells no stories is no guide', () => {
    const text = '- Saturday\n  - market\n    - eggs\n    - bread\n  - garden\n    - beans\n';
    expect(parseDocument({ path: 'list.md', text, hasByteOrderMark: false, hash: 'x' }).kind).toBe('note');
  });
});

describe('what stands before the first part', () => {
  const read = (text: string) => {
    const { target, values, isWhole } = readIntro(text, [{ start: 0, end: text.length }]);
    return [target?.seconds.max ?? null, values.map((v) => v.text), isWhole];
  };
  it.each([
    ['(a minute; shows calm and patience)', [60, ['calm', 'patience'], true]],
    ['Aim for a minute and a half. Breathe.', [90, [], false]],
    ['It takes about 70 seconds and this one shows nerve.', [70, [], false]],
    ['Two minutes before the whistle the goal fell over.', [null, [], true]],
    ['The talk lasted 40 minutes. It shows 3 things.', [null, [], false]],
  ])('%j', (text, expected) => {
    const [seconds, values] = read(text);
    expect([seconds, values]).toEqual(expected.slice(0, 2));
    if (expected[0] !== null) expect(read(text)[2]).toBe(expected[2]);
  });
});

describe('lists of people', () => {
  const people = (text: string) => splitList(text, { start: 0, end: text.length }, { people: true }).map((p) => p.text);
  it.each([
    ['Ida Holm, the vet. Bo, her driver.', ['Ida Holm, the vet', 'Bo, her driver']],
    ['Mr. Holm, Dr. Ngo and Bo', ['Mr. Holm', 'Dr. Ngo', 'Bo']],
    ['Ida (vet, on call), Bo', ['Ida (vet, on call)', 'Bo']],
    ['Ida, my sister Bo, the vet', ['Ida', 'my sister Bo', 'the vet']],
  ])('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
