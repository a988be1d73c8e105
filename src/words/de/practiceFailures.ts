import type { Catalogue } from '../say.ts';

/** What can go wrong with takes, calls, cards, the plan and misheard words. */
export const practiceFailures: Catalogue = {
  'Say what you want to do: a few words are enough.': 'Sag, was du tun willst: Ein paar Worte genügen.',
  'At most {mostLetters} letters; these are {count}. Keep what is to be done.':
    'Höchstens {mostLetters} Buchstaben; das sind {count}. Behalte, was zu tun ist.',
  'A day is written like 2026-03-18; “{on}” is none.': 'Ein Tag wird wie 2026-03-18 geschrieben; „{on}“ ist keiner.',
  'This is not in your plan any more. Look at the plan again.':
    'Das steht nicht mehr in deinem Plan. Sieh ihn dir noch einmal an.',
  'A language model needs an address and a model’s name. Give both, or neither.':
    'Ein Sprachmodell braucht eine Adresse und den Namen eines Modells. Gib beides an, oder nichts.',
  'This Offbook can’t ask language models.': 'Dieses Offbook kann keine Sprachmodelle fragen.',
  'A date is written like 2026-03-18; “{on}” is none.': 'Ein Datum wird wie 2026-03-18 geschrieben; „{on}“ ist keines.',
  'There is no story “{storyId}” in this folder. Choose one that is there.':
    'Eine Geschichte „{storyId}“ gibt es in diesem Ordner nicht. Wähle eine, die da ist.',
  'There is no debrief “{id}” in this workspace. It may have been removed.':
    'Einen Rückblick „{id}“ gibt es hier nicht. Vielleicht wurde er entfernt.',
  'There is no such answer any more, or it has no words yet. Look again.':
    'Diese Antwort gibt es nicht mehr, oder sie hat noch keine Worte. Sieh noch einmal nach.',
  'No question is left to ask. Leave out fewer of them, or choose another stage or another field.':
    'Es bleibt keine Frage übrig. Lass weniger davon weg, oder wähle eine andere Runde oder ein anderes Feld.',
  'There is no document “{path}” in this folder. It may have been moved.':
    'Ein Dokument „{path}“ gibt es in diesem Ordner nicht. Vielleicht wurde es verschoben.',
  '{path} has no questions to answer. A session has headings like “Question 1: …”.':
    '{path} hat keine Fragen zu beantworten. Eine Sitzung hat Überschriften wie „Question 1: …“.',
  'Every question of this document was left out. Keep at least one.':
    'Alle Fragen dieses Dokuments wurden weggelassen. Behalte mindestens eine.',
  'There is no question “{id}”. It may have been removed, or its document moved.':
    'Eine Frage „{id}“ gibt es nicht. Vielleicht wurde sie entfernt, oder ihr Dokument verschoben.',
  'A question needs words. Write it as you would be asked.':
    'Eine Frage braucht Worte. Schreib sie so, wie man dich fragen würde.',
  'There is no call “{id}” in this workspace. It may have been discarded.':
    'Ein Gespräch „{id}“ gibt es hier nicht. Vielleicht wurde es verworfen.',
  'A call without a question is none. Choose at least one.':
    'Ein Gespräch ohne Frage ist keines. Wähle mindestens eine.',
  'This answer’s recording is gone. Send the answer without it.':
    'Die Aufnahme dieser Antwort ist weg. Sende die Antwort ohne sie.',
  'This recording was made for something else, not for this call.':
    'Diese Aufnahme wurde für etwas anderes gemacht, nicht für dieses Gespräch.',
  'There is no such answer in this call. Look at the call again.':
    'Eine solche Antwort gibt es in diesem Gespräch nicht. Sieh es dir noch einmal an.',
  'This call is not over yet. End it first, then look back.':
    'Dieses Gespräch ist noch nicht vorbei. Beende es zuerst, dann blick zurück.',
  'This call has not begun, so there is nothing to write yet.':
    'Dieses Gespräch hat noch nicht begonnen, es gibt also noch nichts zu schreiben.',
  'This recording was made for something else, not for this drill.':
    'Diese Aufnahme wurde für etwas anderes gemacht, nicht für diese Übung.',
  'Something went wrong inside Offbook: {said}. Your take is safe; please report this.':
    'In Offbook ist etwas schiefgegangen: {said}. Dein Durchgang ist sicher; bitte melde das.',
  '{document} has no item “{text}” in its checklist. Read it again.':
    '{document} hat keinen Punkt „{text}“ auf der Liste. Lies das Dokument neu ein.',
  'Minutes for practice are seven numbers from 0 to 600, Sunday first.':
    'Minuten zum Üben sind sieben Zahlen von 0 bis 600, Sonntag zuerst.',
  'The time you practise at is given in minutes after midnight, 0 to 1439.':
    'Die Zeit, zu der du übst, wird in Minuten nach Mitternacht angegeben, 0 bis 1439.',
  'Today has no such task to tick. What can be seen from your practice ticks itself.':
    'Heute gibt es keine solche Aufgabe abzuhaken. Was sich aus deinem Üben ergibt, hakt sich selbst ab.',
  'There is no card “{id}”, or its document no longer has it. Look at what is due again.':
    'Eine Karte „{id}“ gibt es nicht, oder ihr Dokument hat sie nicht mehr. Sieh noch einmal nach, was fällig ist.',
  'This card has been answered meanwhile, so nothing was written. The queue has the next one.':
    'Diese Karte wurde inzwischen beantwortet, deshalb wurde nichts geschrieben. Die nächste wartet schon.',
  'There is no answer of yours to take back.': 'Es gibt keine Antwort von dir zurückzunehmen.',
  'That answer has been taken back already, or another came after it, so nothing was written. Look at what is due again.':
    'Diese Antwort wurde schon zurückgenommen, oder eine andere kam danach; deshalb wurde nichts geschrieben. Sieh noch einmal nach, was fällig ist.',
  'There are no questions with answers in this file. Each line has a question, a tab and the answer; or choose a JSON that Offbook exported.':
    'In dieser Datei stehen keine Fragen mit Antworten. Jede Zeile hat eine Frage, einen Tabulator und die Antwort; oder wähle ein JSON, das Offbook exportiert hat.',
  '{what} Choose a file that Offbook exported (JSON), or text from Anki with question and answer.':
    '{what} Wähle eine Datei, die Offbook exportiert hat (JSON), oder Text aus Anki mit Frage und Antwort.',
  'This file is cut off or is no JSON.': 'Diese Datei ist abgeschnitten oder kein JSON.',
  'This JSON is no export of Offbook’s recall.': 'Dieses JSON ist kein Export aus Offbooks Abfrage.',
  'This export comes from a newer Offbook.': 'Dieser Export kommt aus einem neueren Offbook.',
  'A time is given in minutes after midnight, 0 to 1439.':
    'Eine Uhrzeit wird in Minuten nach Mitternacht angegeben, 0 bis 1439.',
  'A card needs a question and an answer; one of them is empty.':
    'Eine Karte braucht eine Frage und eine Antwort; eines davon ist leer.',
  'This card comes from a document. Change the words there, or set the card aside.':
    'Diese Karte kommt aus einem Dokument. Ändere die Worte dort, oder leg die Karte beiseite.',
  'This recording is a take already, so it was not added again.':
    'Diese Aufnahme ist schon ein Durchgang, deshalb kam sie nicht noch einmal dazu.',
  'This take has no sound, so there is nothing to hear. Type or paste its words.':
    'Dieser Durchgang hat keinen Ton, es gibt also nichts zu hören. Tippe seine Worte, oder füge sie ein.',
  'No words were heard in this recording, so the take keeps what it had. Is it the right one, and loud enough?':
    'In dieser Aufnahme waren keine Worte zu hören, deshalb behält der Durchgang, was er hatte. Ist es die richtige, und laut genug?',
  'Your guide no longer has this fact in “{title}”, so there is nothing that words could stand for.':
    'Dein Leitfaden hat diesen Fakt in „{title}“ nicht mehr; es gibt also nichts, wofür die Worte stehen könnten.',
  'Offbook found no place in {path} for it. Add a line to your key names: {text} (also heard as "{alias}").':
    'Offbook fand in {path} keinen Platz dafür. Füge bei deinen wichtigen Namen eine Zeile hinzu: {text} (also heard as "{alias}").',
  'This take has no reviewed words yet, so there is no key point to judge.':
    'Dieser Durchgang hat noch keine ausgewerteten Worte, also gibt es keinen Kernpunkt zu beurteilen.',
  "There is no key point number {number} in this take's review; it has {count}. Reload the page.":
    'Einen Kernpunkt Nummer {number} gibt es in dieser Auswertung nicht; sie hat {count}. Lade die Seite neu.',
  'This was told in an exercise and stays with it; it can’t move to a story.':
    'Das wurde in einer Übung erzählt und bleibt bei ihr; es kann nicht zu einer Geschichte.',
  'There is no take "{id}" in this workspace. It may have been discarded.':
    'Einen Durchgang „{id}“ gibt es hier nicht. Vielleicht wurde er verworfen.',
  'Only an answer in an exercise can be without a story. Say which story is told.':
    'Nur eine Antwort in einer Übung kann ohne Geschichte sein. Sag, welche Geschichte erzählt wird.',
  'This drill has ended, so it takes no more recordings. Start it again.':
    'Diese Übung ist zu Ende und nimmt keine Aufnahmen mehr an. Fang sie noch einmal an.',
  'There is no drill run "{id}" in this workspace. It may have been discarded or swept.':
    'Einen Lauf „{id}“ gibt es hier nicht. Vielleicht wurde er verworfen oder weggeräumt.',
  'There is no story "{id}" in this folder. It may have been renamed or removed.':
    'Eine Geschichte „{id}“ gibt es in diesem Ordner nicht. Vielleicht wurde sie umbenannt oder entfernt.',
  'This take is finished already, so nothing can be added to it. Start a new one.':
    'Dieser Durchgang ist schon fertig, also kann nichts mehr dazu. Fang einen neuen an.',
  'Of {chunks} pieces of this recording, {count} have not arrived (the first is number {first}). Send them again, then finish.':
    'Von {chunks} Stücken dieser Aufnahme sind {count} nicht angekommen (das erste ist Nummer {first}). Sende sie noch einmal, dann schließe ab.',
  'A take can have up to {mostCharacters} characters; this has {count}. Paste the part that is this take.':
    'Ein Durchgang kann bis zu {mostCharacters} Zeichen haben; das sind {count}. Füge nur den Teil ein, der dieser Durchgang ist.',
  '{path} no longer has the question “{question}”, so nothing was written. Write the call as a new document instead.':
    '{path} hat die Frage „{question}“ nicht mehr, deshalb wurde nichts geschrieben. Schreib das Gespräch stattdessen als neues Dokument.',
  '{path} has an answer to “{question}” by now, so nothing was written. Look at it first, or write the call as a new document.':
    '{path} hat inzwischen eine Antwort auf „{question}“, deshalb wurde nichts geschrieben. Sieh sie dir zuerst an, oder schreib das Gespräch als neues Dokument.',
  'There is no place in {path} where an answer to “{question}” would be read as one. Write the call as a new document instead.':
    'In {path} ist kein Platz, an dem eine Antwort auf „{question}“ als solche gelesen würde. Schreib das Gespräch stattdessen als neues Dokument.',
  'This call is over. Plan a new one to be asked again.':
    'Dieses Gespräch ist vorbei. Plane ein neues, um wieder gefragt zu werden.',
  'This call is not running, so it takes no answer. Start it first.':
    'Dieses Gespräch läuft nicht und nimmt keine Antwort an. Fang es zuerst an.',
  'This call has no question {number}; it has {count}.': 'Dieses Gespräch hat keine Frage {number}; es hat {count}.',
  'This call has not begun. Start it, or discard it.':
    'Dieses Gespräch hat noch nicht begonnen. Fang es an, oder verwirf es.',
  'This answer tells nothing that happened yet, so there is no story in it. Tell one time: where it was, what you did, how it ended.':
    'Diese Antwort erzählt noch nichts, das geschehen ist, also steckt keine Geschichte darin. Erzähl ein bestimmtes Mal: wo es war, was du getan hast, wie es ausging.',
  '{path} is no guide with stories. Choose a guide, or begin one.':
    '{path} ist kein Leitfaden mit Geschichten. Wähle einen Leitfaden, oder fang einen an.',
  'No place was found in {path} where a new story would be read as one. Copy the answer there by hand.':
    'In {path} fand sich kein Platz, an dem eine neue Geschichte als solche gelesen würde. Kopiere die Antwort von Hand dorthin.',
  'This Anki package is cut off or damaged. Export it again and choose the new file.':
    'Dieses Anki-Paket ist abgeschnitten oder beschädigt. Exportiere es noch einmal und wähle die neue Datei.',
  'This package is none that older Anki versions can read. In Anki’s export, tick “Support older Anki versions”, then choose the new file.':
    'Dieses Paket können ältere Anki-Versionen nicht lesen. Wähle beim Export in Anki „Ältere Anki-Versionen unterstützen“, dann nimm die neue Datei.',
  'The collection in this Anki package can’t be read. Export it again and choose the new file.':
    'Die Sammlung in diesem Anki-Paket lässt sich nicht lesen. Exportiere es noch einmal und wähle die neue Datei.',
  'Choose the words that stand in the transcript where you said “{text}”.':
    'Wähle die Worte, die im Wortlaut dort stehen, wo du „{text}“ gesagt hast.',
  '“{alias}” is too long for a misheard “{text}”. Choose only the words that stand in its place, {mostWords} at most.':
    '„{alias}“ ist zu lang für ein falsch gehörtes „{text}“. Wähle nur die Worte, die an seiner Stelle stehen, höchstens {mostWords}.',
  '“{alias}” is said all the time, so it can’t stand for “{text}”.':
    '„{alias}“ wird ständig gesagt und kann deshalb nicht für „{text}“ stehen.',
  '“{alias}” is “{text}” in this story, so it can’t also stand for “{wanted}”.':
    '„{alias}“ ist in dieser Geschichte „{text}“ und kann nicht auch für „{wanted}“ stehen.',
  '“{alias}” is a value of its own. If it stood for “{text}”, a real slip would pass for right. Correct the words of this take instead.':
    '„{alias}“ ist selbst ein Wert. Stünde es für „{text}“, ginge ein echter Fehler als richtig durch. Berichtige stattdessen die Worte dieses Durchgangs.',
  'Your story says “{alias}” itself, so every take would seem to say “{text}”. Correct the words of this take instead.':
    'Deine Geschichte sagt „{alias}“ selbst, also schiene jeder Durchgang „{text}“ zu sagen. Berichtige stattdessen die Worte dieses Durchgangs.',
  'A time zone has a name like Europe/London; “{timeZone}” is none that is known here.':
    'Eine Zeitzone heißt etwa Europe/London; „{timeZone}“ ist hier nicht bekannt.',
  'The hour at which your day begins is a whole number from 0 to 23.':
    'Die Stunde, zu der dein Tag beginnt, ist eine ganze Zahl von 0 bis 23.',
  'Minutes for recall are seven numbers from 0 to 600, Sunday first.':
    'Minuten fürs Abfragen sind sieben Zahlen von 0 bis 600, Sonntag zuerst.',
  'The wished share of recall is from 0.7 to 0.97.':
    'Der gewünschte Anteil des Behaltenen liegt zwischen 0,7 und 0,97.',
  'New cards a day are a whole number from 0 to 1000.': 'Neue Karten am Tag sind eine ganze Zahl von 0 bis 1000.',
};
