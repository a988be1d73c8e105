import type { Catalogue } from '../../../words/say.ts';

/** The stage: before, while and after a take is told. */
export const rehearse: Catalogue = {
  'Only you. Tell it as you will on the day.': 'Nur du. Erzähl es, wie du es am Tag erzählen wirst.',
  'too loud': 'zu laut',
  'We hear you well.': 'Wir hören dich gut.',
  'Say a few words…': 'Sag ein paar Worte …',
  'Try it': 'Ausprobieren',
  Done: 'Fertig',
  Microphone: 'Mikrofon',
  'The usual one': 'Das übliche',
  'Looking for a microphone…': 'Ein Mikrofon wird gesucht …',
  'A microphone is ready.': 'Ein Mikrofon ist bereit.',
  'Your browser will ask for the microphone when you begin.': 'Dein Browser fragt nach dem Mikrofon, wenn du beginnst.',
  '{value} {seconds} of about {budgetSeconds}': '{value} {seconds} von etwa {budgetSeconds}',
  'Discard this take? Press again to discard it, or simply go on telling.':
    'Diesen Durchgang verwerfen? Drück noch einmal, um ihn zu verwerfen, oder erzähl einfach weiter.',
  'Stop {kbd}': 'Stopp {kbd}',
  'Discard it': 'Verwerfen',
  Again: 'Noch einmal',
  'Saving your take: {waiting} pieces to go…': 'Dein Durchgang wird gespeichert: noch {waiting} Stücke …',
  'Saving your take…': 'Dein Durchgang wird gespeichert …',
  'Offbook does not answer just now. Your take is kept here and saved when it is back; leave this page open.':
    'Offbook antwortet gerade nicht. Dein Durchgang bleibt hier und wird gespeichert, wenn es wieder da ist; lass diese Seite offen.',
  'Offbook can’t save just now. Your take is kept here and sent again until it can; leave this page open.':
    'Offbook kann gerade nicht speichern. Dein Durchgang bleibt hier und wird wieder gesendet, bis es geht; lass diese Seite offen.',
  'The disk is full. Free some space and your take is saved by itself; leave this page open.':
    'Die Platte ist voll. Schaff etwas Platz, dann wird dein Durchgang von selbst gespeichert; lass diese Seite offen.',
  'The microphone went away.': 'Das Mikrofon ist weg.',
  'This take could not be finished.': 'Dieser Durchgang ließ sich nicht abschließen.',
  'Go to the take {kbd}': 'Zum Durchgang {kbd}',
  'What you told until then is kept.': 'Was du bis dahin erzählt hast, bleibt erhalten.',
  Recording: 'Aufnahme',
  'Getting ready': 'Vorbereitung',
  'Your browser is asking for the microphone. Choose “Allow”.':
    'Dein Browser fragt nach dem Mikrofon. Wähle „Zulassen“.',
  'Recording begins in': 'Die Aufnahme beginnt in',
  'Take of': 'Durchgang von',
  'discarded.': 'verworfen.',
  'Bring it back {kbd}': 'Zurückholen {kbd}',
  'Start now {kbd}': 'Jetzt beginnen {kbd}',
  'Back {kbd}': 'Zurück {kbd}',
  'Rehearse {title}': 'Proben: {title}',
  'Opening the story…': 'Die Geschichte wird geöffnet …',
  'Back to the story': 'Zurück zur Geschichte',
  'Target {targetSeconds}': 'Ziel {targetSeconds}',
  'You can tell your story all the same: the take is kept in this browser, and sent and reviewed when Offbook is back.':
    'Du kannst deine Geschichte trotzdem erzählen: Der Durchgang bleibt in diesem Browser und wird gesendet und ausgewertet, wenn Offbook wieder da ist.',
  'Your take of {discarded} is discarded.': 'Dein Durchgang von {discarded} ist verworfen.',
  'What stands in front of you': 'Was du vor dir hast',
  'Begin {kbd}': 'Beginnen {kbd}',
  'Count down': 'Herunterzählen',
  No: 'Nein',
  '{seconds} seconds': '{seconds} Sekunden',
  'Show the level while I tell it': 'Beim Erzählen den Pegel zeigen',
  'What you will see': 'Was du sehen wirst',
  'target {target}': 'Ziel {target}',
  'Tell it again {kbd}': 'Noch einmal erzählen {kbd}',
  'Offbook is back and has your take.': 'Offbook ist wieder da und hat deinen Durchgang.',
  'Your take is kept in this browser.': 'Dein Durchgang bleibt in diesem Browser.',
  'Offbook is not answering. The take is sent and reviewed when it is back, even if you close this page until then.':
    'Offbook antwortet nicht. Der Durchgang wird gesendet und ausgewertet, wenn es wieder da ist, auch wenn du diese Seite bis dahin schließt.',
  'Your cue': 'Dein Stichwort',
  'Your words could not be saved. Try once more.': 'Deine Worte ließen sich nicht speichern. Versuch es noch einmal.',
  'Type it as you would say it': 'Tipp es, wie du es sagen würdest',
  'The clock starts with your first letter. Small mistakes don’t matter.':
    'Die Uhr beginnt mit deinem ersten Buchstaben. Kleine Fehler machen nichts.',
  'Not saved yet': 'Noch nicht gespeichert',
  '{problem} Your words are kept here.': '{problem} Deine Worte bleiben hier.',
  'Review it {kbd}': 'Auswerten {kbd}',
  Back: 'Zurück',
  '{words, plural, one {# word} other {# words}}, about {value} aloud':
    '{words, plural, one {# Wort} other {# Wörter}}, gesprochen etwa {value}',
  'The whole text, to read along.': 'Der ganze Text, zum Mitlesen.',
  'What the story must say, in order.': 'Was die Geschichte sagen muss, der Reihe nach.',
  'Numbers and names': 'Zahlen und Namen',
  'Only what must be exact.': 'Nur, was genau stimmen muss.',
  'Your first sentence, then you alone.': 'Dein erster Satz, dann du allein.',
  Nothing: 'Nichts',
  'As it will be on the day.': 'Wie es am Tag sein wird.',
  'This story has no script yet. Tell it from memory, or write the script on its page.':
    'Diese Geschichte hat noch keinen Text. Erzähl sie aus dem Gedächtnis oder schreib den Text auf ihrer Seite.',
  'This story has no key points yet. Add them on its page and they will stand here.':
    'Diese Geschichte hat noch keine Kernpunkte. Schreib sie auf ihrer Seite dazu, dann stehen sie hier.',
  'This take was deleted or finished elsewhere, so the end of it could not be saved.':
    'Dieser Durchgang wurde anderswo gelöscht oder beendet; sein Ende ließ sich nicht speichern.',
  'This address may not use a microphone.': 'Diese Adresse darf kein Mikrofon benutzen.',
  'Browsers allow it only on this computer or over https. Open Offbook at the 127.0.0.1 address that it printed when it started, or type your telling instead.':
    'Browser erlauben es nur auf diesem Computer oder über https. Öffne Offbook unter der Adresse mit 127.0.0.1, die beim Start ausgegeben wurde, oder tipp, was du erzählen willst.',
  'This browser can’t record sound.': 'Dieser Browser kann keinen Ton aufnehmen.',
  'A current Chrome, Edge, Firefox or Safari can. You can also type your telling here.':
    'Ein aktueller Chrome, Edge, Firefox oder Safari kann es. Du kannst hier auch tippen, was du erzählen willst.',
  'The browser was told not to let Offbook hear you.': 'Dem Browser wurde gesagt, dass Offbook dich nicht hören darf.',
  'Allow the microphone at the sign beside the address, then begin again. The sound stays on this computer.':
    'Erlaube das Mikrofon am Zeichen neben der Adresse und beginn noch einmal. Der Ton bleibt auf diesem Computer.',
  'Your system keeps the microphone from the browser.': 'Dein System gibt dem Browser das Mikrofon nicht.',
  'Allow the browser to use the microphone in the system’s privacy settings, then begin again.':
    'Erlaube dem Browser das Mikrofon in den Datenschutzeinstellungen des Systems und beginn noch einmal.',
  'No microphone was found.': 'Es wurde kein Mikrofon gefunden.',
  'Plug one in or switch your headset on, then begin again. Or type your telling instead.':
    'Steck eins an oder schalte dein Headset ein und beginn noch einmal. Oder tipp, was du erzählen willst.',
  'Another programme is holding the microphone.': 'Ein anderes Programm hält das Mikrofon fest.',
  'Close the call or recorder that uses it, then begin again.':
    'Schließ das Gespräch oder den Rekorder, der es benutzt, und beginn noch einmal.',
  'The microphone could not be opened.': 'Das Mikrofon ließ sich nicht öffnen.',
  'Unplug it and plug it in again, or choose another one, then begin again.':
    'Zieh es ab und steck es wieder an oder wähle ein anderes und beginn noch einmal.',
  'The browser could not start recording.': 'Der Browser konnte nicht mit der Aufnahme beginnen.',
  'Choose another microphone or reload the page, then begin again.':
    'Wähle ein anderes Mikrofon oder lade die Seite neu und beginn noch einmal.',
  'That take was too short to hold any sound.': 'Dieser Durchgang war zu kurz, um Ton zu enthalten.',
  'Nothing was kept. Begin again when you are ready.':
    'Es wurde nichts behalten. Beginn noch einmal, wenn du so weit bist.',
  'Offbook does not answer.': 'Offbook antwortet nicht.',
  'Start it again in the terminal, then begin again. This page can stay open.':
    'Starte es im Terminal neu und beginn noch einmal. Diese Seite kann offen bleiben.',
  'There is no room left on the disk.': 'Auf der Platte ist kein Platz mehr.',
  'Free some space, then begin again. Your earlier takes are safe.':
    'Schaff etwas Platz und beginn noch einmal. Deine früheren Durchgänge sind sicher.',
  'This story is no longer in your documents.': 'Diese Geschichte steht nicht mehr in deinen Dokumenten.',
  'It may have been renamed or moved. Go back to your stories and open it from there.':
    'Vielleicht wurde sie umbenannt oder verschoben. Geh zurück zu deinen Geschichten und öffne sie von dort.',
  'The take could not be started.': 'Der Durchgang ließ sich nicht beginnen.',
  'Reload the page, then begin again.': 'Lade die Seite neu und beginn noch einmal.',
  'We hear nothing yet. Check that the microphone is on and is the right one.':
    'Wir hören noch nichts. Sieh nach, ob das Mikrofon an und das richtige ist.',
  'We hear nothing any more. Check that the microphone is not muted.':
    'Wir hören nichts mehr. Sieh nach, ob das Mikrofon stummgeschaltet ist.',
  'Your microphone is muted. Unmute it and carry on; the recording is running.':
    'Dein Mikrofon ist stummgeschaltet. Schalte es ein und mach weiter; die Aufnahme läuft.',
  'Offbook does not answer just now. Carry on: your recording is kept here and sent when it is back.':
    'Offbook antwortet gerade nicht. Mach weiter: Deine Aufnahme bleibt hier und wird gesendet, wenn es wieder da ist.',
  'Offbook can’t save just now. Carry on: your recording is kept here and sent again until it can.':
    'Offbook kann gerade nicht speichern. Mach weiter: Deine Aufnahme bleibt hier und wird wieder gesendet, bis es geht.',
  'The disk is full. Carry on: your recording is kept here and saved as soon as there is room.':
    'Die Platte ist voll. Mach weiter: Deine Aufnahme bleibt hier und wird gespeichert, sobald Platz ist.',
  'This take was deleted or finished elsewhere, so no more of it can be saved. Discard it and begin again.':
    'Dieser Durchgang wurde anderswo gelöscht oder beendet; mehr davon lässt sich nicht speichern. Verwirf ihn und beginn noch einmal.',
  'No target': 'Kein Ziel',
  Under: 'Zu kurz',
  'In your target': 'In deinem Ziel',
  Over: 'Zu lang',
  'You are in your target.': 'Du bist in deinem Ziel.',
  'Over your target of {max} seconds.': 'Über deinem Ziel von {max} Sekunden.',
  'Recording.': 'Aufnahme läuft.',
};
