import type { Catalogue } from '../../../words/say.ts';

/** The review of a take, as the terminal prints it. */
export const review: Catalogue = {
  'Fix next': 'Zuerst',
  'Nothing to fix in this take.': 'An diesem Durchgang ist nichts zu verbessern.',
  Sound: 'Ton',
  'no speech heard': 'kein Sprechen gehört',
  '{time} told': '{time} erzählt',
  '{told}, {speech} of it speech, {pauses, plural, one {# pause} other {# pauses}} of {shortest} s and more':
    '{told}, davon {speech} gesprochen, {pauses, plural, one {# Pause} other {# Pausen}} ab {shortest} s',
  '{rate} syllables a second': '{rate} Silben in der Sekunde',
  '{hz} Hz, moving over {range} semitones': '{hz} Hz, bewegt sich über {range} Halbtöne',
  "can't be followed: {why}": 'lässt sich nicht mitverfolgen: {why}',
  'the sound is unclear.': 'Der Ton ist nicht klar.',
  'none of its {sentences} sentences was heard': 'keiner seiner {sentences} Sätze war zu hören',
  '{said} of {sentences} sentences said': '{said} von {sentences} Sätzen gesagt',
  'not said: {quoted}': 'nicht gesagt: {quoted}',
  'unsure: {quoted}': 'unsicher: {quoted}',
  '{words} of your script, as heard by following it': '{words} deines Textes, beim Mitverfolgen gehört',
  'hook {number}, {close, select, written {as written} other {close to it}}':
    'Nr. {number}, {close, select, written {wie geschrieben} other {fast so}}',
  'none of the hooks': 'keiner der Einstiege',
  'mentioned, but it does not close the story': 'erwähnt, schließt die Geschichte aber nicht',
  missing: 'fehlt',
  situation: 'Situation',
  task: 'Aufgabe',
  action: 'Handlung',
  result: 'Ergebnis',
  '{fact}; you said “{said}”': '{fact}; du hast „{said}“ gesagt',
  Also: 'Außerdem',
  'No words were given, so points and facts could not be looked at. Give them with --words FILE, or on standard input.':
    'Es kamen keine Worte, deshalb konnten Punkte und Fakten nicht angesehen werden. Gib sie mit --words DATEI an, oder über die Standardeingabe.',
  'The script could not be followed in the sound ({why}). Installing Offbook again brings back what is missing.':
    'Der Text ließ sich im Ton nicht mitverfolgen ({why}). Wird Offbook neu installiert, ist wieder da, was fehlt.',
  'Name the guide: offbook review GUIDE.md --story "Story 1" --words take.txt (or --audio take.wav, or the words on standard input).':
    'Nenne den Leitfaden: offbook review LEITFADEN.md --story "Story 1" --words worte.txt (oder --audio aufnahme.wav, oder die Worte über die Standardeingabe).',
  'A take is {open}"id", "document": path, "story": number, category or title, "text": words{close} or with "audio": path.':
    'Ein Durchgang ist {open}"id", "document": Pfad, "story": Nummer, Kategorie oder Titel, "text": Worte{close} oder hat "audio": Pfad.',
  'Say which story with --story: {document} has {names}.':
    'Sag mit --story, welche Geschichte: {document} hat {names}.',
  'No story "{wanted}" in {document}; it has {names}. Name one by number, category or title.':
    'Keine Geschichte „{wanted}“ in {document}; dort gibt es {names}. Nenne eine mit Nummer, Kategorie oder Titel.',
  'Give the words of the take: --words FILE (.txt, .vtt, .srt, Whisper .json), or pipe them in. Or give its sound with --audio FILE.':
    'Gib die Worte des Durchgangs an: --words DATEI (.txt, .vtt, .srt, .json von Whisper), oder durch eine Pipe. Oder gib mit --audio DATEI seinen Ton an.',
};
