import type { Catalogue } from '../say.ts';

/** A document as Offbook reads it, and as it is written. */
export const document: Catalogue = {
  'Worth a look': 'Einen Blick wert',
  'Study guide': 'Leitfaden',
  'Practice session': 'Übungsgespräch',
  Note: 'Notiz',
  'Opening the document…': 'Das Dokument wird geöffnet …',
  'All stories and documents': 'Alle Geschichten und Dokumente',
  'Ways to see this document': 'Ansichten dieses Dokuments',
  'As text': 'Als Text',
  'What Offbook reads': 'Was Offbook liest',
  'The file, line by line': 'Die Datei, Zeile für Zeile',
  'Edit the whole file': 'Die ganze Datei bearbeiten',
  'What you see may be out of date': 'Was du siehst, ist vielleicht veraltet',
  'Connections that always fit': 'Verbindungen, die immer passen',
  'If you lose the thread': 'Wenn du den Faden verlierst',
  'Phrases for an emergency': 'Sätze für den Notfall',
  'Names to remember': 'Namen zum Merken',
  'Numbers to remember': 'Zahlen zum Merken',
  Stories: 'Geschichten',
  'Open this story': 'Diese Geschichte öffnen',
  'also heard as {names}': 'auch gehört als {names}',
  'Before the day': 'Vor dem Tag',
  'That was not saved. Try again.': 'Das wurde nicht gespeichert. Versuch es noch einmal.',
  'line {line}': 'Zeile {line}',
  'Question {value}': 'Frage {value}',
  'Worth a look<span>: {name}</span>': 'Einen Blick wert<span>: {name}</span>',
  'answer {number}': 'Antwort {number}',
  ', mark': ', Marke',
  'Nothing to mend here.': 'Hier ist nichts zu verbessern.',
  'Mend this': 'Das verbessern',
  'Worth mending': 'Zu verbessern',
  'No answer yet.': 'Noch keine Antwort.',
  '(mark': '(Marke',
  '{words, plural, one {# word} other {# words}}': '{words, plural, one {# Wort} other {# Wörter}}',
  '{sentences, plural, one {# sentence} other {# sentences}}, {inWords}':
    '{sentences, plural, one {# Satz} other {# Sätze}}, {inWords}',
  '{inWords}, with too few full stops to count sentences by': '{inWords}, mit zu wenigen Punkten, um Sätze zu zählen',
  '{inWords}, dictated: its sentences are not counted and its grammar is not checked':
    '{inWords}, diktiert: Sätze werden nicht gezählt und die Grammatik nicht geprüft',
  Date: 'Datum',
  'none given': 'keine Angabe',
  Interviewer: 'Gesprächspartner',
  Role: 'Stelle',
  'How to answer': 'Wie zu antworten ist',
  'your answer to question {value}': 'deine Antwort auf Frage {value}',
  'Looking back': 'Rückblick',
  'your answer to “{question}”': 'deine Antwort auf „{question}“',
  'your reflection': 'dein Rückblick',
  'Nothing written yet.': 'Noch nichts geschrieben.',
  '{all} of {all} answered': '{all} von {all} beantwortet',
  '{answered} of {all} answered': '{answered} von {all} beantwortet',
  '{worse} {worse, plural, one {answer} other {answers}} worth mending':
    '{worse} {worse, plural, one {Antwort} other {Antworten}} zu verbessern',
  'Lines of {path}': 'Zeilen von {path}',
  'Also in this document': 'Außerdem in diesem Dokument',
  'Saved. Somebody changed other lines meanwhile; both edits are in the file.':
    'Gespeichert. Inzwischen hat jemand andere Zeilen geändert; beide Änderungen stehen in der Datei.',
  'Saved.': 'Gespeichert.',
  'Saving did not work. Try again.': 'Das Speichern hat nicht geklappt. Versuch es noch einmal.',
  'The text of {path}': 'Der Text von {path}',
  'This file changed outside while you write. On saving both edits go in, or you are asked.':
    'Diese Datei wurde außerhalb geändert, während du schreibst. Beim Speichern kommen beide Änderungen hinein, oder du wirst gefragt.',
  Save: 'Speichern',
  'Discard my changes': 'Meine Änderungen verwerfen',
  'Ctrl+S saves. Only the lines you touch are written.':
    'Strg+S speichert. Nur die Zeilen, die du anfasst, werden geschrieben.',
  'This is your draft from before, not saved yet.': 'Das ist dein Entwurf von vorhin, noch nicht gespeichert.',
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
