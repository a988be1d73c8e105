import type { Catalogue } from '../../../words/say.ts';

/** Today, the stories in their order, the documents. */
export const home: Catalogue = {
  'Your documents': 'Deine Dokumente',
  'Bring in more': 'Mehr hereinholen',
  ' · {worthALook, plural, one {# thing} other {# things}} worth a look':
    ' · {worthALook, plural, one {# Sache} other {# Sachen}} einen Blick wert',
  '{unreadable, plural, one {# file} other {# files}} in {folder} could not be read':
    '{unreadable, plural, one {# Datei in {folder} ließ} other {# Dateien in {folder} ließen}} sich nicht lesen',
  'This is an example, to try things on': 'Das ist ein Beispiel, zum Ausprobieren',
  'The person in it is made up, so record, cut and rewrite as you like. When you want your own stories here:':
    'Die Person darin ist erfunden; nimm auf, kürze und schreib um, wie du magst. Wenn du deine eigenen Geschichten hier haben willst:',
  'To open another folder, stop Offbook in the terminal and start it with the folder that holds your notes: {code}':
    'Um einen anderen Ordner zu öffnen, beende Offbook im Terminal und starte es mit dem Ordner, in dem deine Notizen liegen: {code}',
  'Stop Offbook in the terminal and start it with the folder that holds your notes: {code}':
    'Beende Offbook im Terminal und starte es mit dem Ordner, in dem deine Notizen liegen: {code}',
  'Opening your documents…': 'Deine Dokumente werden geöffnet …',
  'Today is the day': 'Heute ist der Tag',
  'Today’s plan could not be made': 'Der Plan für heute ließ sich nicht machen',
  'Everything else: stories, documents, practice': 'Alles andere: Geschichten, Dokumente, Üben',
  'Where everything is kept': 'Wo alles liegt',
  'Takes, recordings, reviews': 'Durchgänge, Aufnahmen, Auswertungen',
  'What leaves this computer': 'Was diesen Computer verlässt',
  'Values:': 'Werte:',
  'No target yet': 'Noch kein Ziel',
  'or spoken at {number} words a minute': 'oder gesprochen mit {number} Wörtern in der Minute',
  'Last told {when}{value}': 'Zuletzt erzählt {when}{value}',
  ', in {lastTakeSeconds}': ', in {lastTakeSeconds}',
  Rehearse: 'Proben',
  'A take was cut off. What you said is safe.': 'Ein Durchgang brach ab. Was du gesagt hast, ist sicher.',
  '{takes} takes were cut off. What you said is safe.':
    '{takes} Durchgänge brachen ab. Was du gesagt hast, ist sicher.',
  '{count, plural, one {# take} other {# takes}} of {count, plural, one {a story that is} other {stories that are}} not in your documents any more':
    '{count, plural, one {# Durchgang einer Geschichte, die} other {# Durchgänge von Geschichten, die}} nicht mehr in deinen Dokumenten {count, plural, one {steht} other {stehen}}',
  'Show {count, plural, one {it} other {them}}': '{count, plural, one {Zeigen} other {Alle zeigen}}',
  'Show more': 'Mehr zeigen',
  'A story that was renamed or moved leaves its takes behind. Open one to give it to the right story.':
    'Wird eine Geschichte umbenannt oder verschoben, bleiben ihre Durchgänge zurück. Öffne einen, um ihn der richtigen zuzuordnen.',
  'Day by day, your checklist, and what was done': 'Tag für Tag, deine Checkliste und was getan ist',
  'Numbers, names, openings and phrases': 'Zahlen, Namen, Einstiege und Sätze',
  'Openings, transitions, blanks, interruptions': 'Einstiege, Übergänge, Blackouts, Unterbrechungen',
  'Practice call': 'Probegespräch',
  'Somebody asks, you answer, they ask back': 'Jemand fragt, du antwortest, es wird nachgefragt',
  'Takes from your phone, each to its story': 'Durchgänge vom Handy, jeder zu seiner Geschichte',
  'Stories against values and questions': 'Geschichten gegen Werte und Fragen',
  'Card for the day': 'Karte für den Tag',
  'Everything to hold on to, on one page': 'Alles, woran du dich hältst, auf einer Seite',
  'Ways to prepare': 'Wege, dich vorzubereiten',
  'None of the scripts fits its target yet.': 'Noch passt keiner der Texte in sein Ziel.',
  '{long, plural, one {# script} other {# scripts}} {long, plural, one {is} other {are}} too long for {long, plural, one {its} other {their}} target.':
    '{long, plural, one {# Text ist} other {# Texte sind}} zu lang für {long, plural, one {sein} other {ihr}} Ziel.',
  '{stories, plural, one {# story} other {# stories}}.{fits} Counted at {pace}.':
    '{stories, plural, one {# Geschichte} other {# Geschichten}}.{fits} Gerechnet mit {pace}.',
  'Is there a date yet? Everything is planned so that it stands on that day.':
    'Gibt es schon einen Termin? Alles wird so geplant, dass es an diesem Tag sitzt.',
  Change: 'Ändern',
  'Set the date': 'Termin setzen',
  'The mean of your stories. It says what to do next, not how the interview will go. <link>Story by story</link>':
    'Der Mittelwert deiner Geschichten. Er sagt, was als Nächstes zu tun ist, nicht, wie das Gespräch läuft. <link>Geschichte für Geschichte</link>',
  'Nothing is known yet. Tell one story and this begins to fill: its facts, key points, time, connection, and how fresh it is.':
    'Noch ist nichts bekannt. Erzähl eine Geschichte, dann füllt sich das hier: ihre Fakten, Kernpunkte, Zeit, Verbindung und wie frisch sie ist.',
  'Today’s plan': 'Plan für heute',
  'Begin with': 'Beginn mit',
  '{daysLeft} days.': '{daysLeft} Tage.',
  'All done: {minutes, plural, one {# minute} other {# minutes}}':
    'Alles getan: {minutes, plural, one {# Minute} other {# Minuten}}',
  '{minutesDone} of {minutes, plural, one {# minute} other {# minutes}} done':
    '{minutesDone} von {minutes, plural, one {# Minute} other {# Minuten}} getan',
  'Read it': 'Lesen',
  'That is all for today': 'Das ist alles für heute',
  'Whatever you do now is extra. Tomorrow’s plan is ready.':
    'Was du jetzt noch tust, ist Zugabe. Der Plan für morgen steht.',
  'Nothing is planned for today': 'Für heute ist nichts geplant',
  'Tell a story if you like: every take is seen tomorrow.':
    'Erzähl eine Geschichte, wenn du magst: Jeder Durchgang zählt morgen mit.',
  'Look at a story': 'Eine Geschichte ansehen',
  'Its openings, how long it takes to say, and what must be exact.':
    'Ihre Einstiege, wie lange sie dauert und was genau stimmen muss.',
  'Aloud or typed. Then read what Offbook found in it.':
    'Laut oder getippt. Dann lies, was Offbook darin gefunden hat.',
  'Say when the interview is': 'Sagen, wann das Gespräch ist',
  'From then on each day has a plan.': 'Von da an hat jeder Tag einen Plan.',
  'Ask your memory': 'Das Gedächtnis fragen',
  'Numbers, names and openings, a few at a time.': 'Zahlen, Namen und Einstiege, immer ein paar.',
  'See the keys': 'Die Tasten ansehen',
  'Press ? on any page. Ctrl+K finds everything.': 'Drück ? auf jeder Seite. Strg+K findet alles.',
  'A first round': 'Eine erste Runde',
  '(done)': '(getan)',
};
