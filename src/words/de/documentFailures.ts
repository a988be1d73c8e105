import type { Catalogue } from '../say.ts';

/** What can go wrong with documents: reading, writing, editing and bringing them in. */
export const documentFailures: Catalogue = {
  'An edit reaches from {start} to {end}, but the text has {count} characters. Read the document again and make the edit anew.':
    'Eine Änderung reicht von {start} bis {end}, aber der Text hat {count} Zeichen. Lies das Dokument neu ein und ändere noch einmal.',
  'Two edits touch the same characters around {start}. Make them one edit.':
    'Zwei Änderungen betreffen dieselben Zeichen um {start}. Mach eine daraus.',
  'a target': 'eine Zielzeit',
  values: 'Werte',
  '"{title}" has no place for {what}: it stands only in a table. Give the story a heading of its own first, or add a column.':
    'Bei „{title}“ ist kein Platz für {what}: Die Geschichte steht nur in einer Tabelle. Gib ihr zuerst eine eigene Überschrift, oder füge eine Spalte hinzu.',
  'key point': 'Kernpunkt',
  title: 'Titel',
  script: 'Text',
  'This {what} would be empty. Write a few words, or remove it.':
    'Hier bliebe etwas leer ({what}). Schreib ein paar Worte, oder entferne es.',
  'There is no {what} number {number}; the story has {count}. It may have been removed elsewhere: look again.':
    '{what} Nummer {number} gibt es nicht; die Geschichte hat {count}. Vielleicht wurde das anderswo entfernt: Sieh noch einmal nach.',
  '"{title}" does not stand in the story\'s heading word for word. Change the heading in the text.':
    '„{title}“ steht nicht Wort für Wort in der Überschrift der Geschichte. Ändere die Überschrift im Text.',
  '"{written}" is no target time. Write it like "60 seconds", "45-60 sec" or "1:30".':
    '„{written}“ ist keine Zielzeit. Schreib sie wie „60 seconds“, „45-60 sec“ oder „1:30“.',
  '{name} has {numPages} pages; at most {mostPages} can be read. Print the ones you need to a PDF of their own.':
    '{name} hat {numPages} Seiten; höchstens {mostPages} können gelesen werden. Drucke die, die du brauchst, in ein eigenes PDF.',
  '{name} has no words in it that can be read: its pages are pictures, as a scanner makes them. Open it in a program that recognises text, or type or paste the words.':
    'In {name} stehen keine lesbaren Worte: Die Seiten sind Bilder, wie ein Scanner sie macht. Öffne es in einem Programm, das Text erkennt, oder tippe die Worte, oder füge sie ein.',
  '{name} is locked with a password. Open it, print it to a new PDF without one, and bring that in.':
    '{name} ist mit einem Passwort gesperrt. Öffne es, drucke es in ein neues PDF ohne Passwort, und hol dieses herein.',
  '{name} can’t be read: it is damaged, or not a PDF though its name says so. Open it, print it to a new PDF and bring that in.':
    '{name} lässt sich nicht lesen: Es ist beschädigt oder trotz seines Namens kein PDF. Öffne es, drucke es in ein neues PDF, und hol dieses herein.',
  '{name} is locked with a password. Open it in Word, take the password off (File, Info, Protect Document), save it and bring it in again.':
    '{name} ist mit einem Passwort gesperrt. Öffne es in Word, nimm das Passwort weg (Datei, Informationen, Dokument schützen), speichere es und hol es noch einmal herein.',
  'is in Word’s old format. Open it, save it as .docx and bring that in':
    'hat das alte Format von Word. Öffne es, speichere es als .docx, und hol dieses herein',
  'is Rich Text. Open it in your word processor, save it as .docx and bring that in':
    'ist Rich Text. Öffne es in deiner Textverarbeitung, speichere es als .docx, und hol dieses herein',
  'is no Word document. Save it as .docx, or export it as PDF, and bring that in':
    'ist kein Word-Dokument. Speichere es als .docx oder als PDF, und hol dieses herein',
  'is of a kind that Offbook can’t read': 'ist von einer Art, die Offbook nicht lesen kann',
  '{name} {why}. Offbook reads Markdown (.md), text (.txt), Word (.docx) and PDF; you can also paste the words.':
    '{name} {why}. Offbook liest Markdown (.md), Text (.txt), Word (.docx) und PDF; du kannst die Worte auch einfügen.',
  '{name} is empty: there are no words in it. Choose another file, or paste your notes.':
    '{name} ist leer: Es stehen keine Worte darin. Wähle eine andere Datei, oder füge deine Notizen ein.',
  '{name} can’t be read: it is damaged, or not a Word document though its name says so. Open it in Word, save it again as .docx and bring that in.':
    '{name} lässt sich nicht lesen: Es ist beschädigt oder trotz seines Namens kein Word-Dokument. Öffne es in Word, speichere es neu als .docx, und hol dieses herein.',
  '{path} was changed somewhere else since you opened it, so nothing was written. Look at both versions and choose.':
    '{path} wurde anderswo geändert, seit du es geöffnet hast; deshalb wurde nichts geschrieben. Sieh dir beide Fassungen an und wähle.',
  'There are no words yet. Paste or write your notes first.':
    'Es gibt noch keine Worte. Füge zuerst deine Notizen ein, oder schreib sie.',
  '{name} has {size} MB; at most {most} MB can be read. Take pictures out of it, or paste the words.':
    '{name} hat {size} MB; höchstens {most} MB können gelesen werden. Nimm Bilder heraus, oder füge die Worte ein.',
  '{name} has {count} characters; at most {most} can be read as one document. Bring it in as several.':
    '{name} hat {count} Zeichen; höchstens {most} können als ein Dokument gelesen werden. Hol es in mehreren Teilen herein.',
  'There are no words yet, so nothing was written.': 'Es gibt noch keine Worte, deshalb wurde nichts geschrieben.',
  'There is a document called “{path}” here already, and it was left as it is. Choose another name.':
    'Ein Dokument namens „{path}“ gibt es hier schon; es blieb, wie es ist. Wähle einen anderen Namen.',
  '{into} is no study guide, so a story has no place in it. Choose a guide, or a new one.':
    '{into} ist kein Leitfaden, darum hat eine Geschichte dort keinen Platz. Wähle einen Leitfaden, oder einen neuen.',
  'There is no document "{path}" in {folder}. It may have been moved or renamed.':
    'Ein Dokument „{path}“ gibt es in {folder} nicht. Vielleicht wurde es verschoben oder umbenannt.',
  'it starts like UTF-16 text but breaks off inside a character. Save it again as UTF-8 text.':
    'Es beginnt wie Text in UTF-16, bricht aber mitten in einem Zeichen ab. Speichere es noch einmal als Text in UTF-8.',
  'it is not UTF-8 text. Open it in your editor and save it with the encoding UTF-8.':
    'Es ist kein Text in UTF-8. Öffne es in deinem Editor und speichere es mit der Kodierung UTF-8.',
  'it is not a text file, though its name says so.': 'Es ist trotz seines Namens keine Textdatei.',
  'it has {size} MB, and documents may have up to {most} MB. Split it, or move it out of the folder.':
    'Es hat {size} MB, und Dokumente dürfen bis zu {most} MB haben. Teile es, oder verschiebe es aus dem Ordner.',
  '{path} can\'t be a document here: {why}. Give a path inside the folder, like "guides/my-stories.md".':
    '{path} kann hier kein Dokument sein: {why}. Gib einen Pfad im Ordner an, etwa „guides/my-stories.md“.',
  'it holds a character that no file name can have': 'Darin ist ein Zeichen, das kein Dateiname haben kann',
  'it does not start inside the folder': 'Er beginnt nicht im Ordner',
  'its parts are joined by "/" only': 'Seine Teile trennt nur „/“',
  'it has an empty part or leads out of the folder': 'Er hat einen leeren Teil oder führt aus dem Ordner hinaus',
  'hidden folders and node_modules are left alone': 'Versteckte Ordner und node_modules bleiben unberührt',
  'documents end in .md, .markdown or .txt and are not hidden':
    'Dokumente enden auf .md, .markdown oder .txt und sind nicht versteckt',
  '{what} could not be saved: the disk is full. Nothing was changed. Make some room and save again.':
    '{what} konnte nicht gespeichert werden: Die Festplatte ist voll. Nichts wurde geändert. Schaff etwas Platz und speichere noch einmal.',
  '{what} could not be saved: the system did not allow it ({code}). Nothing was changed. Check that the file and its folder are not read-only or in use.':
    '{what} konnte nicht gespeichert werden: Das System hat es nicht erlaubt ({code}). Nichts wurde geändert. Prüfe, ob Datei und Ordner schreibgeschützt oder in Gebrauch sind.',
  'you have no permission to read it.': 'Du darfst es nicht lesen.',
  'it is a folder.': 'Es ist ein Ordner.',
  'the system gave an error ({code}).': 'Das System meldete einen Fehler ({code}).',
  '{path} is a link that leads out of {folder}. Offbook changes only files inside the folder.':
    '{path} ist ein Link, der aus {folder} hinausführt. Offbook ändert nur Dateien im Ordner.',
  '{path} was changed in another program since it was read here, so nothing was written. Look at both versions and save again.':
    '{path} wurde in einem anderen Programm geändert, seit es hier gelesen wurde; deshalb wurde nichts geschrieben. Sieh dir beide Fassungen an und speichere noch einmal.',
  '{path} is there already, so nothing was written. Choose another name, or open that one.':
    '{path} gibt es schon, deshalb wurde nichts geschrieben. Wähle einen anderen Namen, oder öffne das vorhandene.',
  "{path} can't be made, because a part of its path is a file. Choose another folder.":
    '{path} kann nicht angelegt werden, weil ein Teil des Pfades eine Datei ist. Wähle einen anderen Ordner.',
  '{path} is read-only, so nothing was written. Allow writing to it and save again.':
    '{path} ist schreibgeschützt, deshalb wurde nichts geschrieben. Erlaube das Schreiben und speichere noch einmal.',
  '{path} is UTF-16 text, which Offbook reads but does not write. Save it as UTF-8 in your editor, then edit it here.':
    '{path} ist Text in UTF-16, den Offbook liest, aber nicht schreibt. Speichere es im Editor als UTF-8, dann bearbeite es hier.',
  'Nothing was written. {why}': 'Nichts wurde geschrieben. {why}',
  'it is not a plain file.': 'Es ist keine gewöhnliche Datei.',
  '{path} is not there. It may have been moved, renamed or deleted.':
    '{path} ist nicht da. Vielleicht wurde es verschoben, umbenannt oder gelöscht.',
  "{path} can't be read: {why}": '{path} lässt sich nicht lesen. {why}',
  'it is not there.': 'Er ist nicht da.',
  "The folder {folder} can't be read: {why}": 'Der Ordner {folder} lässt sich nicht lesen. {why}',
  'An unfinished save in {folder} could not be put right ({why}). Hidden files there that end in ".offbook-old" hold the documents as they were.':
    'Ein unfertiges Speichern in {folder} ließ sich nicht in Ordnung bringen ({why}). Versteckte Dateien dort, die auf „.offbook-old“ enden, enthalten die Dokumente, wie sie waren.',
  '{root} holds more than {maxDocuments} documents or folders, so some were left out. Open the folder that holds only your interview documents.':
    'In {root} liegen mehr als {maxDocuments} Dokumente oder Ordner, deshalb wurden einige ausgelassen. Öffne den Ordner, in dem nur deine Unterlagen für Gespräche liegen.',
  'Changes made outside may not show by themselves ({why}). Reload the page after saving in another program.':
    'Änderungen von außen zeigen sich vielleicht nicht von selbst ({why}). Lade die Seite neu, nachdem du in einem anderen Programm gespeichert hast.',
  'The words in "{name}" could not be read: {why}. Offbook reads .txt, .vtt, .srt and the JSON that Whisper writes. You can also paste the words.':
    'Die Worte in „{name}“ waren nicht zu lesen: {why}. Offbook liest .txt, .vtt, .srt und das JSON, das Whisper schreibt. Du kannst die Worte auch einfügen.',
  'There are no words in "{name}". Choose another file, or paste what you said.':
    'In „{name}“ stehen keine Worte. Wähle eine andere Datei, oder füge ein, was du gesagt hast.',
};
