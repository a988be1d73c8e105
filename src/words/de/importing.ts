import type { Catalogue } from '../say.ts';

/** What reading a Word, PDF or text file leaves out or puts together. */
export const importing: Catalogue = {
  'A PDF keeps how a page looks, not what its parts are. Headings, lists and paragraphs were worked out from sizes and places, so read it through.':
    'Ein PDF bewahrt, wie eine Seite aussieht, nicht, was ihre Teile sind. Überschriften, Listen und Absätze wurden aus Größen und Stellen erschlossen; lies es also durch.',
  'Tables were put together from words that stand beside each other. Check their rows.':
    'Tabellen wurden aus Worten zusammengesetzt, die nebeneinander stehen. Prüfe ihre Zeilen.',
  'Words that were parted at a line’s end were put together: {named}{more, select, yes { and more} other {}}. Check their hyphens.':
    'Worte, die am Zeilenende getrennt waren, wurden zusammengesetzt: {named}{more, select, yes { und mehr} other {}}. Prüfe ihre Bindestriche.',
  'Page numbers and lines that come again on every page were left out.':
    'Seitenzahlen und Zeilen, die auf jeder Seite wiederkehren, wurden weggelassen.',
  'No words could be read on page {pages}: it may be a picture.':
    'Auf Seite {pages} waren keine Worte zu lesen: Vielleicht ist sie ein Bild.',
  'The file does not say how its letters are stored, so accents and signs (é, ü, £, “) were guessed. Look at them before you save.':
    'Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind, deshalb wurden Akzente und Zeichen (é, ü, £, “) geraten. Sieh sie dir an, ehe du speicherst.',
  'The document has no heading styles, so short lines that are bold or large were taken for headings.':
    'Das Dokument hat keine Formatvorlagen für Überschriften, deshalb gelten kurze Zeilen, die fett oder groß sind, als Überschriften.',
  'Pictures were left out: only words come in.': 'Bilder wurden weggelassen: Nur Worte kommen herein.',
  'Comments in the margin were left out.': 'Kommentare am Rand wurden weggelassen.',
};
