import type { Catalogue } from '../say.ts';

/** What the plan says: tasks and their reasons, readiness, and what a checklist is held against. */
export const practice: Catalogue = {
  'In a week': 'In einer Woche',
  Tomorrow: 'Morgen',
  'On {on}': 'Am {on}',
  'Answer {open, plural, one {# open question} other {# open questions}} in “{document}”':
    '{open, plural, one {# offene Frage} other {# offene Fragen}} in „{document}“ beantworten',
  'An answer written once is half prepared for every question like it.':
    'Eine einmal geschriebene Antwort ist für jede ähnliche Frage schon halb fertig.',
  'Find a story that shows “{principle}”': 'Eine Geschichte finden, die „{principle}“ zeigt',
  'None of yours does yet, and it is one of the company’s principles.':
    'Noch tut es keine von deinen, und es ist einer der Grundsätze der Firma.',
  'It is on your checklist.': 'Es steht auf deiner Checkliste.',
  'Cut {words} words from “{title}”': '„{title}“ um {words} Wörter kürzen',
  'At your pace its script takes {seconds} s, and its target ends at {target} s.':
    'In deinem Tempo dauert ihr Text {seconds} s, und ihr Ziel endet bei {target} s.',
  'Write down the key points of “{title}”': 'Die Kernpunkte von „{title}“ aufschreiben',
  'Without them nothing can be held against a telling.': 'Ohne sie lässt sich ein Durchgang mit nichts vergleichen.',
  'Write an opening for “{title}”': 'Einen Einstieg für „{title}“ schreiben',
  'The first sentence is the one that nerves take first.': 'Der erste Satz ist der, den die Aufregung zuerst nimmt.',
  'Asked on {on}': 'Gefragt am {on}',
  ' You wish you had said: {wish}': ' Du hättest gern gesagt: {wish}',
  'Make “{title}” answer “{question}”': '„{title}“ auf „{question}“ antworten lassen',
  'Work into “{title}” what was missing': 'In „{title}“ einarbeiten, was gefehlt hat',
  '{asked}: “{question}”.{after}': '{asked}: „{question}“.{after}',
  ' It felt lost.': ' Du hast dich verloren gefühlt.',
  ' It felt shaky.': ' Du hast dich wacklig gefühlt.',
  'Find a story for “{question}”': 'Eine Geschichte für „{question}“ finden',
  '{asked}, and you told none.{wished}': '{asked}, und du hast keine erzählt.{wished}',
  'Prepare an answer to “{question}”': 'Eine Antwort auf „{question}“ vorbereiten',
  '{asked}.{wished}': '{asked}.{wished}',
  'You wrote this after the call “{call}” of {on}.': 'Das hast du nach dem Gespräch „{call}“ am {on} aufgeschrieben.',
  '{owed, plural, one {# more telling} other {# more tellings}} of “{title}”':
    '„{title}“ noch {owed, plural, one {# Mal} other {# Mal}} erzählen',
  '{count, plural, one {A mock call} other {# mock calls}}':
    '{count, plural, one {Ein Probegespräch} other {# Probegespräche}}',
  '{wanted, plural, one {told} other {told # times}}': '{wanted, plural, one {erzählt} other {# Mal erzählt}}',
  '{title} has {takes}': '{title}: {takes}',
  'in time at the last take': 'beim letzten Durchgang in der Zeit',
  '{title} is not there yet': '{title} ist noch nicht so weit',
  'written out': 'ausgeschrieben',
  'with an opening': 'mit Einstieg',
  '{title} has none': '{title} hat keinen',
  '{seen} of {cards, plural, one {# principle} other {# principles}} asked at least once.':
    '{seen} von {cards, plural, one {# Grundsatz} other {# Grundsätzen}} mindestens einmal gefragt.',
  '{went} of {wanted, plural, one {# transition} other {# transitions}} went well.':
    '{went} von {wanted, plural, one {# Übergang} other {# Übergängen}} gut gelungen.',
  '{held} of {wanted, plural, one {# mock call} other {# mock calls}} held.':
    '{held} von {wanted, plural, one {# Probegespräch} other {# Probegesprächen}} geführt.',
  '{answered} of {total, plural, one {# question} other {# questions}} answered.':
    '{answered} von {total, plural, one {# Frage} other {# Fragen}} beantwortet.',
  '{done} of {stories, plural, one {# story} other {# stories}} {so}.':
    '{done} von {stories, plural, one {# Geschichte} other {# Geschichten}} {so}.',
  '{done} of {stories, plural, one {# story} other {# stories}} {so}; {one}.':
    '{done} von {stories, plural, one {# Geschichte} other {# Geschichten}} {so}; {one}.',
  '{done} of {stories, plural, one {# story} other {# stories}} {so}; {one}, {two}{more, plural, =0 {} other { and others}}.':
    '{done} von {stories, plural, one {# Geschichte} other {# Geschichten}} {so}; {one}, {two}{more, plural, =0 {} other { und andere}}.',
  '{title} has not been timed': '{title} wurde noch nicht gestoppt',
  '{title} took {seconds} s': '{title} hat {seconds} s gedauert',
  'begun at once in the opening drill': 'in der Einstiegsübung sofort begonnen',
  '{title} has not been drilled': '{title} wurde noch nicht geübt',
  '{title} was not at once yet': '{title} kam noch nicht sofort',
  'cards on numbers': 'Karten zu Zahlen',
  'cards on names': 'Karten zu Namen',
  'cards on numbers and names': 'Karten zu Zahlen und Namen',
  'cards on principles': 'Karten zu Grundsätzen',
  'cards on connections': 'Karten zu Verbindungen',
  'cards on phrases': 'Karten zu Sätzen',
  '{when} you would know {percent} % of {cards} {named}{unseen, plural, =0 {} one {; # has not been asked yet} other {; # have not been asked yet}}.':
    '{when} wüsstest du {percent} % von {cards} {named}{unseen, plural, =0 {} one {; # wurde noch nicht gefragt} other {; # wurden noch nicht gefragt}}.',
  'You haven’t tried this one yet.': 'Die hast du noch nicht ausprobiert.',
  'It was hard last time, so it comes back soon.': 'Das letzte Mal war sie schwer, deshalb kommt sie bald wieder.',
  'Last done {when}.': 'Zuletzt {when}.',
  'Rest from telling today': 'Heute vom Erzählen ausruhen',
  'What was practised settles while you leave it alone.': 'Was geübt ist, setzt sich, während du es ruhen lässt.',
  'The whole of it on one page, once, slowly.': 'Das Ganze auf einer Seite, einmal, langsam.',
  'When the first words come by themselves, the rest follows.':
    'Wenn die ersten Worte von selbst kommen, folgt der Rest.',
  'One full run of the story that needs it most; then leave them be.':
    'Ein ganzer Durchgang der Geschichte, die es am meisten braucht; dann lass sie ruhen.',
  'Stop here and sleep': 'Hier aufhören und schlafen',
  'Sleep does more for tomorrow than another hour of practice.':
    'Schlaf tut für morgen mehr als noch eine Stunde Übung.',
  Rest: 'Ausruhen',
  'The interview is behind you.': 'Das Gespräch liegt hinter dir.',
  'Everything you need, in the last quiet minutes.': 'Alles, was du brauchst, in den letzten ruhigen Minuten.',
  '{when} you would know {percent} % of its {cards, plural, one {# card} other {# cards}}.':
    '{when} wüsstest du {percent} % {cards, plural, one {ihrer # Karte} other {ihrer # Karten}}.',
  'Its numbers and names have not been asked or told yet.':
    'Ihre Zahlen und Namen wurden noch nicht gefragt oder erzählt.',
  '{right} of {total} key facts right in {takes, plural, one {the last take} other {the last # takes}}; its cards have not been asked yet.':
    '{right} von {total} wichtigen Angaben stimmten {takes, plural, one {im letzten Durchgang} other {in den letzten # Durchgängen}}; ihre Karten wurden noch nicht gefragt.',
  'with the script in sight': 'mit dem Text vor Augen',
  'with the key points in sight': 'mit den Kernpunkten vor Augen',
  'with the facts in sight': 'mit den Angaben vor Augen',
  'from the hook': 'vom Einstieg aus',
  'with nothing in sight': 'ohne etwas vor Augen',
  'No take with words has shown its key points yet.': 'Noch kein Durchgang mit Wörtern hat ihre Kernpunkte gezeigt.',
  '{percent} % of its key points {cue}, which counts {worth} % of what it would without.':
    '{percent} % ihrer Kernpunkte {cue}, was {worth} % so viel zählt wie ohne.',
  '{percent} % of its key points {cue}.': '{percent} % ihrer Kernpunkte {cue}.',
  'It has not been timed yet.': 'Sie wurde noch nicht gestoppt.',
  'The last take was in its target.': 'Der letzte Durchgang lag im Ziel.',
  'The last take was not in its target.': 'Der letzte Durchgang lag nicht im Ziel.',
  '{count} of the last {takes} takes in its target.': '{count} der letzten {takes} Durchgänge im Ziel.',
  'No take with words has shown its connection yet.':
    'Noch kein Durchgang mit Wörtern hat ihre Verbindung zur Firma gezeigt.',
  'The last take ended on the connection.': 'Der letzte Durchgang endete mit der Verbindung.',
  'The last take did not end on the connection.': 'Der letzte Durchgang endete nicht mit der Verbindung.',
  '{count} of the last {takes} takes ended on the connection.':
    '{count} der letzten {takes} Durchgänge endeten mit der Verbindung.',
  'It has not been told yet.': 'Sie wurde noch nicht erzählt.',
  '{days, plural, =0 {Told today} one {Last told # day ago} other {Last told # days ago}}.':
    '{days, plural, =0 {Heute erzählt} one {Zuletzt vor # Tag erzählt} other {Zuletzt vor # Tagen erzählt}}.',
  '{days, plural, =0 {Told the same day} one {Last told # day before} other {Last told # days before}} it matters.':
    '{days, plural, =0 {Am selben Tag erzählt, an dem} one {Zuletzt # Tag davor erzählt, wenn} other {Zuletzt # Tage davor erzählt, wenn}} es zählt.',
  'Tell it once: then there is something to see.': 'Erzähl sie einmal: Dann gibt es etwas zu sehen.',
  'Nothing presses. Tell it now and then so that it stays fresh.':
    'Nichts drängt. Erzähl sie ab und zu, damit sie frisch bleibt.',
  'Recall its cards; some would be gone by then.': 'Geh ihre Karten durch; manche wären bis dahin weg.',
  'Recall its cards once: numbers and names first.': 'Geh ihre Karten einmal durch: Zahlen und Namen zuerst.',
  'Give a take its words, so that its key points can be seen.':
    'Gib einem Durchgang seine Wörter, damit man ihre Kernpunkte sieht.',
  'Tell it with less in sight than last time.': 'Erzähl sie mit weniger vor Augen als beim letzten Mal.',
  'Record a take, so that its time is known.': 'Nimm einen Durchgang auf, damit man ihre Zeit kennt.',
  'Bring it into its target: cut, or slow down.': 'Bring sie in ihr Ziel: kürzen oder langsamer werden.',
  'End on the connection: say it as the last sentence.': 'Hör mit der Verbindung auf: Sag sie als letzten Satz.',
  'Tell it again: it has been a while.': 'Erzähl sie wieder: Es ist eine Weile her.',
  'Nothing is known of this yet.': 'Davon weiß man noch nichts.',
  '{known} {unknown, plural, one {# story of {stories} still counts} other {# stories of {stories} still count}} as nothing.':
    '{known} {unknown, plural, one {# Geschichte von {stories} zählt} other {# Geschichten von {stories} zählen}} noch als nichts.',
  '{share} % of the numbers, names and other cards would be known.':
    '{share} % der Zahlen, Namen und anderen Karten wüsstest du.',
  '{share} % of the key points, counted by how little was in sight.':
    '{share} % der Kernpunkte, gezählt danach, wie wenig vor Augen war.',
  '{share} % of the latest takes were in their target.': '{share} % der letzten Durchgänge lagen im Ziel.',
  '{share} % of the latest takes ended on the connection.':
    '{share} % der letzten Durchgänge endeten mit der Verbindung.',
  '{share} % of full freshness on the day.': '{share} % der vollen Frische an dem Tag.',
  'Tell “{title}” from its script': '„{title}“ vom Text erzählen',
  'Tell “{title}” from its key points': '„{title}“ nach den Kernpunkten erzählen',
  'Tell “{title}” with its numbers and names in sight': '„{title}“ mit Zahlen und Namen vor Augen erzählen',
  'Tell “{title}” from its hook': '„{title}“ vom Einstieg aus erzählen',
  'Tell “{title}” with nothing in front of you': '„{title}“ ohne etwas vor dir erzählen',
  'a story': 'eine Geschichte',
  '“{title}”': '„{title}“',
  'Start each story within three seconds': 'Jede Geschichte in drei Sekunden beginnen',
  'Start {story} within three seconds': '{story} in drei Sekunden beginnen',
  'Choose the story for each question': 'Zu jeder Frage die Geschichte wählen',
  'Get into {story} from another story': 'Von einer anderen Geschichte zu {story} übergehen',
  'Go on with {story} after a blank': 'Nach einem Aussetzer mit {story} weitermachen',
  'Answer a question that no story fits': 'Eine Frage beantworten, zu der keine Geschichte passt',
  'Pick {story} up again after a question': '{story} nach einer Zwischenfrage wieder aufnehmen',
  'Tell {story} in less time': '{story} in weniger Zeit erzählen',
  '“{one}” and “{two}”': '„{one}“ und „{two}“',
  'Recall the numbers, names and openings that are due': 'Die fälligen Zahlen, Namen und Einstiege durchgehen',
  'Each card comes back just before you would lose it.':
    'Jede Karte kommt wieder, kurz bevor du sie vergessen würdest.',
  'A last look at what is least sure.': 'Ein letzter Blick auf das, was am wenigsten sitzt.',
  'What is asked today is timed so that it stands on the day.':
    'Was heute gefragt wird, ist so gelegt, dass es an dem Tag sitzt.',
  ', last {when}': ', zuletzt {when}',
  'Told {takes} of {wanted, plural, =1 {once} =2 {twice} other {# times}}{since}.':
    '{takes} von {wanted, plural, =1 {einem Mal} =2 {zwei Malen} other {# Malen}} erzählt{since}.',
  'Told {takes, plural, =1 {once} =2 {twice} other {# times}}, and not yet off book{since}.':
    '{takes, plural, =1 {Einmal} =2 {Zweimal} other {# Mal}} erzählt und noch nicht frei{since}.',
  'Off book{since}: once more keeps it fresh.': 'Frei{since}: Noch einmal hält sie frisch.',
  'earlier that day': 'früher an dem Tag',
  '{days, plural, =1 {yesterday} other {# days ago}}': '{days, plural, =1 {gestern} other {vor # Tagen}}',
  '{days, plural, =1 {the day before} other {# days before}}': '{days, plural, =1 {am Tag davor} other {# Tage davor}}',
  'Hold a mock call': 'Ein Probegespräch führen',
  'Hold a short mock call: three questions': 'Ein kurzes Probegespräch führen: drei Fragen',
  'Three days before, there is still time to mend what it shows.':
    'Drei Tage vorher ist noch Zeit, zu richten, was es zeigt.',
  'A few real questions the evening before make tomorrow’s first one the fourth.':
    'Ein paar echte Fragen am Abend vorher machen die erste von morgen zur vierten.',
  'Read your reference card': 'Deine Karte für den Tag lesen',
  'Write down what you were asked': 'Aufschreiben, was du gefragt wurdest',
  'By tomorrow half of it is gone, and the next interview may ask the same.':
    'Morgen ist die Hälfte weg, und das nächste Gespräch fragt vielleicht dasselbe.',
  'Look at the panic card once': 'Die Notfallkarte einmal ansehen',
  'Knowing it is there is most of its use.': 'Zu wissen, dass sie da ist, ist schon das meiste.',
  'Say {count, plural, one {the opening} other {the openings}} of {titles} aloud':
    '{count, plural, one {Den Einstieg} other {Die Einstiege}} von {titles} laut sagen',
  'Your voice is warm then, and the first words are there.':
    'Dann ist deine Stimme warm, und die ersten Worte sind da.',
  'off book': 'frei',
  Today: 'Heute',
};
