/**
 * The tables of Anki's collection, schema 11: the one that every Anki since 2.0.12 (2013) imports from a package, and that
 * it still writes when "support older Anki versions" is ticked.
 */
export const ANKI_SCHEMA = `
create table col (
  id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
  dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,
  decks text not null, dconf text not null, tags text not null
);
create table notes (
  id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
  tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,
  data text not null
);
create table cards (
  id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
  usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
  factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null
);
create table revlog (
  id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
  lastIvl integer not null, factor integer not null, time integer not null, type integer not null
);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

/** Any numbers, the same in every package: so a second import finds the note type and the deck of the first. */
export const NOTE_TYPE_ID = 1_735_689_600_001;
export const DECK_ID = 1_735_689_600_002;

const CSS =
  '.card { font-family: system-ui, sans-serif; font-size: 20px; text-align: center; color: black; background-color: white; }';

const field = (name: string, ord: number) => ({
  name,
  ord,
  sticky: false,
  rtl: false,
  font: 'Arial',
  size: 20,
  media: [],
});

/** The row of `col`: the note type "Offbook", the deck, and Anki's own defaults. `createdAt` and `mod` in seconds. */
export function collectionRow(deck: string, createdAt: number, mod: number): readonly (number | string)[] {
  const deckOf = (id: number, name: string) => ({
    id,
    name,
    mod,
    usn: -1,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  });
  const noteType = {
    id: NOTE_TYPE_ID,
    name: 'Offbook',
    type: 0,
    mod,
    usn: -1,
    sortf: 0,
    did: DECK_ID,
    tmpls: [
      {
        name: 'Card 1',
        ord: 0,
        qfmt: '{{Front}}',
        afmt: '{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}',
        bqfmt: '',
        bafmt: '',
        did: null,
        bfont: '',
        bsize: 0,
      },
    ],
    flds: [field('Front', 0), field('Back', 1)],
    css: CSS,
    latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
  const conf = {
    nextPos: 1,
    estTimes: true,
    activeDecks: [1],
    curDeck: 1,
    curModel: NOTE_TYPE_ID,
    sortType: 'noteFld',
    sortBackwards: false,
    timeLim: 0,
    addToCur: true,
    newBury: true,
    newSpread: 0,
    dueCounts: true,
    collapseTime: 1200,
    schedVer: 2,
  };
  const options = {
    id: 1,
    mod: 0,
    name: 'Default',
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20, separate: true },
    rev: { bury: false, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
    dyn: false,
  };
  const json = JSON.stringify;
  return [
    1,
    createdAt,
    mod * 1000,
    mod * 1000,
    11,
    0,
    0,
    0,
    json(conf),
    json({ [NOTE_TYPE_ID]: noteType }),
    json({ 1: deckOf(1, 'Default'), [DECK_ID]: deckOf(DECK_ID, deck) }),
    json({ 1: options }),
    '{}',
  ];
}
