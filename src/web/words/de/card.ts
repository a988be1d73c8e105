import type { Catalogue } from '../../../words/say.ts';

/** The card for the day, the panic card, and which story is for what. */
export const card: Catalogue = {
  'Making the card from your documents…': 'Die Karte entsteht aus deinen Dokumenten …',
  '{company}, on one page': '{company}, auf einer Seite',
  'On one page': 'Auf einer Seite',
  'Show every word': 'Jedes Wort zeigen',
  'Print it {kbd}': 'Drucken {kbd}',
  'The three lines for a blank moment': 'Die drei Zeilen für den Blackout',
  'No stories yet': 'Noch keine Geschichten',
  'The card is made from the stories in your documents. <link>Open or write one</link>, and it is here.':
    'Die Karte entsteht aus den Geschichten in deinen Dokumenten. <link>Öffne oder schreib eine</link>, dann ist sie hier.',
  'One page has no room for {count, plural, one {one more story} other {# more stories}}: {list}.':
    'Auf einer Seite ist kein Platz für {count, plural, one {eine weitere Geschichte} other {# weitere Geschichten}}: {list}.',
  'Back to today': 'Zurück zu heute',
  'To the company:': 'Zur Firma:',
  'If you forget': 'Wenn du den Faden verlierst',
  Names: 'Namen',
  Numbers: 'Zahlen',
  'To the company': 'Zur Firma',
  'Looking up your own lines…': 'Deine eigenen Zeilen werden gesucht …',
  'A question you didn’t expect:': 'Eine Frage, die du nicht erwartet hast:',
  'Back to the card': 'Zurück zur Karte',
  'Pause. Breathe out.': 'Pause. Atme aus.',
  '“The key point is…”': '„The key point is …“',
  'Say the result.': 'Sag das Ergebnis.',
  'you told it in your interview': 'im Gespräch erzählt',
  Met: 'Vorgekommen',
  'you named it': 'von dir genannt',
  'shows it well': 'zeigt es gut',
  'may show it': 'zeigt es vielleicht',
  'Holding your stories against questions…': 'Deine Geschichten werden an Fragen gehalten …',
  'What your stories show and answer between them. A match is found by the words of your guide; you know best.':
    'Was deine Geschichten zusammen zeigen und beantworten. Gefunden wird es über die Worte deines Leitfadens; du weißt es am besten.',
  'Once a guide has stories, they are held against the company’s values and likely questions here.':
    'Sobald ein Leitfaden Geschichten hat, werden sie hier an die Werte der Firma und an wahrscheinliche Fragen gehalten.',
  'Values and principles': 'Werte und Grundsätze',
  Value: 'Wert',
  Questions: 'Fragen',
  Gaps: 'Lücken',
  '{gaps, plural, one {# gap} other {# gaps}}': '{gaps, plural, one {# Lücke} other {# Lücken}}',
  '{doubtful} more where one of your stories might do':
    '{doubtful} weitere, für die eine deiner Geschichten vielleicht taugt',
  '{title}, as a table': '{title}, als Tabelle',
};
