import type { Catalogue } from '../say.ts';

/** What reviews and checks find, and what to do about it. */
export const reviews: Catalogue = {
  '“{words}”': '„{words}“',
  '{story} has no script yet.': '{story} hat noch keinen Text.',
  'Write the story as you would say it, under a heading such as “The Story”.':
    'Schreib die Geschichte so, wie du sie sagen würdest, unter eine Überschrift wie „The Story“.',
  '{story} has no opening hook.': '{story} hat keinen Einstieg.',
  'Add one or two first sentences to choose from, under “Opening Hooks”.':
    'Ergänze ein, zwei erste Sätze zur Wahl, unter „Opening Hooks“.',
  '{story} has no key points.': '{story} hat keine Kernpunkte.',
  'List the points that you must not leave out, under “Key Points”.':
    'Schreib die Punkte auf, die nicht fehlen dürfen, unter „Key Points“.',
  '{story} has no target time.': '{story} hat keine Zielzeit.',
  'Write how long it may take, such as “(60 seconds)” in its heading.':
    'Schreib dazu, wie lange sie dauern darf, etwa „(60 seconds)“ in der Überschrift.',
  '{story} has two target times: {written}.': '{story} hat zwei Zielzeiten: {written}.',
  'Decide on one and write it in both places.': 'Entscheide dich für eine und schreib sie an beide Stellen.',
  'Two stories have the number {number}: {one} and {other}.':
    'Zwei Geschichten haben die Nummer {number}: {one} und {other}.',
  'Give one of them another number.': 'Gib einer davon eine andere Nummer.',
  '{item} is ticked, but Offbook has heard fewer than {wanted} takes of {stories, plural, one {one story} other {# stories}}: {counts}.':
    '{item} ist abgehakt, aber Offbook hat von {stories, plural, one {einer Geschichte} other {# Geschichten}} weniger als {wanted} Durchgänge gehört: {counts}.',
  'Record the rest here, or leave it ticked if you practised elsewhere.':
    'Nimm den Rest hier auf, oder lass es abgehakt, wenn du anderswo geübt hast.',
  'at least {count}': 'mindestens {count}',
  'at most {count}': 'höchstens {count}',
  '{answer} has {count, plural, one {# sentence} other {# sentences}}; {wanted} {one, plural, one {is} other {are}} asked for.':
    '{answer} hat {count, plural, one {# Satz} other {# Sätze}}; verlangt {one, plural, one {ist} other {sind}} {wanted}.',
  '{answer} has {count, plural, one {# word} other {# words}}; {wanted} {one, plural, one {is} other {are}} asked for.':
    '{answer} hat {count, plural, one {# Wort} other {# Wörter}}; verlangt {one, plural, one {ist} other {sind}} {wanted}.',
  '{answer} has about {count, plural, one {# second} other {# seconds}}; {wanted} {one, plural, one {is} other {are}} asked for.':
    '{answer} dauert etwa {count, plural, one {# Sekunde} other {# Sekunden}}; verlangt {one, plural, one {ist} other {sind}} {wanted}.',
  'Keep the sentences that answer the question, and one example.':
    'Behalte die Sätze, die die Frage beantworten, und ein Beispiel.',
  'Add what you did, or what came of it.': 'Ergänze, was du getan hast oder was daraus wurde.',
  'Your answer took {seconds} seconds; {asked} were asked for.':
    'Deine Antwort hat {seconds} Sekunden gedauert; verlangt waren {asked}.',
  'Say the point first, then one example, and stop there.':
    'Sag zuerst, worauf es ankommt, dann ein Beispiel, und hör da auf.',
  'Your answer took {seconds} seconds; at least {asked} were asked for.':
    'Deine Antwort hat {seconds} Sekunden gedauert; verlangt waren mindestens {asked}.',
  'There is room for one example: where, what you did, how it ended.':
    'Es ist Platz für ein Beispiel: wo, was du getan hast, wie es ausging.',
  '{question} is still open.': '{question} ist noch offen.',
  'A line or two is enough; it shows you next time what to work on.':
    'Ein, zwei Zeilen reichen; sie zeigen dir beim nächsten Mal, woran du arbeiten kannst.',
  '{question} has no answer yet.': '{question} hat noch keine Antwort.',
  'Write the first two sentences that come to mind, as you would say them.':
    'Schreib die ersten zwei Sätze, die dir einfallen, so wie du sie sagen würdest.',
  'The answer to {question}': 'Die Antwort auf {question}',
  'Your answer': 'Deine Antwort',
  'You name {values}, and nothing that happened shows {count, plural, one {it} other {them}}.':
    'Du nennst {values}, und nichts, was geschehen ist, zeigt {count, plural, one {es} other {sie}}.',
  'Add one moment when you lived it: what you did, and what came of it.':
    'Ergänze einen Moment, in dem du danach gehandelt hast: was du getan hast und was daraus wurde.',
  'The answer': 'Die Antwort',
  'This may not say how it ended.': 'Das sagt vielleicht nicht, wie es ausging.',
  'Add one sentence on what came of it, unless it is there already.':
    'Ergänze einen Satz dazu, was daraus wurde, falls er nicht schon da ist.',
  '{answer} is empty.': '{answer} ist leer.',
  '{answer} stops in mid-sentence: {words}.': '{answer} hört mitten im Satz auf: {words}.',
  'Finish the sentence.': 'Bring den Satz zu Ende.',
  'The question takes it that {premise}; you say {words}.': 'Die Frage setzt voraus: {premise}; du sagst {words}.',
  'Say so first and kindly, then answer what is left of the question.':
    'Sag das zuerst und freundlich, dann antworte auf das, was von der Frage bleibt.',
  'The question asks for an example, and the answer tells none.{why}':
    'Die Frage will ein Beispiel, und die Antwort erzählt keins.{why}',
  ' {why}': ' {why}',
  'The question asks for an example. Is there one in this answer?':
    'Die Frage will ein Beispiel. Steht eins in dieser Antwort?',
  'Tell one thing that happened: where, when, what you did, how it ended.':
    'Erzähl etwas, das geschehen ist: wo, wann, was du getan hast, wie es ausging.',
  'The question asks you to choose between {options}; the answer names none.':
    'Die Frage lässt dich zwischen {options} wählen; die Antwort nennt nichts davon.',
  'Name your choice in the first sentence, even if it is “both”.':
    'Nenn deine Wahl im ersten Satz, auch wenn sie „beides“ heißt.',
  'This part has no answer yet: {part}.': 'Dieser Teil hat noch keine Antwort: {part}.',
  'Is this part answered? {part}.': 'Ist dieser Teil beantwortet? {part}.',
  'Give it a sentence of its own.': 'Gib ihm einen eigenen Satz.',
  'Add a sentence with “I would …” or “I will …”.': 'Ergänze einen Satz mit „I would …“ oder „I will …“.',
  'Say one thing you are doing, and how often.': 'Sag etwas, das du tust, und wie oft.',
  'Add a sentence with what you took from it.': 'Ergänze einen Satz dazu, was du mitgenommen hast.',
  'Say what you do otherwise since then, or would do.': 'Sag, was du seitdem anders machst oder machen würdest.',
  'Say how it ended.': 'Sag, wie es ausging.',
  'Say what you did yourself.': 'Sag, was du selbst getan hast.',
  'Add a sentence with your reason.': 'Ergänze einen Satz mit deinem Grund.',
  'Give a figure, even a rough one.': 'Nenn eine Zahl, auch eine ungefähre.',
  'Name it, in a sentence of its own.': 'Nenn es, in einem eigenen Satz.',
  'Give a day or a month, even a rough one.': 'Nenn einen Tag oder Monat, auch einen ungefähren.',
  'Say which one.': 'Sag, welches davon.',
  'Say yes or no, and a word on why.': 'Sag ja oder nein und kurz, warum.',
  'Name them, or say who they are to you.': 'Nenn sie beim Namen, oder sag, wer sie für dich sind.',
  'Here it is {said}; your story {story} in {document} has {fact}.':
    'Hier ist es {said}; deine Geschichte {story} in {document} hat {fact}.',
  'Choose the one that is true and use it everywhere, so that you never contradict yourself.':
    'Wähl das, was stimmt, und sag es überall so, damit du dir nie widersprichst.',
  'The script never explains {terms}. A recruiter may come from another trade.':
    'Der Text erklärt {terms} nie. Wer dich einstellt, kommt vielleicht aus einem anderen Fach.',
  'Say once what each does, or use a plain word for it.':
    'Sag einmal, was es jeweils tut, oder nimm ein einfaches Wort dafür.',
  'This script takes about {seconds} s at {pace} words a minute; its target is {target} s, which would need {needed} words a minute.':
    'Dieser Text dauert bei {pace} Wörtern in der Minute etwa {seconds} s; sein Ziel ist {target} s, und das bräuchte {needed} Wörter in der Minute.',
  'Cut about {words} words, or allow more time.': 'Kürz etwa {words} Wörter, oder gib mehr Zeit.',
  'This script takes about {seconds} s; its target is {target} s.':
    'Dieser Text dauert etwa {seconds} s; sein Ziel ist {target} s.',
  'There is room for a detail that only you know, or set a shorter target.':
    'Es ist Platz für etwas, das nur du weißt, oder setz ein kürzeres Ziel.',
  'Say it in the script, or take it out of the key facts.': 'Sag es im Text, oder nimm es aus den wichtigen Angaben.',
  '{fact} is a key number, but only a hook says it, not the script.':
    '{fact} ist eine wichtige Zahl, aber nur ein Einstieg sagt sie, nicht der Text.',
  '{fact} is a key number, but the script never says it.': '{fact} ist eine wichtige Zahl, aber der Text sagt sie nie.',
  '{fact} is a key name, but only a hook says it, not the script.':
    '{fact} ist ein wichtiger Name, aber nur ein Einstieg sagt ihn, nicht der Text.',
  '{fact} is a key name, but the script never says it.': '{fact} ist ein wichtiger Name, aber der Text sagt ihn nie.',
  'The link to the company comes before the end: the script goes on after it.':
    'Die Verbindung zur Firma kommt vor dem Ende: Der Text geht danach weiter.',
  'Move the link to the end, so that it is what they remember.':
    'Rück die Verbindung ans Ende, damit sie in Erinnerung bleibt.',
  'Nothing links this story to the company yet.': 'Noch verbindet nichts diese Geschichte mit der Firma.',
  'End with one sentence on what you would do in the same way there.':
    'Schließ mit einem Satz dazu, was du dort genauso machen würdest.',
  'The script does not say its link to the company: {connection}.':
    'Der Text sagt seine Verbindung zur Firma nicht: {connection}.',
  'End the script with it.': 'Lass den Text damit enden.',
  'The {here, select, hook {hook} script {script} card {card} other {key point}} says {one}, the {there, select, hook {hook} script {script} card {card} other {key point}} {other}.':
    '{here, select, hook {Der Einstieg} script {Der Text} card {Die Karte} other {Der Kernpunkt}} sagt {one}, {there, select, hook {der Einstieg} script {der Text} card {die Karte} other {der Kernpunkt}} {other}.',
  'There is no speech in this recording.': 'In dieser Aufnahme wird nicht gesprochen.',
  'Check that the microphone is on and is the one your browser uses, then record it again.':
    'Sieh nach, ob das Mikrofon an ist und ob dein Browser dieses benutzt, dann nimm es noch einmal auf.',
  '{over} over: told in {told}, the target ends at {target}.':
    '{over} zu lang: erzählt in {told}, das Ziel endet bei {target}.',
  'Leave out a sentence that carries no key point.': 'Lass einen Satz weg, der keinen Kernpunkt trägt.',
  '{under} short of {target}: told in {told}.': '{under} unter {target}: erzählt in {told}.',
  'There is room for a key point you left out, or for a slower pace.':
    'Es ist Platz für einen Kernpunkt, den du weggelassen hast, oder für ein langsameres Tempo.',
  'Your first word comes after {seconds}.': 'Dein erstes Wort kommt nach {seconds}.',
  'Have your first sentence ready before you start.': 'Leg dir den ersten Satz zurecht, bevor du beginnst.',
  '{seconds} at {clock}': '{seconds} bei {clock}',
  '{count} more': '{count} weitere',
  '{count, plural, one {A long silence} other {# long silences}}: {places}.':
    '{count, plural, one {Eine lange Stille} other {# lange Stillen}}: {places}.',
  'Practise the sentence that comes after it.': 'Üb den Satz, der danach kommt.',
  'The recording is very quiet (its loudest moment is {loudest} dB).':
    'Die Aufnahme ist sehr leise (an der lautesten Stelle {loudest} dB).',
  'Move closer to the microphone, or turn its level up.': 'Geh näher ans Mikrofon, oder dreh es lauter.',
  'The room is nearly as loud as you: your voice stands {above} dB above it.':
    'Der Raum ist fast so laut wie du: Deine Stimme liegt {above} dB darüber.',
  'Move closer to the microphone, or close the window.': 'Geh näher ans Mikrofon, oder mach das Fenster zu.',
  '{seconds, plural, one {# second} other {# seconds}}': '{seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'You stop in the middle of {count, plural, one {a sentence} other {sentences}}, at {places}.':
    'Du hältst {count, plural, one {mitten im Satz} other {mitten in Sätzen}} inne, bei {places}.',
  'Tell that part twice more in your own words; a pause after the sentence is always fine.':
    'Erzähl diese Stelle noch zweimal in eigenen Worten; eine Pause nach dem Satz ist immer gut.',
  'You speed up from {from} to {to}: {more} % faster than the rest of this take (and at {others}).':
    'Von {from} bis {to} wirst du schneller: {more} % über dem Rest dieses Durchgangs (auch bei {others}).',
  'You speed up from {from} to {to}: {more} % faster than the rest of this take.':
    'Von {from} bis {to} wirst du schneller: {more} % über dem Rest dieses Durchgangs.',
  'Take a breath before it; it gives your listener time to follow.':
    'Hol davor Luft; das gibt dem, der zuhört, Zeit zu folgen.',
  'Your voice fades before {count} of your pauses, at {places}.':
    'Deine Stimme verklingt vor {count} deiner Pausen, bei {places}.',
  'Say the last words to somebody at the far end of the table.':
    'Sag die letzten Worte zu jemandem am anderen Ende des Tisches.',
  'Your voice stays on one note from {from} to {to}.': 'Von {from} bis {to} bleibt deine Stimme auf einem Ton.',
  'Pick the word that matters in each sentence there, and let your voice rise on it.':
    'Such dir dort in jedem Satz das wichtige Wort, und heb darauf die Stimme.',
  'You said {said}; your story has {fact}.': 'Du hast {said} gesagt; deine Geschichte hat {fact}.',
  'Look at {fact} once more before the next take.': 'Sieh dir {fact} vor dem nächsten Durchgang noch einmal an.',
  'Say {fact}.': 'Sag {fact}.',
  'The story never reaches its result.': 'Die Geschichte kommt nie zu ihrem Ergebnis.',
  'Say how it ended: {result}.': 'Sag, wie es ausging: {result}.',
  'The story isn’t linked to {company}.': 'Die Geschichte ist nicht mit {company} verbunden.',
  'the company': 'der Firma',
  'End with it: {connection}.': 'Hör damit auf: {connection}.',
  'The link to {company} comes before the end.': 'Die Verbindung zu {company} kommt vor dem Ende.',
  'Let it be your last sentence.': 'Mach sie zu deinem letzten Satz.',
  '{missed} of {points} key points are missing: {which}.': '{missed} von {points} Kernpunkten fehlen: {which}.',
  'Start with {point}.': 'Beginn mit {point}.',
  'Not told: {point}.': 'Nicht erzählt: {point}.',
  'Say: {words}.': 'Sag: {words}.',
  'Not said: {facts}.': 'Nicht gesagt: {facts}.',
  'Say the numbers and names: they are what people remember.':
    'Sag die Zahlen und Namen: Sie bleiben den Leuten im Kopf.',
  'Say {fact} with {about}.': 'Sag {fact} mit {about}.',
  'This speaks in general: {words}.': 'Das ist allgemein gesprochen: {words}.',
  'This speaks in general.': 'Das ist allgemein gesprochen.',
  'This says what would happen: {words}.': 'Das sagt, was geschehen würde: {words}.',
  'This says what would happen.': 'Das sagt, was geschehen würde.',
  'Tell what did happen, once, instead.': 'Erzähl stattdessen, was einmal wirklich geschehen ist.',
  'Record it again, or type what you said.': 'Nimm ihn noch einmal auf, oder tipp, was du gesagt hast.',
  '{count, plural, one {One word} other {# words}} can’t be held against a story yet: {words}.':
    '{count, plural, one {Ein Wort lässt} other {# Wörter lassen}} sich noch nicht mit einer Geschichte vergleichen: {words}.',
  'Tell the story, then look again.': 'Erzähl die Geschichte, dann sieh noch einmal nach.',
  'These words don’t read as English, so Offbook can’t hold them against your story.':
    'Diese Wörter lesen sich nicht wie Englisch, deshalb kann Offbook sie nicht mit deiner Geschichte vergleichen.',
  'Tell {story} in English, or check that the transcript is the right one.':
    'Erzähl {story} auf Englisch, oder sieh nach, ob das die richtige Mitschrift ist.',
  'These words have little to do with {story}. They may belong to another story.':
    'Diese Wörter haben wenig mit {story} zu tun. Vielleicht gehören sie zu einer anderen Geschichte.',
  'If so, move the take to that story; if not, start from the hook and tell it again.':
    'Wenn ja, gib den Durchgang dieser Geschichte; wenn nicht, beginn mit dem Einstieg und erzähl sie noch einmal.',
  'Situation and task take {percent} % of your words.': 'Situation und Aufgabe nehmen {percent} % deiner Wörter ein.',
  'Situation and task take {percent} % of your words; in your script it is {scripted} %.':
    'Situation und Aufgabe nehmen {percent} % deiner Wörter ein; in deinem Text sind es {scripted} %.',
  'Get to what you did sooner: one sentence of background is often enough.':
    'Komm früher zu dem, was du getan hast: Ein Satz Hintergrund reicht oft.',
  'Decide on your last sentence, and say it to the end.':
    'Entscheide dich für deinen letzten Satz, und sag ihn zu Ende.',
  'The take breaks off: {words} has no main sentence after it.':
    'Der Durchgang bricht ab: Auf {words} folgt kein Hauptsatz.',
  'The take breaks off: {words} still waits for a verb.': 'Der Durchgang bricht ab: {words} wartet noch auf ein Verb.',
  'The take breaks off at {words}, where your story goes on.':
    'Der Durchgang bricht bei {words} ab, wo deine Geschichte weitergeht.',
  'The take breaks off at {words}': 'Der Durchgang bricht bei {words} ab',
  'It opens with {words}.': 'Er beginnt mit {words}.',
  '{fillers} fillers in {words} words: {which}.': '{fillers} Füllwörter in {words} Wörtern: {which}.',
  'Breathe, then begin with your first real word.': 'Atme, dann beginn mit deinem ersten richtigen Wort.',
  'Pause silently where one wants to come.': 'Mach eine stille Pause, wo eins kommen will.',
  '{hedges} hedges: {which}.': '{hedges} Abschwächungen: {which}.',
  'Say what you know plainly.': 'Sag geradeheraus, was du weißt.',
  'Words said twice in a row: {which}.': 'Doppelt hintereinander gesagt: {which}.',
  'Slow down a little at those places.': 'Werde an diesen Stellen etwas langsamer.',
  '{sentences} sentences begin with {words}.': '{sentences} Sätze beginnen mit {words}.',
  'Begin one or two of them another way.': 'Beginn einen oder zwei davon anders.',
  '{words} {count} times': '{words} {count} Mal',
  'For {seconds, plural, one {a second} other {# seconds}} you told it in other words than the script’s. Following the script can’t hear those.':
    '{seconds, plural, one {Eine Sekunde} other {# Sekunden}} lang hast du mit anderen Worten erzählt als der Text. Die kann das Mitverfolgen nicht hören.',
  'Type or paste the words, or choose a recogniser, and they count as well.':
    'Tipp die Wörter oder füg sie ein, oder wähl eine Spracherkennung, dann zählen sie auch.',
  '“{title}” is no longer in your documents, so its words can’t be held against it. Give this take to another story.':
    '„{title}“ steht nicht mehr in deinen Dokumenten, deshalb lassen sich die Wörter nicht damit vergleichen. Gib diesen Durchgang einer anderen Geschichte.',
  'Offbook has the sound but not the words: your script could not be followed in it. Let a recogniser hear them, type or paste what you said, or drop in a transcript (.txt, .vtt, .srt or Whisper’s .json).':
    'Offbook hat den Ton, aber nicht die Wörter: Dein Text ließ sich darin nicht mitverfolgen. Lass eine Spracherkennung sie hören, tipp oder füg ein, was du gesagt hast, oder leg eine Mitschrift hier ab (.txt, .vtt, .srt oder Whispers .json).',
  'These words have no times, so they can’t be shown on the waveform. Words from a recogniser, or a .vtt, .srt or Whisper .json transcript, have them.':
    'Diese Wörter haben keine Zeiten, deshalb lassen sie sich nicht in der Wellenform zeigen. Wörter einer Spracherkennung oder eine Mitschrift als .vtt, .srt oder Whispers .json haben sie.',
  'This take was typed, so there is no time, pace or pause to measure. Record one to see them.':
    'Dieser Durchgang ist getippt, deshalb gibt es keine Zeit, kein Tempo und keine Pausen zu messen. Nimm einen auf, um sie zu sehen.',
  'The sound of this take has not been measured yet.': 'Der Ton dieses Durchgangs ist noch nicht gemessen.',
  'There are no words in this take.': 'In diesem Durchgang sind keine Wörter.',
  'carries no key point, fact or connection': 'trägt keinen Kernpunkt, keinen Fakt und keine Verbindung',
  'what it says is also said elsewhere': 'was er sagt, steht auch anderswo',
  'would lose {lost}': 'würde {lost} verlieren',
};
