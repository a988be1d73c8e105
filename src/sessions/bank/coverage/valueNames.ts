import { wordsOf } from '../../../language/words.ts';
import { reduce } from '../../../takes/text/synonyms.ts';
import { COMPETENCIES, type CompetencyId } from '../competencies.ts';

/** Words by which people and companies call what a competency is about: in values, principles, categories and labels. */
const NAMES: Readonly<Record<CompetencyId, string>> = {
  conflict: 'conflict disagree disagreement dispute argument clash tension',
  ownership: 'ownership responsibility accountable accountability own reliability commit commitment dependable',
  leadership: 'leadership lead leader leading inspire direction example',
  learning: 'learning learn curiosity curious growth growing study mastery develop development knowledge better',
  failure: 'failure fail mistake error wrong setback misjudged fault',
  prioritisation: 'prioritisation prioritise prioritize priority focus frugal essential simplicity',
  communication:
    'communication communicate clarity listening listen candour candor open openness explain transparency transparent',
  customer: 'customer client guest patient service care compassion kindness empathy user resident pupil hospitality',
  teamwork:
    'teamwork team collaboration collaborative together cooperation selfless selflessness helpful humble humility support colleague',
  feedback: 'feedback criticism candour candor critique',
  ambiguity: 'ambiguity uncertainty uncertain unknown unclear judgement judgment',
  integrity:
    'integrity honesty honest trust truth truthful ethics ethical fair fairness sincere principled candour candor',
  resilience:
    'resilience resilient perseverance persistence persistent grit determination stamina discipline endurance patience setback tenacity',
  initiative:
    'initiative proactive bias action drive self-starter entrepreneurial enterprise inventive act resourceful',
  quality: 'quality excellence craft standard standards craftsmanship pride excellent best great better',
  planning: 'planning plan organised organisation organization preparation prepared foresight thoroughness process',
  persuasion: 'persuasion persuade influence convince negotiation negotiate selling',
  mentoring: 'mentoring mentor coaching coach teaching teach training develop talent people patience',
  numbers: 'numbers data analysis analytical evidence measure metrics result results impact cost frugality efficiency',
  change: 'change adapt adaptability flexible flexibility agility agile improvement transform transformation',
  safety: 'safety safe protect protection safeguard safeguarding risk hazard',
  creativity:
    'creativity creative innovation innovate invent improvisation improvise imagination original simplify exciting',
  detail: 'detail details precision precise accuracy careful thorough thoroughness diligence attention',
  pressure: 'pressure calm calmness composure stress urgency crisis deadline emergency composed speed',
  selfKnowledge: 'self-knowledge self-awareness awareness strength weakness humility reflection reflect',
  courage: 'courage courageous brave bravery bold boldness risk challenge uncomfortable daring speak backbone exciting',
  inclusion: 'inclusion inclusive diversity belonging respect equality equity fairness dignity welcome accessible',
  decisions: 'decision decisions decisive decisiveness judgement judgment choice deciding',
};

const byStem = new Map<string, CompetencyId[]>();
for (const { id } of COMPETENCIES) {
  for (const name of NAMES[id].split(' ')) {
    const stem = wordsOf(name)
      .map((word) => reduce(word.folded))
      .join(' ');
    byStem.set(stem, [...(byStem.get(stem) ?? []), id]);
  }
}

/** The competencies that a value, a principle, a category or a label names: "Speak up", "Customers first". May be none. */
export function competenciesNamed(name: string): CompetencyId[] {
  const stems = wordsOf(name).map((word) => reduce(word.folded));
  const found = new Set<CompetencyId>();
  stems.forEach((stem, i) => {
    const pair = `${stem} ${stems[i + 1] ?? ''}`;
    for (const id of byStem.get(pair) ?? byStem.get(stem) ?? []) found.add(id);
  });
  return [...found];
}
