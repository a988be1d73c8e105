import type { Catalogue } from '../say.ts';

/** The page of one story. */
export const story: Catalogue = {
  'Why it matters to them': 'Warum es für sie zählt',
  'the connection to the company': 'die Verbindung zur Firma',
  'What you would bring to this company; the last thing they hear':
    'Was du in diese Firma mitbringst; das Letzte, was sie hören',
  'Nothing yet. End the story with what you would bring to this company.':
    'Noch nichts. Beende die Geschichte mit dem, was du in diese Firma mitbringst.',
  'The story was changed in another place meanwhile. It is shown as it is now; look at the offers again.':
    'Die Geschichte wurde inzwischen anderswo geändert. Sie steht hier, wie sie jetzt ist; sieh dir die Vorschläge noch einmal an.',
  'That did not work. Try again.': 'Das hat nicht geklappt. Versuch es noch einmal.',
  'Sentences that could go': 'Sätze, die wegkönnten',
  'saves {seconds}': 'spart {seconds}',
  'Would lose: {list}': 'Verloren ginge: {list}',
  'Mark a sentence to see the story without it. Nothing is written yet.':
    'Markiere einen Satz, um die Geschichte ohne ihn zu sehen. Noch wird nichts geschrieben.',
  'Cut {words, plural, one {# word} other {# words}} from the document':
    '{words, plural, one {# Wort} other {# Wörter}} aus dem Dokument streichen',
  'Show {more} more': '{more} weitere zeigen',
  'Put it back': 'Zurücknehmen',
  'Cut, and written to {document}.': 'Gestrichen und in {document} geschrieben.',
  'Facts to get right': 'Fakten, die stimmen müssen',
  'No numbers or names in this story. One or two would make it easier to believe.':
    'In dieser Geschichte stehen keine Zahlen oder Namen. Mit einem oder zwei wäre sie glaubhafter.',
  '{rest} more from the script and points': '{rest} weitere aus Text und Kernpunkten',
  'also: {list}': 'auch: {list}',
  'Choose recordings': 'Aufnahmen wählen',
  'Told it somewhere else?': 'Anderswo erzählt?',
  'Recordings being imported': 'Aufnahmen, die hereingeholt werden',
  'Importing.': 'Wird hereingeholt.',
  'Clear this list': 'Diese Liste leeren',
  'Recordings from a phone or a call become takes: WAV, MP3, M4A, OGG, WebM, FLAC or 3GP, up to 200 MB each. They are kept on this computer.':
    'Aufnahmen vom Handy oder aus einem Gespräch werden zu Durchgängen: WAV, MP3, M4A, OGG, WebM, FLAC oder 3GP, je bis 200 MB. Sie bleiben auf diesem Computer.',
  'waits for its turn': 'wartet',
  'importing…': 'wird hereingeholt …',
  'is here.': 'ist da.',
  'Open it to measure its sound': 'Öffne ihn, um den Ton zu messen',
  'Try again: {name}': 'Noch einmal versuchen: {name}',
  'No recording was imported.': 'Es wurde keine Aufnahme hereingeholt.',
  '{done, plural, one {# recording} other {# recordings}} imported.':
    '{done, plural, one {# Aufnahme} other {# Aufnahmen}} hereingeholt.',
  '{imported} {failed, plural, one {# file} other {# files}} could not be imported.':
    '{imported} {failed, plural, one {# Datei ließ} other {# Dateien ließen}} sich nicht hereinholen.',
  'key point {value}': 'Kernpunkt {value}',
  'A short name, a colon, and what it is': 'Ein kurzer Name, ein Doppelpunkt und was es ist',
  'a new key point': 'ein neuer Kernpunkt',
  'Write the first key point': 'Den ersten Kernpunkt schreiben',
  'Add a key point': 'Einen Kernpunkt dazuschreiben',
  'script {seconds}': 'Text {seconds}',
  'Counted as spoken, at {pace}.': 'Gezählt wie gesprochen, mit {pace}.',
  'How it opens': 'Wie sie beginnt',
  'opening {value}': 'Einstieg {value}',
  'a new opening': 'ein neuer Einstieg',
  'Write an opening line': 'Einen ersten Satz schreiben',
  'Add another opening': 'Noch einen Einstieg schreiben',
  'The story': 'Die Geschichte',
  'No script yet': 'Noch kein Text',
  'Write the story here as you would tell it, or go by the key points alone: you can rehearse either way.':
    'Schreib die Geschichte hier, wie du sie erzählen würdest, oder geh nur nach den Kernpunkten: Proben kannst du so oder so.',
  'the story': 'die Geschichte',
  'the story (write it)': 'die Geschichte (schreib sie)',
  'Press E, or the pencil, to begin.': 'Drück E oder den Stift, um zu beginnen.',
  '<mark>Bold and underlined</mark>: key facts. <mark2>Underlined</mark2>: other facts that a take is checked for.':
    '<mark>Fett und unterstrichen</mark>: wichtigste Fakten. <mark2>Unterstrichen</mark2>: andere Fakten, auf die ein Durchgang geprüft wird.',
  'Key fact': 'Wichtiger Fakt',
  Fact: 'Fakt',
  'its hook': 'der Einstieg',
  'in less time': 'in weniger Zeit',
  'getting into it': 'hineinkommen',
  'after a blank': 'nach einem Blackout',
  'when interrupted': 'nach einer Unterbrechung',
  'Drills of this story': 'Übungen zu dieser Geschichte',
  Practise: 'Üben',
  'Story {number}': 'Geschichte {number}',
  'All stories': 'Alle Geschichten',
  'Rehearse {kbd}': 'Proben {kbd}',
  Target: 'Ziel',
  'the target': 'das Ziel',
  'As you would write it: 45 seconds, 60 sec, 1:30, 45-60 seconds':
    'Wie es im Dokument stehen soll: 45 seconds, 60 sec, 1:30, 45-60 seconds',
  'none yet': 'noch keine',
  'Values it shows': 'Werte, die sie zeigt',
  'the values': 'die Werte',
  'With commas between them': 'Mit Kommas dazwischen',
  'Told so far': 'Bisher erzählt',
  'Written in': 'Steht in',
  'Also in this story': 'Außerdem in dieser Geschichte',
  'Your takes': 'Deine Durchgänge',
  'Not told yet': 'Noch nicht erzählt',
  'Tell it once': 'Einmal erzählen',
  'The first telling is the hardest and the most useful. It is listed here, with its sound, and the next one is compared with it.':
    'Das erste Erzählen ist das schwerste und das nützlichste. Es steht dann hier, mit seinem Ton, und das nächste wird mit ihm verglichen.',
  'Show earlier takes': 'Frühere Durchgänge zeigen',
  '{keyPointsCovered} of {keyPointsTotal, plural, one {# point} other {# points}}':
    '{keyPointsCovered} von {keyPointsTotal, plural, one {# Punkt} other {# Punkten}}',
  'cut off': 'abgebrochen',
  '{list} than the one before': '{list} als davor',
  'length not measured yet': 'Länge noch nicht gemessen',
  '{factsRight, plural, one {# fact} other {# facts}} right':
    '{factsRight, plural, one {# Fakt} other {# Fakten}} richtig',
  '{right}, {factsWrong} wrong': '{right}, {factsWrong} falsch',
  'length of time': 'Dauer',
  'time of day': 'Uhrzeit',
  'how often': 'wie oft',
  'job title': 'Berufsbezeichnung',
  'This file is empty.': 'Diese Datei ist leer.',
  'This file has {has} MB; at most 200 MB can be imported. Cut the recording, or save it as MP3 or M4A, which are smaller.':
    'Diese Datei hat {has} MB; höchstens 200 MB gehen. Kürze die Aufnahme oder speichere sie als MP3 oder M4A, die sind kleiner.',
  'It could not be imported.': 'Sie ließ sich nicht hereinholen.',
  '{points, plural, one {# point} other {# points}} more': '{points, plural, one {# Punkt} other {# Punkte}} mehr',
  '{points, plural, one {# point} other {# points}} fewer': '{points, plural, one {# Punkt} other {# Punkte}} weniger',
  '{facts, plural, one {# fact} other {# facts}} more': '{facts, plural, one {# Fakt} other {# Fakten}} mehr',
  '{facts, plural, one {# fact} other {# facts}} fewer': '{facts, plural, one {# Fakt} other {# Fakten}} weniger',
  'no script yet': 'noch kein Text',
  'There is no script to measure yet.': 'Es gibt noch keinen Text, der sich messen ließe.',
  'About {seconds} for {words, plural, one {# word} other {# words}}':
    'Etwa {seconds} für {words, plural, one {# Wort} other {# Wörter}}',
  'about {seconds}': 'etwa {seconds}',
  '{takes}. Set a target and Offbook says whether it fits.': '{takes}. Setz ein Ziel, dann sagt Offbook, ob es passt.',
  '{takes}: it fits {target}.': '{takes}: passt in {target}.',
  '{wordsToCut, plural, one {# word} other {# words}} too long':
    '{wordsToCut, plural, one {# Wort} other {# Wörter}} zu lang',
  '{takes}. To say it in {target} you would have to speak at {needed} words a minute, or cut {wordsToCut, plural, one {# word} other {# words}}.':
    '{takes}. Um es in {target} zu sagen, müsstest du {needed} Wörter in der Minute sprechen oder {wordsToCut, plural, one {# Wort} other {# Wörter}} streichen.',
  '{number} words a minute': '{number} Wörtern in der Minute',
  '{rate}, your own pace in {takes, plural, one {# take} other {# takes}}':
    '{rate}, deinem eigenen Tempo in {takes, plural, one {# Durchgang} other {# Durchgängen}}',
  '{rate}, a common pace, until Offbook has heard yours': '{rate}, einem üblichen Tempo, bis Offbook deines gehört hat',
  'Of several stories at once? <link>Bring them in together</link>: each is matched to its story.':
    'Von mehreren Geschichten auf einmal? <link>Hol sie zusammen herein</link>: Jede wird ihrer Geschichte zugeordnet.',
};
