import type { Catalogue } from '../../../words/say.ts';

/** A take in the terminal: which story, its cue, the recording, typing instead. */
export const rehearse: Catalogue = {
  'Reading your stories': 'Deine Geschichten werden gelesen',
  'There is no story in this folder. A story is a heading such as "## Story 1: Risk" with a script or key points below it; name another folder with --workspace.':
    'In diesem Ordner ist keine Geschichte. Eine Geschichte ist eine Überschrift wie „## Story 1: Risk“ mit Text oder Kernpunkten darunter; nenne mit --workspace einen anderen Ordner.',
  'There is no one story “{wanted}” here. Name one by number, category or title: {known}.':
    'Eine eindeutige Geschichte „{wanted}“ gibt es hier nicht. Nenne eine mit Nummer, Kategorie oder Titel: {known}.',
  '{all}, {one}': '{all}, {one}',
  '{number} “{words}”': '{number} „{words}“',
  'It was told least often.': 'Sie wurde am seltensten erzählt.',
  'Aim for {target}.': 'Dein Ziel: {target}.',
  'Your cue: {cue}.': 'Dein Stichwort: {cue}.',
  'the script': 'der Text',
  'the key points': 'die Kernpunkte',
  'numbers and names': 'Zahlen und Namen',
  'the hook': 'der Einstieg',
  nothing: 'nichts',
  'This story has no script yet. Tell it from memory.':
    'Diese Geschichte hat noch keinen Text. Erzähl sie aus dem Gedächtnis.',
  'This story has no key points yet. Tell it from memory.':
    'Diese Geschichte hat noch keine Kernpunkte. Erzähl sie aus dem Gedächtnis.',
  'No cue: as it will be on the day.': 'Kein Stichwort: wie es am Tag sein wird.',
  'Type your answer now?': 'Deine Antwort jetzt tippen?',
  '[Y/n]': '[J/n]',
  'Type it as you would say it. An empty line ends it; Ctrl-C drops it.':
    'Tipp es, wie du es sagen würdest. Eine leere Zeile beendet es; Strg+C verwirft es.',
  'Nothing was typed, so nothing was kept. Type your answer, or pipe it in.':
    'Es wurde nichts getippt, also auch nichts behalten. Tipp deine Antwort, oder gib sie durch eine Pipe.',
  'Typed in {time}.': 'Getippt in {time}.',
  'Getting the microphone ready …': 'Das Mikrofon wird bereit gemacht …',
  'Recording with {recorder}.': 'Aufnahme mit {recorder}.',
  'It ends by itself after {seconds} s.': 'Sie endet von selbst nach {seconds} s.',
  'Enter ends the take; Ctrl-C drops it and keeps nothing.':
    'Enter beendet den Durchgang; Strg+C verwirft ihn und behält nichts.',
  '{told} of {target}': '{told} von {target}',
  'Recorded {time}.': 'Aufgenommen: {time}.',
  'The recorder ended by itself: what it had until then is reviewed.':
    'Der Rekorder endete von selbst: Was er bis dahin hatte, wird ausgewertet.',
  'Dropped; nothing was kept.': 'Verworfen; nichts wurde behalten.',
  'Not kept, as you asked.': 'Nicht behalten, wie du wolltest.',
  'Kept as take {nth} of this story: offbook serve shows it with the others.':
    'Behalten als Durchgang {nth} dieser Geschichte: offbook serve zeigt ihn mit den anderen.',
  'Your script could not be followed in the sound, so points and facts could not be looked at. Choose a recogniser (offbook speech list), or give the words on the take’s page.':
    'Dein Text ließ sich im Ton nicht mitverfolgen, deshalb konnten Punkte und Fakten nicht angesehen werden. Wähle eine Spracherkennung (offbook speech list), oder gib die Worte auf der Seite des Durchgangs an.',
  // recorders
  'Or type your answer: offbook rehearse --typed': 'Oder tipp deine Antwort: offbook rehearse --typed',
  'apt install ffmpeg, or your system’s own way; sox, arecord, pw-record and parecord will do, too':
    'apt install ffmpeg, oder wie dein System es macht; sox, arecord, pw-record und parecord gehen auch',
  'No program that records was found on this machine. Install one ({how}), or rehearse on the page, where the browser records: offbook serve. {typed}':
    'Auf diesem Rechner fand sich kein Programm, das aufnimmt. Installiere eins ({how}), oder probe auf der Seite, wo der Browser aufnimmt: offbook serve. {typed}',
  'The microphone may not be used from this terminal{quoted}. Allow it in your system’s settings. {typed}':
    'Dieses Terminal darf das Mikrofon nicht benutzen{quoted}. Erlaube es in den Einstellungen deines Systems. {typed}',
  'No microphone could be opened{quoted}. Plug one in, or name one with --device. {typed}':
    'Es ließ sich kein Mikrofon öffnen{quoted}. Steck eins an, oder nenne eins mit --device. {typed}',
  'It lists no audio device.': 'Es nennt kein Tongerät.',
  'The recorder {name} gave no sound{quoted}. Try it by itself, or name a microphone with --device. {typed}':
    'Der Rekorder {name} gab keinen Ton{quoted}. Probier ihn für sich aus, oder nenne ein Mikrofon mit --device. {typed}',
  'The recorder {name} ended by itself{quoted}, before there was anything to review. Nothing was kept; try once more.':
    'Der Rekorder {name} endete von selbst{quoted}, ehe etwas auszuwerten war. Nichts wurde behalten; versuch es noch einmal.',
  'The recording is silent, so nothing was kept. Is the microphone muted, or another one chosen? Name one with --device. {typed}':
    'Die Aufnahme ist still, deshalb wurde nichts behalten. Ist das Mikrofon stumm oder ein anderes gewählt? Nenne eins mit --device. {typed}',
  ' ({name}: “{words}”)': ' ({name}: „{words}“)',
  ' (“{words}”)': ' („{words}“)',
};
