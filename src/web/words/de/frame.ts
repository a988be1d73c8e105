import type { Catalogue } from '../../../words/say.ts';

/** What stands around every page: navigation, search, keys, fields, states. */
export const frame: Catalogue = {
  // app
  'Offbook is not answering': 'Offbook antwortet nicht',
  'Not here any more': 'Nicht mehr da',
  'This page could not be opened': 'Diese Seite ließ sich nicht öffnen',
  'Try again': 'Noch einmal versuchen',
  'Something unexpected happened. Reload the page.': 'Etwas Unerwartetes ist passiert. Lade die Seite neu.',
  'Back to your stories': 'Zurück zu deinen Geschichten',
  'No such page': 'Diese Seite gibt es nicht',
  'There is nothing at this address. <link>Your stories are here.</link>':
    'Unter dieser Adresse gibt es nichts. <link>Deine Geschichten sind hier.</link>',
  Plan: 'Plan',
  Recall: 'Karten',
  Drills: 'Üben',
  Calls: 'Gespräche',
  Settings: 'Optionen',
  'Skip to the page': 'Direkt zum Inhalt',
  'Offbook: today, stories and documents': 'Offbook: heute, Geschichten und Dokumente',
  // design
  'or drop them here': 'oder hier ablegen',
  'or drop it here': 'oder hier ablegen',
  'Wrong as it stands': 'So nicht richtig',
  'Will hurt on the day': 'Wird dir am Tag schaden',
  'Worth knowing': 'Gut zu wissen',
  'Opening…': 'Wird geöffnet …',
  '{count} takes, {wanted} planned': '{count} Durchgänge, {wanted} geplant',
  '{count} of {wanted} {wanted, plural, one {take} other {takes}}':
    '{count} von {wanted} {wanted, plural, one {Durchgang} other {Durchgängen}}',
  '{minutes} min {rest} s': '{minutes} min {rest} s',
  '{min} to {max}': '{min} bis {max}',
  '{whole} over': '{whole} zu lang',
  '{min} under': '{min} zu kurz',
  'in the target': 'im Ziel',
  'just now': 'gerade eben',
  'today at {clock}': 'heute um {clock}',
  'yesterday at {clock}': 'gestern um {clock}',
  '{weekday} at {clock}': '{weekday} um {clock}',
  // editing
  'Two edits of the same words': 'Dieselben Worte wurden zweimal geändert',
  'Back to my draft': 'Zurück zu meinem Entwurf',
  Copied: 'Kopiert',
  'Copy mine': 'Meine kopieren',
  'Take theirs': 'Die anderen nehmen',
  'Keep mine': 'Meine behalten',
  'The file was changed somewhere else while you were writing. Nothing has been written yet: which words shall it have?':
    'Die Datei wurde anderswo geändert, während du geschrieben hast. Noch ist nichts gespeichert: Welche Worte soll sie haben?',
  'In the file now': 'Jetzt in der Datei',
  'This passage is not in the file any more.': 'Diese Stelle steht nicht mehr in der Datei.',
  Yours: 'Deine',
  'Your words are on the clipboard.': 'Deine Worte liegen in der Zwischenablage.',
  'The browser does not let Offbook use the clipboard. Select your words above and copy them.':
    'Der Browser lässt Offbook nicht an die Zwischenablage. Markiere deine Worte oben und kopiere sie.',
  'Continue your draft of {label}': 'Am Entwurf weiterschreiben: {label}',
  'Edit {label}': 'Bearbeiten: {label}',
  '{addLabel} (your draft is kept)': '{addLabel} (dein Entwurf ist noch da)',
  Draft: 'Entwurf',
  Edit: 'Bearbeiten',
  'This file changed outside. These words did not; your edit will go in beside the other one.':
    'Diese Datei wurde außerhalb geändert, diese Worte aber nicht. Deine Änderung kommt neben der anderen hinein.',
  'These very words changed outside. Go on writing; on saving you see both and choose.':
    'Genau diese Worte wurden außerhalb geändert. Schreib weiter; beim Speichern siehst du beide und wählst.',
  Remove: 'Entfernen',
  Close: 'Schließen',
  'Ctrl+Enter saves. Escape closes and keeps your draft.':
    'Strg+Enter speichert. Escape schließt und behält deinen Entwurf.',
  'Enter saves. Escape closes and keeps your draft.': 'Enter speichert. Escape schließt und behält deinen Entwurf.',
  'Saved, beside an edit that was made in the file meanwhile.':
    'Gespeichert, neben einer Änderung, die inzwischen in der Datei gemacht wurde.',
  'Saving did not work. Your words are still here; try again.':
    'Das Speichern hat nicht geklappt. Deine Worte sind noch hier; versuch es noch einmal.',
  // palette
  Ctrl: 'Strg',
  'Find a page, a story, a take or a question, or do anything on this page by its name':
    'Eine Seite, Geschichte, Frage oder einen Durchgang finden oder etwas auf dieser Seite beim Namen nennen und tun',
  'Show these keys': 'Diese Tasten zeigen',
  Esc: 'Esc',
  'Close what is open': 'Schließen, was offen ist',
  Keys: 'Tasten',
  'On this page': 'Auf dieser Seite',
  Everywhere: 'Überall',
  'Go to': 'Gehe zu',
  Story: 'Geschichte',
  Document: 'Dokument',
  Take: 'Durchgang',
  Question: 'Frage',
  'Find anything': 'Alles finden',
  'Find a page, a story, words in documents and takes, a question, or what can be done on this page':
    'Eine Seite, eine Geschichte, Worte in Dokumenten und Durchgängen, eine Frage finden, oder was sich auf dieser Seite tun lässt',
  'Find a page, a story, words you said, something to do here…':
    'Seite, Geschichte, gesagte Worte finden, etwas hier tun …',
  Here: 'Hier',
  Found: 'Gefunden',
  'Looking…': 'Wird gesucht …',
  'Nothing holds “{trim}”.': 'Nichts enthält „{trim}“.',
  '{choices, plural, one {# result} other {# results}}. Arrow keys choose, Enter opens, Escape closes.':
    '{choices, plural, one {# Treffer} other {# Treffer}}. Pfeiltasten wählen, Enter öffnet, Escape schließt.',
  Space: 'Leertaste',
  Enter: 'Enter',
  'home start stories documents now': 'home start stories documents now anfang geschichten dokumente jetzt',
  'Your plan': 'Dein Plan',
  'calendar checklist readiness days': 'calendar checklist readiness days kalender checkliste bereit tage',
  'Know it cold': 'Im Schlaf können',
  'recall cards numbers names flashcards': 'recall cards numbers names flashcards karten zahlen namen lernen abfragen',
  'Drills and the ladder': 'Übungen und die Leiter',
  'hook blank transition curveball interruption squeeze practise':
    'hook blank transition curveball interruption squeeze practise einstieg blackout übergang unterbrechung üben',
  'Practice calls': 'Probegespräche',
  'interview session recruiter call': 'interview session recruiter call gespräch vorstellungsgespräch',
  'Question bank': 'Fragensammlung',
  'questions ask': 'questions ask fragen',
  'Company principles': 'Grundsätze der Firma',
  'values culture memo': 'values culture memo werte kultur',
  'Which story for what': 'Welche Geschichte wofür',
  'coverage matrix gaps values questions': 'coverage matrix gaps values questions abdeckung lücken werte fragen',
  'Your card for the day': 'Deine Karte für den Tag',
  'quick reference print one page': 'quick reference print one page überblick drucken',
  'When your mind goes blank': 'Wenn der Kopf leer ist',
  'panic forget emergency': 'panic forget emergency panik vergessen notfall blackout',
  'After the interview': 'Nach dem Vorstellungsgespräch',
  debrief: 'debrief nachbesprechung',
  'Bring in your stories': 'Geschichten hereinholen',
  'import word pdf paste files drop example documents':
    'import word pdf paste files drop example documents einfügen dateien beispiel',
  'Bring in recordings': 'Aufnahmen hereinholen',
  'phone import audio m4a mp3 takes drop several': 'phone import audio m4a mp3 takes drop several handy ton mehrere',
  'Write a story with help': 'Eine Geschichte mit Hilfe schreiben',
  'new first story questions': 'new first story questions neu erste geschichte',
  'recogniser speech privacy': 'recogniser speech privacy spracherkennung datenschutz sprache',
  Components: 'Bausteine',
  'design parts states colours': 'design parts states colours farben zustände',
  // offline
  'Offbook is not answering.': 'Offbook antwortet nicht.',
  'Start it again in your terminal with npm start; this page picks up by itself. Until then you see what this browser kept, and you can still tell stories you have opened before: your takes stay here and are sent when it is back.':
    'Starte es im Terminal mit npm start neu; diese Seite macht dann von selbst weiter. Bis dahin siehst du, was dieser Browser behalten hat, und kannst Geschichten erzählen, die du schon geöffnet hattest: Deine Durchgänge bleiben hier und werden gesendet, sobald es wieder da ist.',
  'See its review': 'Auswertung ansehen',
  Later: 'Später',
  'A take you made while Offbook was away has arrived.':
    'Ein Durchgang ist angekommen, den du gemacht hast, während Offbook weg war.',
  Reload: 'Neu laden',
  'A new version is there.': 'Es gibt eine neue Version.',
  // measure
  'This browser could not decode the recording. It is kept; try another browser, or measure it with "offbook review --audio".':
    'Dieser Browser konnte die Aufnahme nicht dekodieren. Sie bleibt erhalten; versuch einen anderen Browser oder miss sie mit "offbook review --audio".',
  'Measuring was stopped. The recording is kept.': 'Das Messen wurde angehalten. Die Aufnahme bleibt erhalten.',
  'The recording is kept, but it could not be measured. {why}':
    'Die Aufnahme bleibt erhalten, ließ sich aber nicht messen. {why}',
  'Rehearse your interview answers until you can tell them off book.':
    'Probe deine Antworten fürs Vorstellungsgespräch, bis du sie frei erzählen kannst.',
  // grammar
  'Grammar and spelling are being checked on this machine…':
    'Grammatik und Rechtschreibung werden auf diesem Rechner geprüft …',
  'Grammar and spelling are not checked: this browser can’t run the checker.':
    'Grammatik und Rechtschreibung werden nicht geprüft: Dieser Browser kann die Prüfung nicht ausführen.',
  'Grammar and spelling checked by Harper, on this machine. Your names and terms count as known; capitals are left alone.':
    'Grammatik und Rechtschreibung hat Harper auf diesem Rechner geprüft. Deine Namen und Begriffe gelten als bekannt; Großschreibung bleibt außen vor.',
  'Spelling checked by a word list, on this machine. Grammar is not checked: Harper can’t run in this browser.':
    'Die Rechtschreibung wurde auf diesem Rechner mit einer Wortliste geprüft. Die Grammatik nicht: Harper läuft in diesem Browser nicht.',
  '“{word}” may be misspelt.': '„{word}“ ist vielleicht falsch geschrieben.',
  'Perhaps {options}.': 'Vielleicht {options}.',
  'Take it out.': 'Nimm es heraus.',
  // speech
  'The browser could not download what it needs to hear English on this device. It may be offline or short of space; try again later, or choose another recogniser.':
    'Der Browser konnte nicht herunterladen, was er braucht, um auf diesem Gerät Englisch zu verstehen. Vielleicht ist er offline oder der Platz ist knapp; versuch es später noch einmal oder wähle eine andere Spracherkennung.',
  'This browser': 'Dieser Browser',
  'the browser was told not to let this page hear you':
    'dem Browser wurde gesagt, dass diese Seite dich nicht hören darf',
  'the browser does not allow its recogniser here': 'der Browser erlaubt seine Spracherkennung hier nicht',
  'it does not know English on this device yet': 'sie kann auf diesem Gerät noch kein Englisch',
  'it could not get at the microphone': 'sie kam nicht ans Mikrofon',
  'The browser’s recogniser stopped: {why}. Your recording is safe; its words can be typed, pasted or heard by another recogniser.':
    'Die Spracherkennung des Browsers hat aufgehört: {why}. Deine Aufnahme ist sicher; ihre Worte kannst du tippen, einfügen oder von einer anderen Spracherkennung hören lassen.',
  'it can’t promise to keep the sound on this machine':
    'sie kann nicht versprechen, dass der Ton auf diesem Rechner bleibt',
  'it could not reach its maker': 'sie hat ihren Hersteller nicht erreicht',
  'it kept ending': 'sie brach immer wieder ab',
  'on this device': 'auf diesem Gerät',
  'by the browser’s maker': 'vom Hersteller des Browsers',
  'No recogniser': 'Keine Spracherkennung',
  'Offbook is not answering. Is it still running in your terminal? Start it again with npm start; what you typed stays here.':
    'Offbook antwortet nicht. Läuft es noch in deinem Terminal? Starte es mit npm start neu; was du getippt hast, bleibt hier.',
  'Offbook answered with an error it did not explain ({status}). Reload the page; if it stays, look at the terminal.':
    'Offbook antwortete mit einem Fehler, den es nicht erklärt hat ({status}). Lade die Seite neu; wenn er bleibt, sieh ins Terminal.',
  'The microphone was closed before anything could be heard.':
    'Das Mikrofon wurde geschlossen, ehe etwas zu hören war.',
  'The browser’s recogniser gave up. Try again, or choose another in the settings.':
    'Die Erkennung des Browsers hat aufgegeben. Versuch es noch einmal, oder wähle eine andere in den Optionen.',
};
