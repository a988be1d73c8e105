/** A made script: what the person set out to say, with values they could get wrong. Written for this bench. */
export interface MadeScript {
  readonly name: string;
  readonly hooks: readonly string[];
  readonly sentences: readonly string[];
  /** Exact words of a sentence and what is said instead in a wrong take. */
  readonly exact: readonly { readonly sentence: number; readonly words: string; readonly wrong: readonly string[] }[];
}

/** Free speech that is in no script. */
export const FREE_SPEECH: readonly string[] = [
  'Sorry, let me think about that for a moment.',
  'And to be honest nobody had expected it to rain that day.',
  'Where was I, yes, the other thing is that my sister lives nearby.',
  'I should add that this was before the office moved.',
  'By the way, the coffee there was terrible.',
  'What I mean is that everybody had their own opinion.',
];

export const SCRIPTS: readonly MadeScript[] = [
  {
    name: 'ward',
    hooks: ['It was ten minutes before the night handover.', 'I once stopped a drug round with one question.'],
    sentences: [
      'I was the nurse in charge of a surgical ward with 24 beds.',
      'One evening a new colleague called Marta drew up a dose that looked too high.',
      'The chart said 50 milligrams, but the patient weighed very little.',
      'I asked her to stop, and we checked the chart together.',
      'The pharmacist confirmed that a decimal point was missing.',
      'Nobody was harmed, because we had caught it in time.',
      'Afterwards I wrote a short guide for double checking at the bedside.',
      'Within 3 months the number of errors fell by 40%.',
      'What I learned is that a calm question is the best safety net.',
    ],
    exact: [
      { sentence: 0, words: '24', wrong: ['34', '20'] },
      { sentence: 1, words: 'Marta', wrong: ['Greta', 'Helen'] },
      { sentence: 2, words: '50', wrong: ['15', '60'] },
      { sentence: 7, words: '40%', wrong: ['14%', '60%'] },
    ],
  },
  {
    name: 'site',
    hooks: ['The crane stopped at seven in the morning.', 'Concrete does not wait for anybody.'],
    sentences: [
      'Last spring I ran the groundworks for a school in Leeds.',
      'We had 16 weeks to finish before the summer term.',
      'In the second week a water main burst under the access road.',
      'The client wanted to stop everything until the insurer had answered.',
      'I walked the site with Derek and drew a second way in.',
      'That evening we moved the fences and called 6 drivers.',
      'The next morning at 7AM the first lorry came through the new gate.',
      'We lost only 2 days and saved about 30 thousand pounds.',
      'Since then I always plan a second road before I need one.',
    ],
    exact: [
      { sentence: 1, words: '16', wrong: ['60', '12'] },
      { sentence: 4, words: 'Derek', wrong: ['Eric', 'Simon'] },
      { sentence: 5, words: '6', wrong: ['9', '16'] },
      { sentence: 7, words: '30', wrong: ['13', '80'] },
    ],
  },
  {
    name: 'lesson',
    hooks: ['Half of my class hated fractions.', 'The best lesson of my year began with a cake.'],
    sentences: [
      'In 2019 I taught mathematics to a class of 28 children.',
      'Many of them were afraid of fractions and stopped trying.',
      'My mentor Priya told me to bring something that they could cut.',
      'So I baked a cake and asked them to share it fairly.',
      'They argued, measured and finally drew the pieces on the board.',
      'After that I used food, ribbons and paper for every new idea.',
      'At the end of the term 85% of them passed the test.',
      'One girl even asked for more homework, which had never happened before.',
      'It showed me that hands understand before words do.',
      'I would bring that kind of teaching to your school.',
    ],
    exact: [
      { sentence: 0, words: '28', wrong: ['20', '38'] },
      { sentence: 2, words: 'Priya', wrong: ['Paula', 'Sonia'] },
      { sentence: 6, words: '85%', wrong: ['45%', '95%'] },
    ],
  },
  {
    name: 'migration',
    hooks: ['Our website went down every Friday night.', 'I deleted 9000 lines of code and nobody complained.'],
    sentences: [
      'At Northgate our payment service ran on one old server.',
      'Every Friday night it fell over when the orders came in.',
      'The team was tired, and two engineers had already left.',
      'I measured where the time went and found a single slow query.',
      'Together with Tom I moved that table to AWS in 5 days.',
      'We tested each step at 2AM, when nobody was shopping.',
      'Response times dropped from 900 ms to 120 ms.',
      'The alerts stopped, and the team could sleep again.',
      'The company saved $40,000 a year in support.',
      'From this I learned to measure first and to move in small steps.',
    ],
    exact: [
      { sentence: 4, words: 'Tom', wrong: ['Dave', 'Ann'] },
      { sentence: 4, words: '5', wrong: ['9', '15'] },
      { sentence: 6, words: '120', wrong: ['220', '150'] },
    ],
  },
  {
    name: 'shop',
    hooks: ['My first job was in a shoe shop.', 'An angry customer taught me how to listen.'],
    sentences: [
      'I worked every Saturday in a small shoe shop near the station.',
      'One morning a man came in with a broken heel and shouted at me.',
      'I let him finish and then I repeated what he had said.',
      'He had a wedding at noon and no other shoes.',
      'I phoned the cobbler across the road, who is called Ahmed.',
      'He glued the heel in 20 minutes and charged nothing.',
      'The man came back a week later with flowers for all of us.',
      'My manager asked me to train the 4 new assistants.',
      'I still repeat what people say before I answer.',
    ],
    exact: [
      { sentence: 5, words: '20', wrong: ['12', '70'] },
      { sentence: 7, words: '4', wrong: ['5', '14'] },
    ],
  },
  {
    name: 'hotel',
    hooks: ['The lift broke with a bride inside.', 'Night managers meet everybody in their slippers.'],
    sentences: [
      'For 2 years I was the night manager of a hotel with 90 rooms.',
      'In December the heating failed while we were fully booked.',
      'It was minus 8 outside, and families came down in their coats.',
      'I opened the ballroom, lit the fireplace and made hot chocolate.',
      'Then I called Rosa, our engineer, who lived an hour away.',
      'By 4AM she had found the broken valve and warmed the first floor.',
      'I offered every guest a free breakfast and a late checkout.',
      'We had only 3 complaints and 45 thank you letters.',
      'I learned that people forgive trouble when you stay beside them.',
    ],
    exact: [
      { sentence: 0, words: '90', wrong: ['19', '50'] },
      { sentence: 4, words: 'Rosa', wrong: ['Nora', 'Lisa'] },
      { sentence: 7, words: '45', wrong: ['25', '49'] },
    ],
  },
];

export const VOICES: readonly string[] = ['en-us', 'en-gb', 'en-gb-scotland', 'en-029+f2', 'en-gb-x-rp+m3'];
export const SPEEDS: readonly number[] = [135, 155, 175, 200];
