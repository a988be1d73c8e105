import type { Catalogue } from '../say.ts';

/** What the drills are called, what a run came to, and why a story climbed the ladder or did not. */
export const drillReviews: Catalogue = {
  'Drills are made of your stories, and there are none in this folder yet. Add a guide with your stories.':
    'Die Übungen entstehen aus deinen Geschichten, und in diesem Ordner sind noch keine. Füg einen Leitfaden mit deinen Geschichten hinzu.',
  'None of your stories has a hook yet. Add “Opening Hooks” to your guide.':
    'Noch hat keine deiner Geschichten einen Einstieg. Ergänze „Opening Hooks“ in deinem Leitfaden.',
  'There are no questions to ask.': 'Es gibt keine Fragen zu stellen.',
  'There is no story “{story}” in this folder. It may have been renamed or removed.':
    'In diesem Ordner gibt es keine Geschichte „{story}“. Vielleicht wurde sie umbenannt oder entfernt.',
  '“{story}” has no hook yet. Add one to your guide, then drill it.':
    '„{story}“ hat noch keinen Einstieg. Ergänze einen in deinem Leitfaden und üb ihn dann.',
  'A story is squeezed into {times} seconds; {seconds} is none of these.':
    'Eine Geschichte wird auf {times} Sekunden gekürzt; {seconds} ist nicht dabei.',
  '{seconds, number} s to the first word': '{seconds, number} s bis zum ersten Wort',
  '{seconds, number} s to choose': '{seconds, number} s bis zur Wahl',
  'a pause of {seconds, number} s': 'eine Pause von {seconds, number} s',
  'going on after {seconds, number} s': 'weiter nach {seconds, number} s',
  'back in the story after {seconds, number} s': 'zurück in der Geschichte nach {seconds, number} s',
  '{percent} % of what should stay': '{percent} % von dem, was bleiben sollte',
  'A story is named; say its hook within three seconds.':
    'Eine Geschichte wird genannt; sag binnen drei Sekunden ihren Einstieg.',
  'Ten questions: choose the story that answers each, and say its hook.':
    'Zehn Fragen: Wähl zu jeder die Geschichte, die antwortet, und sag ihren Einstieg.',
  'Time squeeze': 'Wenig Zeit',
  'Tell a story in 30, 45, 60 or 90 seconds and keep what matters.':
    'Erzähl eine Geschichte in 30, 45, 60 oder 90 Sekunden und behalte, was zählt.',
  Transitions: 'Übergänge',
  'From one story, or a question, into the next: a short pause and a sentence that links them.':
    'Von einer Geschichte oder einer Frage in die nächste: eine kurze Pause und ein Satz, der beide verbindet.',
  'Blank recovery': 'Blackout',
  'At a tone you lose the thread: pause, say the key point, go to the result, end with the connection.':
    'Bei einem Ton verlierst du den Faden: Pause, Kernpunkt sagen, zum Ergebnis gehen, mit der Verbindung enden.',
  Interruption: 'Unterbrechung',
  'The interviewer cuts in with a question; answer it and pick the story up again.':
    'Dein Gegenüber fällt dir mit einer Frage ins Wort; antworte und nimm die Geschichte wieder auf.',
  Curveball: 'Unerwartete Frage',
  'A question none of your stories fits: win a moment, then reach a concrete example.':
    'Eine Frage, zu der keine deiner Geschichten passt: Gewinn einen Augenblick und komm dann zu einem konkreten Beispiel.',
  'from its key points': 'nach den Kernpunkten',
  'from its numbers and names': 'nach Zahlen und Namen',
  'from its hook': 'nach dem Einstieg',
  'Told {told}: {why}. Next {next}.': 'Erzählt {told}: {why}. Als Nächstes {next}.',
  'Told well {told}: {why}. Its rung has less help, so it stays: next {next}.':
    'Gut erzählt {told}: {why}. Ihre Sprosse hat weniger Hilfe, deshalb bleibt sie: als Nächstes {next}.',
  'Told {told}: {why}. There is no harder rung.': 'Erzählt {told}: {why}. Eine schwerere Sprosse gibt es nicht.',
  'Told {told}, {why}. One rung back for now: next {next}.':
    'Erzählt {told}, {why}. Fürs Erste eine Sprosse zurück: als Nächstes {next}.',
  'Told {told}, which is harder than its rung, and {why}. Nothing lost: next {next}.':
    'Erzählt {told}, was schwerer ist als ihre Sprosse, {why}. Nichts verloren: als Nächstes {next}.',
  'Told {told}, {why}. It stays on its first rung.': 'Erzählt {told}, {why}. Sie bleibt auf ihrer ersten Sprosse.',
  'Told {told}, {why}. It stays: next {next}.': 'Erzählt {told}, {why}. Sie bleibt: als Nächstes {next}.',
  'which is still coming in': 'und das läuft noch ein',
  'but it was cut off, so it isn’t judged': 'aber es wurde abgeschnitten und zählt deshalb nicht',
  'but its words aren’t known yet, so it can’t count':
    'aber der Wortlaut ist noch nicht bekannt, deshalb kann es nicht zählen',
  'but {facts} {count, plural, one {wasn’t} other {weren’t}} told right':
    'aber {facts} {count, plural, one {stimmte} other {stimmten}} nicht',
  'with {told} of {points} key points': 'mit {told} von {points} Kernpunkten',
  '{right} of {facts} key facts': '{right} von {facts} wichtigen Fakten',
  '{right} of {facts} facts': '{right} von {facts} Fakten',
  '{sure} of {points} key points for sure': '{sure} von {points} Kernpunkten sicher',
  'an end that breaks off': 'einem Ende, das abbricht',
  'with {lacking}': 'mit {lacking}',
  '{right} of {facts} key facts right': '{right} von {facts} wichtigen Fakten richtig',
  '{right} of {facts} facts right': '{right} von {facts} Fakten richtig',
  '{told} of {points} key points': '{told} von {points} Kernpunkten',
  '{parts}': '{parts}',
  'typed, so without a time': 'getippt, also ohne Zeit',
  '{took} s, with no target to hold': '{took} s, ohne Zielzeit',
  'in time at {took} s': 'in der Zeit mit {took} s',
  'but it took {took} s where {target} is wished': 'aber es dauerte {took} s, wo {target} gewünscht sind',
  'but it was over in {took} s where {target} is wished':
    'aber es war nach {took} s vorbei, wo {target} gewünscht sind',
  '{took} s where {target} is wished': '{took} s, wo {target} gewünscht sind',
  'From the tone to speaking again': 'Vom Ton bis zum Weitersprechen',
  'Recovery phrase': 'Rettungssatz',
  'From the tone to the recovery phrase': 'Vom Ton bis zum Rettungssatz',
  'The story ended before the tone would have come, at {seconds, number} s.':
    'Die Geschichte war zu Ende, bevor der Ton gekommen wäre, bei {seconds, number} s.',
  'You were done before the blank. Take a little more time, or try again: it comes at another moment.':
    'Du warst vor dem Blackout fertig. Lass dir etwas mehr Zeit oder versuch es noch einmal: Er kommt in einem anderen Augenblick.',
  'You went on after {seconds, number} s.': 'Nach {seconds, number} s ging es weiter.',
  'None of your guide’s, nor one like “The key point is …”.':
    'Keiner aus deinem Leitfaden und keiner wie „The key point is …“.',
  'Have one sentence ready for a blank, such as “The key point is …”. It wins the seconds you need.':
    'Halte für den Blackout einen Satz bereit, etwa „The key point is …“. Er bringt die Sekunden, die du brauchst.',
  'These words have no times.': 'Diese Wörter haben keine Zeiten.',
  'You had a sentence ready.': 'Du hattest einen Satz bereit.',
  'From question to first word': 'Von der Frage zum ersten Wort',
  'A phrase that wins time': 'Ein Satz, der Zeit gewinnt',
  'Reached a concrete example': 'Bei einem konkreten Beispiel angekommen',
  'Came to an end': 'Zu einem Ende gekommen',
  '{seconds, number} s before the first word. Say your thinking sentence at once; think while you say it.':
    '{seconds, number} s bis zum ersten Wort. Sag deinen Denksatz sofort und denk nach, während du ihn sagst.',
  'No words were said.': 'Es wurde nichts gesagt.',
  'You reached one thing that happened, which is what they remember.':
    'Du bist bei etwas angekommen, das wirklich geschah; das bleibt ihnen im Gedächtnis.',
  'It stops in the middle. End with one sentence on what came of it.':
    'Es hört mittendrin auf. Ende mit einem Satz dazu, was daraus wurde.',
  'You won a moment without saying “um”.': 'Du hast einen Augenblick gewonnen, ohne „um“ zu sagen.',
  'Win the moment aloud: “{phrase}”': 'Gewinn den Augenblick mit Worten: „{phrase}“',
  'It breaks off.': 'Es bricht ab.',
  'It ends.': 'Es kommt zum Ende.',
  'None, and none was needed: you began at once.': 'Keiner, und keiner war nötig: Du hast sofort begonnen.',
  'None of your guide’s, nor one like them.': 'Keiner aus deinem Leitfaden und keiner, der ihnen gleicht.',
  'It tells something that happened.': 'Es erzählt etwas, das geschehen ist.',
  'It stays general.': 'Es bleibt allgemein.',
  'It stays hypothetical.': 'Es bleibt bei dem, was wäre.',
  'It speaks in general. “Let me tell you about one day …” takes you to an example.':
    'Es spricht im Allgemeinen. „Let me tell you about one day …“ bringt dich zu einem Beispiel.',
  'It says what you would do. Something you did, even something small, is stronger.':
    'Es sagt, was du tun würdest. Etwas, das du getan hast, auch etwas Kleines, ist stärker.',
  'From prompt to first word': 'Vom Stichwort zum ersten Wort',
  'How close to your hook': 'Wie nah an deinem Einstieg',
  'You were off in {seconds, number} s.': 'Nach {seconds, number} s ging es los.',
  'It took {seconds, number} s to begin. Say only its first three words, three times, then run it again.':
    'Der Anfang brauchte {seconds, number} s. Sag dreimal nur die ersten drei Wörter und versuch es dann noch einmal.',
  'Hook {number}: “{hook}”': 'Einstieg {number}: „{hook}“',
  'That is your hook, nearly word for word.': 'Das ist dein Einstieg, fast Wort für Wort.',
  'Near your hook. In your guide it is “{hook}”.': 'Nah an deinem Einstieg. In deinem Leitfaden heißt er „{hook}“.',
  'It opened with other words than any of the hooks in your guide.':
    'Es begann mit anderen Worten als alle Einstiege in deinem Leitfaden.',
  'It opened with other words. Your hook is “{hook}”.': 'Es begann mit anderen Worten. Dein Einstieg ist „{hook}“.',
  'From the question to your answer': 'Von der Frage zu deiner Antwort',
  'Length of your answer': 'Länge deiner Antwort',
  'From your answer back to the story': 'Von deiner Antwort zurück zur Geschichte',
  'Went on where it had stopped': 'Dort weiter, wo es stehen blieb',
  'The key for “back to the story” wasn’t pressed, so this isn’t known.':
    'Die Taste für „Zurück zur Geschichte“ wurde nicht gedrückt, deshalb ist das nicht bekannt.',
  'The story ended before the question would have come, at {seconds, number} s.':
    'Die Geschichte war zu Ende, bevor die Frage gekommen wäre, bei {seconds, number} s.',
  'You were done before the interruption. Try again: it comes at another moment.':
    'Du warst vor der Unterbrechung fertig. Versuch es noch einmal: Sie kommt in einem anderen Augenblick.',
  'To the moment you went back to the story.': 'Bis zu dem Augenblick, in dem du zur Geschichte zurückgingst.',
  'Your answer took {seconds, number} s. Two sentences, then back to the story.':
    'Deine Antwort dauerte {seconds, number} s. Zwei Sätze, dann zurück zur Geschichte.',
  'A short answer, {seconds, number} s.': 'Eine kurze Antwort, {seconds, number} s.',
  'The longest silence around it, in the recording.': 'Die längste Stille darum, in der Aufnahme.',
  'Have the way back ready: “So, where I was: …”': 'Halte den Weg zurück bereit: „So, where I was: …“',
  'It began again from the start.': 'Es begann wieder von vorn.',
  'You started over. They have heard the beginning: go on with the next thing that happened.':
    'Du hast neu angefangen. Den Anfang kennen sie: Geh mit dem weiter, was als Nächstes geschah.',
  'It goes on with “{label}”.': 'Es geht mit „{label}“ weiter.',
  'It goes back to “{label}”.': 'Es geht zurück zu „{label}“.',
  'You picked the story up where it had stopped.': 'Du hast die Geschichte dort aufgenommen, wo sie stehen blieb.',
  'After the question you went back to what they had heard. One step back is enough, then on.':
    'Nach der Frage bist du zu dem zurück, was sie schon kannten. Ein Schritt zurück genügt, dann weiter.',
  'The story has no key points to tell its places by.':
    'Die Geschichte hat keine Kernpunkte, an denen sich ihre Stellen erkennen ließen.',
  'Something like the story is there after it; you know better whether it went on.':
    'Danach steht etwas, das der Geschichte gleicht; ob sie weiterging, weißt du besser.',
  'None of its key points was found after it.': 'Keiner ihrer Kernpunkte wurde danach gefunden.',
  'The story didn’t come back after the question. Have a way back ready: “So, where I was: …”':
    'Nach der Frage kam die Geschichte nicht wieder. Halte einen Weg zurück bereit: „So, where I was: …“',
  'Result told': 'Ergebnis erzählt',
  'Connection told': 'Verbindung erzählt',
  'The result got lost. If only one sentence is left, let it be the result.':
    'Das Ergebnis ging verloren. Wenn nur ein Satz bleibt, dann das Ergebnis.',
  'The result came across.': 'Das Ergebnis kam an.',
  'End on the connection, even if the middle got lost: it is what they take with them.':
    'Ende mit der Verbindung, auch wenn die Mitte verloren ging: Sie ist das, was sie mitnehmen.',
  'You ended on what it means for them.': 'Du hast damit geendet, was es für sie bedeutet.',
  'It came after.': 'Es kam danach.',
  'You said it before that moment, and not clearly again.':
    'Du hast es vor diesem Augenblick gesagt und danach nicht mehr deutlich.',
  'Something like it is there; you know better whether it was the result.':
    'Etwas Ähnliches steht da; ob es das Ergebnis war, weißt du besser.',
  'It ends the story.': 'Es schließt die Geschichte.',
  'It is there, though not at the end.': 'Es ist da, aber nicht am Ende.',
  'It is there, as your key point has it.': 'Es ist da, wie in deinem Kernpunkt.',
  'It is there, in the words of your guide.': 'Es ist da, mit den Worten deines Leitfadens.',
  'It was said before that, not at the end.': 'Es wurde vorher gesagt, nicht am Ende.',
  'Something like it is there; you know better whether it was the connection.':
    'Etwas Ähnliches steht da; ob es die Verbindung war, weißt du besser.',
  'It isn’t in your words.': 'In deinen Worten steht es nicht.',
  'The recording has you speaking already at that moment.': 'In der Aufnahme sprichst du da schon.',
  'Measured in the recording.': 'In der Aufnahme gemessen.',
  'By the first sound that the page heard.': 'Nach dem ersten Laut, den die Seite hörte.',
  'By the first key; typing has its own limits.': 'Nach der ersten Taste; beim Tippen gelten eigene Grenzen.',
  'There is no sound to measure it in, and no mark that says when.':
    'Es gibt keinen Ton, in dem es sich messen ließe, und keine Marke, die sagt, wann.',
  'By the times of the words.': 'Nach den Zeiten der Wörter.',
  'Typing has no first word to hear. Record it to measure this.':
    'Beim Tippen ist kein erstes Wort zu hören. Nimm es auf, um das zu messen.',
  'The words aren’t known. Let a recogniser hear the recording, or type what you said.':
    'Der Wortlaut ist nicht bekannt. Lass eine Spracherkennung die Aufnahme hören oder tipp, was du gesagt hast.',
  'The words have no times, so Offbook can’t tell what came when. A recogniser’s words have them.':
    'Die Wörter haben keine Zeiten, deshalb kann Offbook nicht sagen, was wann kam. Die Wörter einer Spracherkennung haben welche.',
  'Part of what you said has no words, so this can’t be told. A recogniser hears it all.':
    'Ein Teil von dem, was du gesagt hast, hat keinen Wortlaut, deshalb ist das nicht zu sagen. Eine Spracherkennung hört alles.',
  'No key point of this story says how it ended, so this can’t be told.':
    'Kein Kernpunkt dieser Geschichte sagt, wie sie ausging, deshalb ist das nicht zu sagen.',
  'Time told': 'Erzählte Zeit',
  'Of what should stay, told': 'Erzählt von dem, was bleiben sollte',
  'Facts told wrong': 'Falsch erzählte Fakten',
  '“{fact}” wasn’t told right. In little time, the exact things weigh more.':
    '„{fact}“ stimmte nicht. In wenig Zeit wiegt das Genaue schwerer.',
  'This can go first when time is short.': 'Das kann als Erstes weg, wenn die Zeit knapp ist.',
  'Everything that should stay was there.': 'Alles, was bleiben sollte, war da.',
  'There is nothing in the story to hold it against.': 'In der Geschichte ist nichts, woran es sich messen ließe.',
  '{told} of {wanted} pieces.': '{told} von {wanted} Teilen.',
  'None.': 'Keine.',
  'The hook got lost. It should stay even in {seconds} s.':
    'Der Einstieg ging verloren. Er sollte auch in {seconds} s bleiben.',
  'This point got lost. It should stay even in {seconds} s.':
    'Dieser Punkt ging verloren. Er sollte auch in {seconds} s bleiben.',
  'This figure or name got lost. It should stay even in {seconds} s.':
    'Diese Zahl oder dieser Name ging verloren. Das sollte auch in {seconds} s bleiben.',
  'The connection got lost. It should stay even in {seconds} s.':
    'Die Verbindung ging verloren. Sie sollte auch in {seconds} s bleiben.',
  'The sound hasn’t been measured.': 'Der Ton ist nicht gemessen.',
  '{took, number} s of {seconds} s. Leave a piece out, don’t speak faster.':
    '{took, number} s von {seconds} s. Lass ein Stück weg, statt schneller zu sprechen.',
  '{took, number} s of {seconds} s: there was room for one more piece.':
    '{took, number} s von {seconds} s: Für ein weiteres Stück war noch Platz.',
  'In time: {took, number} s of {seconds} s.': 'In der Zeit: {took, number} s von {seconds} s.',
  'From first to last word, in the recording.': 'Vom ersten bis zum letzten Wort, in der Aufnahme.',
  'Typed: its words at {pace} words a minute.': 'Getippt: der Wortlaut bei {pace} Wörtern pro Minute.',
  'Pause before it': 'Pause davor',
  'Words that link': 'Verbindende Wörter',
  'Earlier runs with the same link': 'Frühere Versuche mit demselben Übergang',
  'The key for “next story” wasn’t pressed, so where it begins isn’t known.':
    'Die Taste für „Nächste Geschichte“ wurde nicht gedrückt, deshalb ist nicht bekannt, wo sie beginnt.',
  'Press the key as you begin the next story, so that the change can be heard.':
    'Drück die Taste, wenn du die nächste Geschichte beginnst, damit der Wechsel zu hören ist.',
  'Typed words have no pauses. Record it to hear them.': 'Getipptes hat keine Pausen. Nimm es auf, um sie zu hören.',
  'From the question to your first word.': 'Von der Frage zu deinem ersten Wort.',
  'The longest silence around the change, in the recording.': 'Die längste Stille um den Wechsel, in der Aufnahme.',
  'One story ran into the next. Breathe out once, so that the first has an end.':
    'Eine Geschichte lief in die nächste. Atme einmal aus, damit die erste ein Ende hat.',
  '{seconds, number} s of silence. Let the link carry you: begin it before you have the whole story in mind.':
    '{seconds, number} s Stille. Lass dich vom Übergang tragen: Beginn ihn, bevor du die ganze Geschichte im Kopf hast.',
  'A pause of {seconds, number} s, which sounds calm.': 'Eine Pause von {seconds, number} s, das klingt ruhig.',
  'The story opens at once, and the end of the one before it was not found, so the link’s begin isn’t known.':
    'Die Geschichte beginnt sofort, und das Ende der vorigen wurde nicht gefunden; deshalb ist nicht bekannt, wo der Übergang beginnt.',
  'Neither a hook nor the script’s beginning was found after it, so the link’s end isn’t known.':
    'Danach wurde weder ein Einstieg noch der Anfang des Textes gefunden; deshalb ist nicht bekannt, wo der Übergang endet.',
  'The story opens at once.': 'Die Geschichte beginnt sofort.',
  'There is no link to hold beside earlier ones.': 'Es gibt keinen Übergang, der sich mit früheren vergleichen ließe.',
  'A new one.': 'Ein neuer.',
  'Of {runs, plural, one {# earlier run} other {# earlier runs}}.':
    'Von {runs, plural, one {# früheren Versuch} other {# früheren Versuchen}}.',
  'You have used this link before. Take it from what was asked, and it is new each time.':
    'Diesen Übergang hattest du schon. Nimm ihn aus der Frage, dann ist er jedes Mal neu.',
  'It changes abruptly. One sentence is enough: “That taught me patience. The next one needed courage.”':
    'Der Wechsel ist abrupt. Ein Satz genügt: „That taught me patience. The next one needed courage.“',
  'The link has {count} words. One sentence will do.': 'Der Übergang hat {count} Wörter. Ein Satz genügt.',
  'Say in the link why this story comes next.': 'Sag im Übergang, warum jetzt diese Geschichte kommt.',
  'A sentence leads from one to the other.': 'Ein Satz führt von der einen zur anderen.',
  'From question to choice, middle of all': 'Von der Frage zur Wahl, Mittelwert',
  'Right choices': 'Richtige Wahl',
  'From choice to hook, middle of all': 'Von der Wahl zum Einstieg, Mittelwert',
  'Questions none of your stories answers': 'Fragen, auf die keine deiner Geschichten antwortet',
  'No choice was made.': 'Es wurde nichts gewählt.',
  '{chosen} of {questions} chosen.': '{chosen} von {questions} gewählt.',
  'For none of these can the rules say which story is right.':
    'Bei keiner davon können die Regeln sagen, welche Geschichte richtig ist.',
  '{right} of {judged}, by the values, category and words of your stories. You may know better.':
    '{right} von {judged}, nach Werten, Kategorie und Worten deiner Geschichten. Vielleicht weißt du es besser.',
  'No hook was heard after a choice.': 'Nach einer Wahl war kein Einstieg zu hören.',
  'Heard after {count} of your choices.': 'Gehört nach {count} deiner Antworten.',
  'None among these.': 'Keine darunter.',
  'Each is worth a story, or an answer.': 'Jede ist eine Geschichte oder eine Antwort wert.',
  'Every choice that can be judged was right.': 'Jede Wahl, die sich beurteilen lässt, war richtig.',
  '{slow, plural, one {One question} other {# questions}} took more than {limit} s. Say aloud which value it asks for; the story follows.':
    '{slow, plural, one {Eine Frage} other {# Fragen}} dauerte{slow, plural, one {} other {n}} mehr als {limit} s. Sag laut, nach welchem Wert gefragt ist; die Geschichte folgt.',
  'You chose in {seconds, number} s, as quickly as it is needed.':
    'Gewählt in {seconds, number} s, so schnell, wie es nötig ist.',
  'No story of yours answers this one yet.': 'Darauf antwortet noch keine deiner Geschichten.',
  'For this one, none of your stories seems to fit: a short honest answer is better than a bent story.':
    'Hierzu scheint keine deiner Geschichten zu passen: Eine kurze ehrliche Antwort ist besser als eine verbogene Geschichte.',
  'You do have a story for this one; look at what it shows.':
    'Hierzu hast du eine Geschichte; sieh dir an, was sie zeigt.',
  'Another story of yours fits this one better.': 'Eine andere deiner Geschichten passt hier besser.',
  'Which story?': 'Welche Geschichte?',
  Hook: 'Einstieg',
  'with nothing on screen': 'mit nichts vor dir',
};
