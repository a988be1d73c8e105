import type { Catalogue } from '../../../words/say.ts';

/** Setting a machine up: what the doctor finds, and completions. */
export const doctor: Catalogue = {
  'say what is missing on this machine (browser, microphone, recorder, recogniser, disk) and how to get it':
    'sagen, was auf diesem Rechner fehlt (Browser, Mikrofon, Rekorder, Spracherkennung, Platte) und wie du es bekommst',
  'exits with 1 where something is broken': 'endet mit 1, wo etwas kaputt ist',
  'print a script that completes commands and stories in your shell (a script, so it has no --json)':
    'ein Skript ausgeben, das in deiner Shell Befehle und Geschichten ergänzt (ein Skript, darum ohne --json)',
  'which shell': 'welche Shell',
  'in ~/.bashrc; the same with zsh in ~/.zshrc': 'in ~/.bashrc; dasselbe mit zsh in ~/.zshrc',
  'in ~/.config/fish/config.fish': 'in ~/.config/fish/config.fish',
  node: 'Node',
  build: 'Build',
  folder: 'Ordner',
  rights: 'Rechte',
  disk: 'Platte',
  browser: 'Browser',
  microphone: 'Mikrofon',
  recorder: 'Rekorder',
  recogniser: 'Erkennung',
  decoder: 'Dekoder',
  'Offbook can work here.': 'Offbook kann hier arbeiten.',
  '{broken, plural, one {One thing has} other {# things have}} to be mended first.':
    '{broken, plural, one {Eine Sache muss} other {# Sachen müssen}} erst in Ordnung kommen.',
  // machine
  'Node {version}; Offbook needs {lowest} or newer.': 'Node {version}; Offbook braucht {lowest} oder neuer.',
  'Install a newer Node from nodejs.org.': 'Installiere ein neueres Node von nodejs.org.',
  'No browser was found in the usual places.': 'An den üblichen Orten fand sich kein Browser.',
  'Any Chrome, Edge, Firefox or Safari of the last two years will do; open the address that offbook serve prints.':
    'Jeder Chrome, Edge, Firefox oder Safari der letzten zwei Jahre genügt; öffne die Adresse, die offbook serve ausgibt.',
  'The browser asks for it when you first rehearse, and shows its level there.':
    'Der Browser fragt danach, wenn du zum ersten Mal probst, und zeigt dort den Pegel.',
  'Can’t be told from a terminal. {asks}': 'Von einem Terminal aus nicht zu sagen. {asks}',
  '{count} that can record, and you may not use {count, plural, one {it} other {them}}.':
    '{count, plural, one {# kann aufnehmen, und du darfst es} other {# können aufnehmen, und du darfst sie}} nicht benutzen.',
  'Give yourself the right: sudo usermod -aG audio $USER, then log in again.':
    'Gib dir das Recht: sudo usermod -aG audio $USER, dann melde dich neu an.',
  '{count} that can record. {asks}': '{count, plural, one {# kann} other {# können}} aufnehmen. {asks}',
  'No sound card that records was found.': 'Es fand sich keine Soundkarte, die aufnimmt.',
  'Plug in a headset, or record on your phone and import the file. Every exercise can be typed, too.':
    'Steck ein Headset an, oder nimm mit dem Handy auf und importiere die Datei. Jede Übung lässt sich auch tippen.',
  '{name}, for offbook rehearse': '{name}, für offbook rehearse',
  'No program that records was found, so offbook rehearse takes typed answers only. The page needs none.':
    'Es fand sich kein Programm, das aufnimmt; offbook rehearse nimmt darum nur getippte Antworten. Die Seite braucht keins.',
  'Install one: {how}.': 'Installiere eins: {how}.',
  'How much room is left can’t be told.': 'Wie viel Platz noch da ist, lässt sich nicht sagen.',
  '{size, number, ::.0 group-off} GB': '{size, number, ::.0 group-off} GB',
  '{room} free where your takes are kept': '{room} frei, wo deine Durchgänge liegen',
  'Only {room} free where your takes are kept.': 'Nur {room} frei, wo deine Durchgänge liegen.',
  'Make room, or discard takes that you don’t need: a minute told takes about half a megabyte.':
    'Schaff Platz, oder verwirf Durchgänge, die du nicht brauchst: Eine erzählte Minute braucht etwa ein halbes Megabyte.',
  // folder
  'Page, script following and voice are there': 'Seite, Mitverfolgen und Stimme sind da',
  'Not built yet, or only in part: {files} {count, plural, one {is} other {are}} missing.':
    'Noch nicht oder nur zum Teil gebaut: {files} {count, plural, one {fehlt} other {fehlen}}.',
  'Run npm run build, or npm start, which builds what is missing.':
    'Ruf npm run build auf, oder npm start, das baut, was fehlt.',
  'There is no folder {folder}.': 'Einen Ordner {folder} gibt es nicht.',
  'Name the folder that holds your notes: offbook doctor path/to/folder':
    'Nenne den Ordner mit deinen Notizen: offbook doctor pfad/zum/ordner',
  'Nothing can be written into {folder}.': 'In {folder} lässt sich nichts schreiben.',
  'Takes are kept beside your documents: give yourself the right to write there, or use another folder.':
    'Durchgänge liegen neben deinen Dokumenten: Gib dir das Recht, dort zu schreiben, oder nimm einen anderen Ordner.',
  '{documents} documents can be read; {unreadable} can’t: {why}':
    '{documents} Dokumente sind zu lesen, {unreadable} nicht: {why}',
  'Save them as text in UTF-8.': 'Speichere sie als Text in UTF-8.',
  '{documents, plural, one {# document} other {# documents}} in {folder}':
    '{documents, plural, one {# Dokument} other {# Dokumente}} in {folder}',
  'No documents in {folder} yet.': 'Noch keine Dokumente in {folder}.',
  'Put a .md or .txt file with your stories there, or look at the example: npm start':
    'Leg eine Datei .md oder .txt mit deinen Geschichten hinein, oder sieh dir das Beispiel an: npm start',
  'Nothing was kept here yet; the first take makes a private folder':
    'Hier liegt noch nichts; der erste Durchgang macht einen privaten Ordner',
  'Nothing can be written into {folder}, so no take can be kept.':
    'In {folder} lässt sich nichts schreiben, also auch kein Durchgang behalten.',
  'Give it back to yourself: {command}': 'Hol dir das Recht zurück: {command}',
  'Takes can be kept, and its keys are yours alone': 'Durchgänge lassen sich behalten, und die Schlüssel hast nur du',
  'Others on this machine may read {files}.': 'Andere auf diesem Rechner dürfen {files} lesen.',
  // speech
  'None chosen: your script is followed by its sound, and free words have to be typed.':
    'Keine gewählt: Dein Text wird am Klang mitverfolgt, freie Worte musst du tippen.',
  'For every word: offbook speech list, then install and use one. It runs on this machine.':
    'Für jedes Wort: offbook speech list, dann mit install und use eins davon nehmen. Es läuft auf diesem Rechner.',
  '{model}, on this machine': '{model}, auf diesem Rechner',
  '{model} is chosen, and not installed.': '{model} ist gewählt und nicht installiert.',
  'the model in {folder}': 'das Modell in {folder}',
  'The model folder {folder} is gone.': 'Den Ordner {folder} mit dem Modell gibt es nicht mehr.',
  'Choose again: offbook speech use': 'Wähle neu: offbook speech use',
  '{model} at {address}; try it with offbook speech test':
    '{model} unter {address}; probier es aus mit offbook speech test',
  '{name}, for recordings of phones (.m4a)': '{name}, für Aufnahmen vom Handy (.m4a)',
  'Phones’ recordings in AAC (.m4a) can’t be read here; WAV, MP3, FLAC, Ogg and WebM can.':
    'Aufnahmen vom Handy in AAC (.m4a) sind hier nicht zu lesen; WAV, MP3, FLAC, Ogg und WebM schon.',
  'Install ffmpeg, or import .m4a files on the page, whose browser can usually read them.':
    'Installiere ffmpeg, oder importiere Dateien .m4a auf der Seite, deren Browser sie meist lesen kann.',
};
