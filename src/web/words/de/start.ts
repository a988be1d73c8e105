import type { Catalogue } from '../../../words/say.ts';

/** Bringing documents in, and writing a first story with help. */
export const start: Catalogue = {
  'Your notes': 'Deine Notizen',
  'Stories, bullet points, questions with answers: as they are.':
    'Geschichten, Stichpunkte, Fragen mit Antworten: so, wie sie sind.',
  'Paste or write something first.': 'Füg erst etwas ein oder schreib etwas.',
  'See what is in it': 'Sehen, was darin ist',
  '{questions, plural, one {# question} other {# questions}}, {answered} with an answer.':
    '{questions, plural, one {# Frage} other {# Fragen}}, {answered} mit Antwort.',
  'It will be kept and shown as it is. For Offbook to find a story in it, give the story a heading, such as “Story 1: The Fog Morning”, and write what you would say below it.':
    'Es wird behalten und gezeigt, wie es ist. Damit Offbook eine Geschichte darin findet, gib ihr eine Überschrift wie „Story 1: The Fog Morning“ und schreib darunter, was du sagen würdest.',
  '{unplaced, plural, one {# passage} other {# passages}} with no place of {unplaced, plural, one {its} other {their}} own: kept, and shown as written.':
    '{unplaced, plural, one {# Stelle} other {# Stellen}} ohne eigenen Platz: behalten und gezeigt, wie geschrieben.',
  'A note: no stories or questions were recognised.': 'Eine Notiz: Geschichten oder Fragen wurden nicht erkannt.',
  'A practice session': 'Ein Übungsgespräch',
  '{names, plural, one {# key name} other {# key names}}':
    '{names, plural, one {# wichtiger Name} other {# wichtige Namen}}',
  '{metrics, plural, one {# key number} other {# key numbers}}':
    '{metrics, plural, one {# wichtige Zahl} other {# wichtige Zahlen}}',
  '{checklist, plural, one {# checklist item} other {# checklist items}}':
    '{checklist, plural, one {# Punkt der Checkliste} other {# Punkte der Checkliste}}',
  '{stories, plural, one {# story} other {# stories}}': '{stories, plural, one {# Geschichte} other {# Geschichten}}',
  'A study guide: {value}': 'Ein Leitfaden: {value}',
  'phrases and names': 'Sätze und Namen',
  'no time': 'keine Zeit',
  '{hooks, plural, one {# opening} other {# openings}}': '{hooks, plural, one {# Einstieg} other {# Einstiege}}',
  'no openings': 'kein Einstieg',
  'the words': 'der Wortlaut',
  'no words yet': 'noch keine Worte',
  '{keyPoints, plural, one {# key point} other {# key points}}':
    '{keyPoints, plural, one {# Kernpunkt} other {# Kernpunkte}}',
  'no key points': 'keine Kernpunkte',
  '{facts, plural, one {# exact fact} other {# exact facts}}':
    '{facts, plural, one {# genauer Fakt} other {# genaue Fakten}}',
  'no exact facts': 'keine genauen Fakten',
  'Reading it…': 'Wird gelesen …',
  'This could not be read': 'Das ließ sich nicht lesen',
  'Put it away: {from}': 'Weglegen: {from}',
  'Put it away': 'Weglegen',
  'Saved as {path}': 'Gespeichert als {path}',
  '{storyIds, plural, one {# story is} other {# stories are}} ready to rehearse.':
    '{storyIds, plural, one {# Geschichte ist} other {# Geschichten sind}} bereit zum Proben.',
  'It is with your documents now.': 'Es liegt jetzt bei deinen Dokumenten.',
  'Open it': 'Öffnen',
  'See the first story': 'Die erste Geschichte ansehen',
  'Read and correct the text': 'Den Text lesen und berichtigen',
  'Text of {from}': 'Text von {from}',
  'What you change here is read anew as you type. “#” makes a heading, “-” a point of a list.':
    'Was du hier änderst, wird beim Tippen neu gelesen. „#“ macht eine Überschrift, „-“ einen Punkt einer Liste.',
  'Save as': 'Speichern als',
  'Save {from}': '{from} speichern',
  'Offbook reads what you have and shows you what it sees. Nothing is written before you say so, and nothing leaves this computer.':
    'Offbook liest, was du hast, und zeigt dir, was es darin sieht. Geschrieben wird erst, wenn du es sagst, und nichts verlässt diesen Computer.',
  'Files you have': 'Dateien, die du hast',
  'Choose files': 'Dateien wählen',
  'Word (.docx), PDF, Markdown or text; several at once is fine.':
    'Word (.docx), PDF, Markdown oder Text; gern mehrere auf einmal.',
  'Nothing written down yet? Eleven short questions draw a story out of your memory, in your own words.':
    'Noch nichts aufgeschrieben? Elf kurze Fragen holen eine Geschichte aus deinem Gedächtnis, in deinen eigenen Worten.',
  'Go on with your story': 'Mit deiner Geschichte weitermachen',
  'Begin with what happened': 'Mit dem beginnen, was geschehen ist',
  'Notes from somewhere else': 'Notizen von anderswo',
  'Pasted notes': 'Eingefügte Notizen',
  'The example': 'Das Beispiel',
  'A made-up pharmacist with four stories, to try things on. You look at them first; saving puts a copy in this folder, which you can delete at any time.':
    'Eine erfundene Apothekerin mit vier Geschichten, zum Ausprobieren. Du siehst sie dir erst an; beim Speichern kommt eine Kopie in diesen Ordner, die du jederzeit löschen kannst.',
  'Show the example': 'Das Beispiel zeigen',
  'What was recognised': 'Was erkannt wurde',
  'Save all {ready}': 'Alle {ready} speichern',
  'A folder that you keep elsewhere': 'Ein Ordner, den du anderswo hast',
  'An Obsidian vault or any folder of Markdown needs no bringing in: stop Offbook in the terminal and start it there with {code}. Your files stay where they are, as they are.':
    'Ein Obsidian-Vault oder irgendein Ordner mit Markdown muss nicht hereingeholt werden: Beende Offbook im Terminal und starte es dort mit {code}. Deine Dateien bleiben, wo und wie sie sind.',
  'Reading.': 'Wird gelesen.',
  '{count, plural, one {# document is} other {# documents are}} read and can be saved.':
    '{count, plural, one {# Dokument ist} other {# Dokumente sind}} gelesen und lassen sich speichern.',
  '{count, plural, one {# file} other {# files}} could not be read.':
    '{count, plural, one {# Datei ließ} other {# Dateien ließen}} sich nicht lesen.',
  '{count, plural, one {# document} other {# documents}} saved.':
    '{count, plural, one {# Dokument} other {# Dokumente}} gespeichert.',
  'No stories in these documents yet': 'Noch keine Geschichten in diesen Dokumenten',
  'Your stories will stand here': 'Hier werden deine Geschichten stehen',
  'Offbook reads every Markdown and text file here, and found no story in them. A story is a heading with what you would tell below it.':
    'Offbook liest hier jede Markdown- und Textdatei und hat keine Geschichte darin gefunden. Eine Geschichte ist eine Überschrift, unter der steht, was du erzählen würdest.',
  'Two or three things that happened to you, ready to be told in an interview. How would you like to begin?':
    'Zwei oder drei Dinge, die dir passiert sind, bereit fürs Vorstellungsgespräch. Wie möchtest du beginnen?',
  'Short questions, your own words.': 'Kurze Fragen, deine eigenen Worte.',
  'Bring in files': 'Dateien hereinholen',
  'Word, PDF, Markdown or text.': 'Word, PDF, Markdown oder Text.',
  'Paste your notes': 'Notizen einfügen',
  'From an email, a phone, anywhere.': 'Aus einer E-Mail, vom Handy, von überall.',
  'Try the example': 'Das Beispiel ausprobieren',
  'Somebody else’s four stories, made up.': 'Vier Geschichten von jemand anderem, erfunden.',
  'Or write it in your own editor: how a story looks':
    'Oder schreib sie in deinem eigenen Editor: wie eine Geschichte aussieht',
  'How a story is written': 'Wie eine Geschichte geschrieben wird',
  'Here is your story': 'Hier ist deine Geschichte',
  'In your own words, in the order in which it is told. Once it is saved you can change every sentence, see how long it takes to say, and rehearse it.':
    'In deinen eigenen Worten, in der Reihenfolge, in der sie erzählt wird. Ist sie gespeichert, kannst du jeden Satz ändern, sehen, wie lange sie dauert, und sie proben.',
  'It can wait, but it would help': 'Es kann warten, würde aber helfen',
  'Answer it': 'Beantworten',
  'Where it goes': 'Wohin sie kommt',
  'A new guide': 'Ein neuer Leitfaden',
  'Save the story': 'Die Geschichte speichern',
  'A minute': 'Eine Minute',
  'A minute and a half': 'Anderthalb Minuten',
  'Two minutes': 'Zwei Minuten',
  'I don’t know yet': 'Weiß ich noch nicht',
  'How long it should take': 'Wie lange sie dauern soll',
  'Go on': 'Weiter',
  '{kbd} {kbd2} goes on': '{kbd} {kbd2} geht weiter',
  'Numbers that you told': 'Zahlen, die du genannt hast',
  'Values of your other stories': 'Werte deiner anderen Geschichten',
  'You told these:': 'Diese hast du genannt:',
  'Your other stories show these:': 'Deine anderen Geschichten zeigen diese:',
  '{title} Question {value} of {all}': '{title} Frage {value} von {all}',
  'Question {value} of {all}': 'Frage {value} von {all}',
  'All questions asked': 'Alle Fragen gestellt',
  'How far you are': 'Wie weit du bist',
  'Kept in this browser as you type. {answers}<link>Other ways to begin</link>':
    'Bleibt beim Tippen in diesem Browser. {answers}<link>Anders beginnen</link>',
  'Begin anew': 'Neu beginnen',
  'Your story so far': 'Deine Geschichte bis hierher',
  'Your story grows here while you answer. Any question can be left out.':
    'Deine Geschichte wächst hier, während du antwortest. Jede Frage kann wegbleiben.',
  'What happened?': 'Was ist geschehen?',
  'Think of one day that you still see before you. Where were you, when was it, and what was going wrong?':
    'Denk an einen Tag, den du noch vor dir siehst. Wo warst du, wann war es, und was lief schief?',
  'Two or three sentences, as you would tell a friend. It need not be polished.':
    'Zwei oder drei Sätze, wie du sie jemandem erzählen würdest, den du magst. Sie müssen nicht geschliffen sein.',
  'What happened': 'Was geschehen ist',
  'What was your job in it?': 'Was war deine Aufgabe dabei?',
  'What had to be done, by when, and why was it yours to do? If nobody asked you, say so: that counts.':
    'Was musste getan werden, bis wann, und warum von dir? Hat dich niemand gebeten, sag es: Das zählt.',
  'Your job in it': 'Deine Aufgabe dabei',
  'What did you do?': 'Was hast du getan?',
  'Step by step, one step a line. Begin each with “I”: what you said, tried, made, asked, decided.':
    'Schritt für Schritt, einer je Zeile. Beginn jeden mit „I“: was du gesagt, versucht, gemacht, gefragt, entschieden hast.',
  'What did you do first? What went wrong then? What would nobody else have done?':
    'Was hast du zuerst getan? Was ging dann schief? Was hätte sonst niemand getan?',
  'What you did, one step a line': 'Was du getan hast, ein Schritt je Zeile',
  'What came of it?': 'Was kam dabei heraus?',
  'What was different afterwards, and how do you know? Time, money, people, marks, complaints.':
    'Was war danach anders, und woher weißt du es? Zeit, Geld, Leute, Noten, Beschwerden.',
  'What is still there today? If it went badly, what did you learn?':
    'Was ist heute noch da? Wenn es schiefging: Was hast du gelernt?',
  'What came of it': 'Was dabei herauskam',
  'Which numbers must be right?': 'Welche Zahlen müssen stimmen?',
  'One a line, each with what it counts: “14 boats”, “40 minutes”. Only those that you could stand by.':
    'Eine je Zeile, mit dem, was sie zählt: „14 boats“, „40 minutes“. Nur solche, zu denen du stehen kannst.',
  'Numbers, one a line': 'Zahlen, eine je Zeile',
  'Who was there?': 'Wer war dabei?',
  'Names that you may say aloud, one a line, with who they were: “Marta, harbour master”. None is fine.':
    'Namen, die du laut sagen darfst, einer je Zeile, mit dem, wer sie waren: „Marta, harbour master“. Keiner ist auch gut.',
  'People, one a line': 'Menschen, einer je Zeile',
  'What would you say first?': 'Was würdest du zuerst sagen?',
  'The sentence that makes somebody want the rest. Short, and in the middle of things.':
    'Der Satz, nach dem man den Rest hören will. Kurz und mitten im Geschehen.',
  'Two or three ways are better than one; one a line.': 'Zwei oder drei sind besser als einer; einer je Zeile.',
  'Openings, one a line': 'Einstiege, einer je Zeile',
  'What does it show of you?': 'Was zeigt sie von dir?',
  'In the company’s own words where you know them, with commas between: “Steady hands, Safety first”.':
    'In den Worten der Firma, wo du sie kennst, mit Kommas dazwischen: „Steady hands, Safety first“.',
  'How long should it take?': 'Wie lange soll sie dauern?',
  'A minute suits most questions. You can change it later.':
    'Eine Minute passt für die meisten Fragen. Du kannst es später ändern.',
  'Why does it matter to this company?': 'Warum zählt es für diese Firma?',
  'One sentence for the end: what you would do there in the same way.':
    'Ein Satz für den Schluss: was du dort genauso tun würdest.',
  'The company': 'Die Firma',
  'How you end': 'Wie du schließt',
  'What do you call it?': 'Wie nennst du sie?',
  'A few words that bring it back at once, and one word for what it is about: “Calm”, “Conflict”, “Learning”.':
    'Ein paar Worte, bei denen sie dir sofort einfällt, und eines dafür, worum es geht: „Calm“, „Conflict“, „Learning“.',
  'Its name': 'Ihr Name',
  'In one word': 'In einem Wort',
  'What happened is missing: nobody will know where they are.':
    'Was geschehen ist, fehlt: Niemand wird wissen, wo er ist.',
  'What you did is missing. It is the part that interviewers listen for most.':
    'Was du getan hast, fehlt. Darauf wird in Gesprächen am meisten gehört.',
  'What came of it is missing.': 'Was dabei herauskam, fehlt.',
  'There is no opening yet.': 'Es gibt noch keinen Einstieg.',
  'Nothing links it to the company yet.': 'Noch verbindet sie nichts mit der Firma.',
};
