import type { Catalogue } from '../../../words/say.ts';

/** The plan by day, the checklist, what was practised, and how ready each story is. */
export const plan: Catalogue = {
  'Your checklist': 'Deine Checkliste',
  'Lines that begin with {code} in a guide stand here, beside what you have really done.':
    'Zeilen, die in einem Leitfaden mit {code} beginnen, stehen hier neben dem, was du wirklich getan hast.',
  '{done} of {items}': '{done} von {items}',
  'It stands in your guide. What Offbook sees you do ticks itself there once; the rest is yours to tick.':
    'Sie steht in deinem Leitfaden. Was Offbook dich tun sieht, hakt sich dort einmal selbst ab; der Rest ist deine Sache.',
  'Not ticked': 'Nicht abgehakt',
  'Not saved': 'Nicht gespeichert',
  'Start from today’s page': 'Von der Seite für heute aus beginnen',
  'Making your plan…': 'Dein Plan wird gemacht …',
  'Put it in your calendar': 'In deinen Kalender übernehmen',
  'Nothing to plan yet': 'Noch nichts zu planen',
  'The plan is made from the stories in your documents. <link>Open or write one</link>, and it is here.':
    'Der Plan entsteht aus den Geschichten in deinen Dokumenten. <link>Öffne oder schreib eine</link>, dann ist er hier.',
  'Day by day': 'Tag für Tag',
  'What does not fit': 'Was nicht hineinpasst',
  'Your minutes until then don’t reach this far. What matters most comes first and is planned above; with more minutes a day, or on a day that goes quickly, these come in by themselves.':
    'So weit reichen deine Minuten bis dahin nicht. Das Wichtigste kommt zuerst und ist oben geplant; mit mehr Minuten am Tag oder an einem schnellen Tag kommt dies von selbst dazu.',
  Mon: 'Mo',
  Tue: 'Di',
  Wed: 'Mi',
  Thu: 'Do',
  Fri: 'Fr',
  Sat: 'Sa',
  Sun: 'So',
  'Your practice': 'Dein Üben',
  'The last {weeks} weeks by day. {days}': 'Die letzten {weeks} Wochen, Tag für Tag. {days}',
  '{span} up to 10 minutes{span2} 20{span3} 40{span4} more': '{span} bis 10 Minuten{span2} 20{span3} 40{span4} mehr',
  'As a table': 'Als Tabelle',
  Day: 'Tag',
  Minutes: 'Minuten',
  Takes: 'Durchgänge',
  Cards: 'Karten',
  '{minutesDone, plural, one {# minute} other {# minutes}}': '{minutesDone, plural, one {# Minute} other {# Minuten}}',
  'no practice': 'nicht geübt',
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  Sunday: 'Sonntag',
  'Your time': 'Deine Zeit',
  'Minutes a day': 'Minuten am Tag',
  'Different by weekday': 'Je nach Wochentag',
  '{minutes} minutes': '{minutes} Minuten',
  'You usually begin at, for the calendar': 'Du beginnst meistens um, für den Kalender',
  'Minutes for everything, recall included. 0 is a day off.':
    'Minuten für alles, Karten eingeschlossen. 0 ist ein freier Tag.',
  'The mean of your stories, each weighed from five parts: the longer the bar, the more it counts. What is not known yet counts as nothing, so the number grows as you practise. It orders what to do next and is no promise.':
    'Der Mittelwert deiner Geschichten, jede aus fünf Teilen gewogen: je länger der Balken, desto mehr zählt er. Was noch nicht bekannt ist, zählt nichts, darum wächst die Zahl mit dem Üben. Sie ordnet, was als Nächstes zu tun ist, und ist kein Versprechen.',
  'Nothing is known yet. Tell a story once, and its parts begin to fill.':
    'Noch ist nichts bekannt. Erzähl eine Geschichte einmal, dann füllen sich ihre Teile.',
  'not told yet': 'noch nicht erzählt',
  'Its parts<span> of {title}</span>': 'Ihre Teile<span> von {title}</span>',
  'day off': 'frei',
  'nothing to do': 'nichts zu tun',
  '{planned} of {minutes, plural, one {# minute} other {# minutes}}':
    '{planned} von {minutes, plural, one {# Minute} other {# Minuten}}',
  '{planned, plural, one {# minute} other {# minutes}}': '{planned, plural, one {# Minute} other {# Minuten}}',
  'The next two weeks. With a date, everything is planned so that it stands on that day.':
    'Die nächsten zwei Wochen. Mit einem Termin wird alles so geplant, dass es an diesem Tag sitzt.',
  '{on}, in {days} days': '{on}, in {days} Tagen',
  'Then {more, plural, one {# more interview} other {# more interviews}}.':
    'Danach {more, plural, one {noch # Gespräch} other {noch # Gespräche}}.',
  'Nothing yet: what you do from today on is drawn here.':
    'Noch nichts: Was du von heute an tust, wird hier gezeichnet.',
  '{sum, plural, one {# minute} other {# minutes}}': '{sum, plural, one {# Minute} other {# Minuten}}',
  '{sum, plural, one {# take} other {# takes}}': '{sum, plural, one {# Durchgang} other {# Durchgänge}}',
  '{sum, plural, one {# card} other {# cards}}': '{sum, plural, one {# Karte} other {# Karten}}',
  'You practised on {on} of the last {days} days: {list}.': 'Du hast an {on} der letzten {days} Tage geübt: {list}.',
  Freshness: 'Frische',
  'not known yet': 'noch nicht bekannt',
  'How ready you are today': 'Wie bereit du heute bist',
  'How ready you are for {dayName}': 'Wie bereit du bist für {dayName}',
  'the {dayName}': 'den {dayName}',
};
