import type { Catalogue } from '../../../words/say.ts';

/** Documents: their stories and sessions, and what is worth mending in them. */
export const documents: Catalogue = {
  'your pace in words a minute (default: as measured in the folder, else 150)':
    'dein Tempo in Wörtern je Minute (sonst wie im Ordner gemessen oder 150)',
  'show the stories in guides, their facts, and whether each fits its time':
    'die Geschichten in Leitfäden zeigen, ihre Fakten, und ob jede in ihre Zeit passt',
  'only their names, one a line': 'nur ihre Namen, einer je Zeile',
  'all stories of this folder': 'alle Geschichten dieses Ordners',
  'for somebody who speaks slowly': 'für jemanden, der langsam spricht',
  'what rehearse and --story take': 'was rehearse und --story annehmen',
  'show practice sessions: questions, answers, reflection': 'Übungsgespräche zeigen: Fragen, Antworten, Rückblick',
  'one session': 'ein Gespräch',
  'find what is worth mending in documents (grammar and spelling are checked on the page only)':
    'finden, was in Dokumenten zu verbessern ist (Grammatik und Rechtschreibung prüft nur die Seite)',
  'exit with 1 when anything worse than a notice is found': 'mit 1 enden, wenn sich Schlimmeres als ein Hinweis findet',
  'everything in this folder': 'alles in diesem Ordner',
  'only when nothing is left to mend': 'nur wenn nichts mehr zu verbessern ist',
  Reading: 'Wird gelesen',
  'No documents in {path}: Offbook reads .md, .markdown and .txt files.':
    'Keine Dokumente in {path}: Offbook liest Dateien .md, .markdown und .txt.',
  'There is no file or folder "{path}". Check the spelling, or give the whole path.':
    'Eine Datei oder einen Ordner „{path}“ gibt es nicht. Prüfe die Schreibweise, oder gib den ganzen Pfad an.',
  // stories
  'No stories in {paths}. A story is a heading such as "## Story 1: Risk" with hooks, a script and key points below it.':
    'Keine Geschichten in {paths}. Eine Geschichte ist eine Überschrift wie „## Story 1: Risk“ mit Einstiegen, Text und Kernpunkten darunter.',
  Link: 'Verbindung',
  'Cut first': 'Zuerst kürzen',
  Hooks: 'Einstiege',
  '"{text}" ({words, plural, one {# word} other {# words}}, {reason})':
    '„{text}“ ({words, plural, one {# Wort} other {# Wörter}}, {reason})',
  'about {time} at {pace} words a minute': 'etwa {time} bei {pace} Wörtern in der Minute',
  '{about}; no target': '{about}; kein Ziel',
  'fits {target}: {about}': 'passt in {target}: {about}',
  'too long for {target}: {about}; cut {words} words, or speak {pace} words a minute':
    'zu lang für {target}: {about}; kürz {words} Wörter, oder sprich {pace} Wörter in der Minute',
  // sessions
  'No practice sessions in {paths}. A session has questions ("## Question 1: …") with answers below them.':
    'Keine Übungsgespräche in {paths}. Ein Gespräch hat Fragen („## Question 1: …“) mit Antworten darunter.',
  'with {interviewer}': 'mit {interviewer}',
  'not answered yet': 'noch nicht beantwortet',
  // check
  Checking: 'Wird geprüft',
  error: 'Fehler',
  warning: 'Warnung',
  notice: 'Hinweis',
  'Nothing to mend.': 'Nichts zu verbessern.',
  '{findings, plural, one {# finding} other {# findings}} in {documents, plural, one {# document} other {# documents}}.':
    '{findings, plural, one {# Befund} other {# Befunde}} in {documents, plural, one {# Dokument} other {# Dokumenten}}.',
  // answers, as JSON lines
  'An answer is {open}"id", "question": what was asked, "text": the answer{close}, and may have "document": path of a guide or session.':
    'Eine Antwort ist {open}"id", "question": was gefragt wurde, "text": die Antwort{close} und darf "document" haben: Pfad eines Leitfadens oder Gesprächs.',
  'Line {number} should be one JSON object; {came}.': 'Zeile {number} soll ein JSON-Objekt sein; {came}.',
  'it is another kind of value': 'sie ist ein anderer Wert',
  "it can't be read ({why})": 'sie ist nicht zu lesen ({why})',
};
