import type { Catalogue } from '../../../words/say.ts';

/** The local server, and how a phone gets in. */
export const serve: Catalogue = {
  '{path} is a file. Name the folder it is in: Offbook opens a folder of documents.':
    '{path} ist eine Datei. Nenne den Ordner, in dem sie liegt: Offbook öffnet einen Ordner mit Dokumenten.',
  'Offbook is at {url}': 'Offbook ist unter {url}',
  'It shows the example. For your own documents: npm start -- path/to/folder':
    'Es zeigt das Beispiel. Für deine eigenen Dokumente: npm start -- pfad/zum/ordner',
  'It shows {path}': 'Es zeigt {path}',
  'Ctrl+C ends it.': 'Strg+C beendet es.',
  'Paired: {name}. If it is not yours, remove it under Settings, Rehearse on your phone.':
    'Gekoppelt: {name}. Ist es nicht deins, entferne es unter Optionen, Auf dem Handy proben.',
  'On your phone, in the same network: scan the code, or open the link.':
    'Auf dem Handy, im selben Netz: Scanne den Code, oder öffne den Link.',
  'Or open {address} there and type {code}.': 'Oder öffne dort {address} und tipp {code}.',
  'If that can’t be opened: {addresses}': 'Wenn sich das nicht öffnen lässt: {addresses}',
  'The code works once, until {time}. Settings, Rehearse on your phone, makes a new one.':
    'Der Code gilt einmal, bis {time}. Einen neuen gibt es unter Optionen, Auf dem Handy proben.',
  'The phone’s browser warns of the certificate, since Offbook made it itself. It should be this one (SHA-256):':
    'Der Browser des Handys warnt vor dem Zertifikat, weil Offbook es selbst gemacht hat. Es sollte dieses sein (SHA-256):',
  'Paired: {devices}. Settings removes them.': 'Gekoppelt: {devices}. In den Optionen lassen sie sich entfernen.',
  '{name} (last here {on})': '{name} (zuletzt da am {on})',
};
