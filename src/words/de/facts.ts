import type { Catalogue } from '../say.ts';

/** Which facts of a story a take told right, told wrongly or left out, and why. */
export const facts: Catalogue = {
  'Not said in this take.': 'In diesem Durchgang nicht gesagt.',
  'You said it: “{said}”.': 'Du hast es gesagt: „{said}“.',
  '“{said}” is {fact}.': '„{said}“ ist {fact}.',
  '“{said}” sounds like {fact}.': '„{said}“ klingt wie {fact}.',
  '“{said}” is how {fact} was heard.': 'Als „{said}“ wurde {fact} gehört.',
  'You said “{said}” where your guide says “{fact}”.':
    'Du hast „{said}“ gesagt, wo in deinem Leitfaden „{fact}“ steht.',
  'You said “{said}”; your guide says “{fact}”.': 'Du hast „{said}“ gesagt; in deinem Leitfaden steht „{fact}“.',
  'You gave {person} the part of {other}: “{role}”.': 'Du hast {person} die Rolle von {other} gegeben: „{role}“.',
  'You said {name} did it; your guide says it was you, with {name}.':
    'Du hast gesagt, {name} war es; in deinem Leitfaden warst du es, mit {name}.',
  'You said you did it; your guide says it was {name}.':
    'Du hast gesagt, du warst es; in deinem Leitfaden war es {name}.',
  'You told the change the other way round: “{said}” at its {end, select, start {start} other {end}}.':
    'Du hast die Veränderung andersherum erzählt: „{said}“ {end, select, start {am Anfang} other {am Ende}}.',
  'You said it was “{said}” before; your guide says it came to “{fact}”.':
    'Du hast gesagt, vorher war es „{said}“; in deinem Leitfaden wurde daraus „{fact}“.',
  'You said it came to “{said}”; your guide says “{fact}”.':
    'Du hast gesagt, daraus wurde „{said}“; in deinem Leitfaden steht „{fact}“.',
  'You said it is still “{said}”; your guide says it was so before.':
    'Du hast gesagt, es ist noch immer „{said}“; in deinem Leitfaden war es vorher so.',
  'You said it went up; your guide says it went down {way, select, to {to} other {by}} “{fact}”.':
    'Du hast gesagt, es ging nach oben; in deinem Leitfaden ging es {way, select, to {auf} other {um}} „{fact}“ nach unten.',
  'You said it went down; your guide says it went up {way, select, to {to} other {by}} “{fact}”.':
    'Du hast gesagt, es ging nach unten; in deinem Leitfaden ging es {way, select, to {auf} other {um}} „{fact}“ nach oben.',
};
