/** What a guide says, apart from how it is written: the writer turns it into many styles, the tests compare the model with it. */
export interface GuideContent {
  readonly title: string;
  readonly stories: readonly StoryContent[];
  readonly checklistSection: string;
  readonly checklist: readonly { readonly text: string; readonly checked: boolean }[];
  readonly names: readonly (readonly [name: string, description: string])[];
  readonly metrics: readonly (readonly [name: string, description: string])[];
  readonly connections: readonly string[];
  readonly recovery: readonly string[];
  readonly emergency: readonly { readonly situation: string; readonly phrases: readonly string[] }[];
}

export interface StoryContent {
  readonly number: number;
  readonly category: string;
  readonly title: string;
  readonly seconds: readonly [min: number, max: number];
  readonly values: readonly string[];
  readonly hooks: readonly string[];
  readonly script: string;
  readonly points: readonly (readonly [label: string, text: string])[];
  readonly numbers: readonly string[];
  readonly people: readonly string[];
  /** The text of the point that links the story to the place applied to. */
  readonly connection: string;
}

/** A nurse's guide for an interview at a children's hospital. */
export const NURSE: GuideContent = {
  title: 'Oakfield Children’s Hospital - Stories to Tell',
  stories: [
    {
      number: 1,
      category: 'Risk',
      title: 'The Quiet Handover',
      seconds: [45, 45],
      values: ['Courage', 'Openness', 'Care & Candour'],
      hooks: [
        'We lost a drug chart twice in one week...',
        'At 6AM nobody hears what you say...',
        'I stopped the handover in front of 14 colleagues...',
      ],
      script:
        "On my second ward, the night handover took 40 minutes - and still things were missed. I asked sister Zoë Ødegård if we could try a written sheet for a fortnight. Some said, 'Not more paper.' I filled in the first ones myself. After six weeks, missed doses were down by 35%. At Oakfield, I'd bring the same stubborn care.",
      points: [
        ['Problem', 'Handover took 40 minutes, things missed'],
        ['Idea', 'A written sheet for a fortnight'],
        ['Doing it first', 'Filled in the first sheets myself'],
        ['Results', 'Missed doses down 35% in six weeks'],
        ['Oakfield connection', 'Stubborn care for the small things'],
      ],
      numbers: ['35% fewer missed doses', '6AM handovers → calm starts'],
      people: ['Zoë Ødegård (ward sister)'],
      connection: 'Stubborn care for the small things',
    },
    {
      number: 2,
      category: 'Conflict',
      title: 'Two Plans for One Boy',
      seconds: [60, 90],
      values: ['Respect', 'Listening'],
      hooks: ['A surgeon and I disagreed about a seven-year-old...', 'Being right is not the same as being useful...'],
      script:
        "Dr Nwosu wanted to discharge a boy on a Friday; I was sure he needed the weekend. I said, 'I may be wrong, but his mother has not slept in three days.' We looked at the chart together. He stayed two nights. We still work well with each other. That is how I would handle it at Oakfield, too.",
      points: [
        ['Disagreement', 'Discharge on Friday or after the weekend'],
        ['My step', 'Asked to look at the chart together'],
        ['Outcome', 'He stayed two nights, no bad blood'],
        ['Oakfield connection', 'Disagree early and kindly'],
      ],
      numbers: ['3 days without sleep', '2 nights'],
      people: ['Dr Nwosu (surgeon)', 'Amal'],
      connection: 'Disagree early and kindly',
    },
    {
      number: 3,
      category: 'Learning',
      title: 'Portuguese in a Month',
      seconds: [120, 120],
      values: ['Curiosity'],
      hooks: ['I learned 200 words for one family...'],
      script:
        'When the Silva family came to us, none of us spoke Portuguese. I learned 200 words in 4 weeks, ten every shift, from a porter called João. The father told me it was the first time he had asked a question. I would do that again in the first month at Oakfield.',
      points: [
        ['Need', 'A family that nobody could speak with'],
        ['Method', 'Ten words every shift, from João'],
        ['Oakfield connection', 'Learn what the families need'],
      ],
      numbers: ['200 words', '4 weeks'],
      people: ['João'],
      connection: 'Learn what the families need',
    },
  ],
  checklistSection: 'Before Friday',
  checklist: [
    { text: 'Record each story 5 times', checked: false },
    { text: 'Say the numbers aloud', checked: true },
    { text: 'Sleep', checked: false },
  ],
  names: [
    ['Zoë Ødegård', 'Ward sister (Risk)'],
    ['Dr Nwosu', 'Surgeon who changed his mind'],
  ],
  metrics: [
    ['35%', 'Fewer missed doses (Risk)'],
    ['200 words', 'Portuguese in 4 weeks (Learning)'],
  ],
  connections: ["That's what I'd bring to the ward", 'Small things, every shift'],
  recovery: ['Breathe, look up', 'Jump to the result'],
  emergency: [
    {
      situation: 'If the question is new to you',
      phrases: ['Let me think of one family...', 'That was the night when...'],
    },
    { situation: 'If you need time', phrases: ['May I take a moment?'] },
  ],
};
