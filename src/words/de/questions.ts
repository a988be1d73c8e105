import type { Catalogue } from '../say.ts';

/** Questions and what answers to them show, from try to try. */
export const questions: Catalogue = {
  'Question {number}': 'Frage {number}',
  'It has an end now.': 'Sie hat jetzt ein Ende.',
  'It tells an example now.': 'Sie erzählt jetzt ein Beispiel.',
  'It answers a part that was left out.': 'Sie beantwortet einen Teil, der fehlte.',
  'It keeps to the length that was asked for.': 'Sie hält die verlangte Länge ein.',
  'It no longer stumbles over what the question takes for granted.':
    'Sie stolpert nicht mehr über das, was die Frage voraussetzt.',
  'It says the same as your other documents now.': 'Sie sagt jetzt dasselbe wie deine anderen Dokumente.',
  'What it names is shown now.': 'Was sie nennt, ist jetzt belegt.',
  'It says how it ended.': 'Sie sagt, wie es ausging.',
  'It has a figure: “{figure}”.': 'Sie hat eine Zahl: „{figure}“.',
  'You began after {now} s instead of {before} s.': 'Du hast nach {now} s begonnen statt nach {before} s.',
  '{message} {fix}': '{message} {fix}',
  'You said how it ended, with a figure.': 'Du hast gesagt, wie es ausging, mit einer Zahl.',
  'You said how it ended.': 'Du hast gesagt, wie es ausging.',
  'Only you could have said this.': 'Das konntest nur du sagen.',
  'You answered every part of the question.': 'Du hast jeden Teil der Frage beantwortet.',
  'You told one thing that happened, and kept to it.':
    'Du hast etwas erzählt, das geschehen ist, und bist dabei geblieben.',
  'Short, whole and to the point.': 'Kurz, ganz und auf den Punkt.',
  'Asked on {day}: {text} You wish you had said: {wish}': 'Gefragt am {day}: {text} Du hättest gern gesagt: {wish}',
  'No story of yours seems to show “{name}” yet.': 'Noch scheint keine deiner Geschichten „{name}“ zu zeigen.',
  '“{name}” stands in your stories only between the lines.':
    '„{name}“ steht in deinen Geschichten nur zwischen den Zeilen.',
  'No story of yours seems to answer this yet: {name}':
    'Noch scheint keine deiner Geschichten das zu beantworten: {name}',
  'You may have a story for this; see whether it fits: {name}':
    'Vielleicht hast du dafür eine Geschichte; sieh, ob sie passt: {name}',
};
