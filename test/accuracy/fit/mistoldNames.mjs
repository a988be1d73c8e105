// Makes wrong tellings of people's names out of right ones: another first name, another surname, wherever it is said.

// Some that are in no list of first names.
const FIRST =
  'sarah james olivia marcus fatima hiroshi gunther bronwyn abena lorenzo ingrid tobias meera callum yasmin rafael beatrix dmitri leona patrick shanice wendy graham kirsten oyelaran zdenka quentin phoebe'.split(
    ' ',
  );
const LAST =
  'harrison oduya castellano whitlock banerji petrov mcallister fontaine greaves adjei lindholm okonjo tanaka brandt'.split(
    ' ',
  );
/** Some in no list, some that everybody knows. */
const THINGS = {
  organisation:
    'brackley thornfield westmoor pennyfields ravensworth kettlewell corriston whitfield amazon barclays'.split(' '),
  term: 'bristol norwich carlisle wexford tarbert hexham ludlow galway antwerp leeds scotland french wednesfield'.split(
    ' ',
  ),
  technology: 'java excel kubernetes tableau trello salesforce photoshop postgres react docker python redis'.split(' '),
};
const TITLE = /^(?:mr|mrs|ms|miss|missus|mister|dr|doctor|captain|sir|sister|major|colonel|the|my|our)\.?$/i;

/** A first name, lower case. */
export const firstName = (chance) => FIRST[Math.floor(chance() * FIRST.length)];

/** How often people slip to a name that begins like the right one, begins with its first two letters, or rhymes with it. */
const ALIKE = [
  [0.25, (name, right) => name[0] === right[0]],
  [0.2, (name, right) => name.slice(0, 2) === right.slice(0, 2)],
  [0.1, (name, right) => name.slice(1) === right.slice(1)],
];

function slipFor(right, listed, chance) {
  let dice = chance();
  for (const [share, isAlike] of ALIKE) {
    if (dice < share) {
      const alike = listed.filter((name) => name !== right && isAlike(name, right));
      if (alike.length > 0) return alike[Math.floor(chance() * alike.length)];
    }
    dice -= share;
  }
  return firstName(chance);
}

/** `text` with another name, one of those `listed` or of our own, everywhere for the one that was said; null where there is nothing to put another for. */
export function withOtherName(text, said, { text: name, aliases, kind }, listed, chance) {
  if (kind !== 'person') return withOtherThing(text, said, THINGS[kind] ?? [], chance);
  const given =
    name
      .toLowerCase()
      .split(/\s+/)
      .find((word) => !TITLE.test(word)) ?? '';
  const first = slipFor(given, listed, chance);
  const last = LAST[Math.floor(chance() * LAST.length)];
  const surnames = new Set(
    [name, ...aliases]
      .map((one) => one.toLowerCase().split(/\s+/))
      .filter((words) => words.length > 1)
      .map((words) => words.at(-1)),
  );
  let other = text;
  for (const [at, whole] of said.split(/\s+/).entries()) {
    const word = /^[\p{L}-]+/u.exec(whole)?.[0];
    if (word === undefined || TITLE.test(whole)) continue;
    const lower = at > 0 || surnames.has(word.toLowerCase()) ? last : first;
    other = other.replace(new RegExp(`(?<![\\p{L}'’])${word}(?![\\p{L}])`, 'giu'), (was) =>
      /^\p{Lu}/u.test(was) ? lower[0].toUpperCase() + lower.slice(1) : lower,
    );
  }
  return other === text ? null : other;
}

/** The first word is another; "Street", "Hospital" and the like stay. */
function withOtherThing(text, said, list, chance) {
  const word = /^[\p{L}\d-]{3,}/u.exec(said)?.[0];
  const others = list.filter((one) => one !== word?.toLowerCase());
  if (word === undefined || others.length === 0 || /^the$/i.test(word)) return null;
  const other = others[Math.floor(chance() * others.length)];
  return text.replace(new RegExp(`(?<![\\p{L}'’])${word}(?![\\p{L}])`, 'giu'), (was) =>
    /^\p{Lu}/u.test(was) ? other[0].toUpperCase() + other.slice(1) : other,
  );
}
