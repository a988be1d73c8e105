/** Words that headings and labels are made of. A heading of these alone says nothing that the model does not hold. */
const WORDS = new Set(
  (
    'a about again all also always an and angle answer answers anecdote any any-story as at attention attributes aim ' +
    'back back-up backup bank bar beats before begin beginning best body bonus breakdown bridge bridging bring bringing brief bullet bullets buy buying ' +
    'call can candidate candidates card cards cast cheat check checklist choices choose clock close closer closers closing common company competencies competency complete connection connections core correct could cover covered critical crucial cue cues ' +
    'daily data debrief demonstrated demonstrates details different directions displayed do don draft dry duration each elements else emergencies emergency entire essential exact example ' +
    'fact facts fallback fall-back figure figures filler final first fit fits flash for forget freeze from full general generic get glance go goal goes good great grid ground guide guidelines ' +
    'had half have help helps her highlights hit hook hooks how i ice idea ideas ideal if important in include index info information instruction instructions interview interviewer is it its itself job jump key kind kit know ' +
    'language last lead-in lead-ins leadership learn length lifeline limit line lines link links list ll long look looking lose lost lifelines ' +
    'main map matter matters matrix max maximum me mean means memorise memorize memory mention message messages metric metrics mid mid-story middle mind minute minutes moment moments mon monologue must my ' +
    'name names narration narrative need net new nine notes now number numbers of on one one-page open opener openers opening openings option options or other our outline overview own ' +
    'page part passage people period person persons phrase phrases pick place plan planned player players point points position possible post potential power practice practise prep preparation prepared present principle principles prompt prompts ' +
    'qualities question questions quick reading ready recall record recovery reference reflection reflections rehearsal rehearse relates relevance remember reminders rescue response responses results retrospective reusable review right role room rules run runtime ' +
    's safety safety-net same sample save say script seconds self sentence sentences session set sheet short should shown shows situation skeleton skills some speak speaking speech spoken stalling star start starter starters starting starts statement statements statistics stats step still stories story strength strengths strong stuck style suggestion suggestions summary ' +
    'table take takeaway takeaways talk talking target task tasks team tell telling ten text that the their theme them they thing things think thinking this three tie tie-back tie-in tie-ins time time-buying timer timing tip tips title to to-do told too top topic traits try two tying type ' +
    'ultimate universal up used use value values variant variants variation variations version versions want way ways we what when where which who why will with word wording words word-for-word work works would write written you your re s t d m ve day four five six seven eight ' +
    'bit bits stuff pieces skip skipped miss missed missing mustn leave left never always absolutely really roughly basically ok okay might may shall should shouldn does drop who says ' +
    'keep keeping cold opens opened happened telling stories remember anchor anchors nuggets non-negotiables background action actions taken took outcome outcomes result category headline field situations days'
  ).split(/\s+/),
);

/** Whether a heading or label is made of structure only; `known` adds words that may stand in it, e.g. the company's name. */
export function isOnlyStructure(name: string, known: readonly string[] = []): boolean {
  const words =
    name
      .replace(/^\W*\d{1,2}(?:\.\d+)*[.):]?\s+|\s#?\d{1,2}(?=\W*$)/g, '')
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\p{N}+/gu) ?? [];
  const allowed = new Set(known.flatMap((k) => k.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)));
  return words.every((word) => WORDS.has(word) || allowed.has(word) || word.split('-').every((w) => WORDS.has(w)));
}
