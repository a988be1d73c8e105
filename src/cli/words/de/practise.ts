import type { Catalogue } from '../../../words/say.ts';

/** What the commands to practise with are for, with their options and examples. */
export const practise: Catalogue = {
  'open a folder of documents in the browser': 'einen Ordner mit Dokumenten im Browser öffnen',
  'port on this machine (default: 4545, or the next free one)':
    'Port auf diesem Rechner (sonst 4545 oder der nächste freie)',
  'do not open the browser': 'den Browser nicht öffnen',
  'also for your phone: over HTTPS in the local network, to devices you pair with a one-time code':
    'auch für dein Handy: über HTTPS im lokalen Netz, für Geräte, die du mit einem einmaligen Code koppelst',
  'reach it at this address of this machine (default: all private ones)':
    'unter dieser Adresse des Rechners zu erreichen (sonst unter allen privaten)',
  'port in the local network (default: the next free one)': 'Port im lokalen Netz (sonst der nächste freie)',
  'print where it is, and the pairing code, as JSON': 'Adresse und Code zum Koppeln als JSON ausgeben',
  'open the example when no folder is named': 'das Beispiel öffnen, wenn kein Ordner genannt ist',
  'this folder, in your browser': 'dieser Ordner, in deinem Browser',
  'another folder, at a port of your own': 'ein anderer Ordner, an einem eigenen Port',
  'on your phone, too: it shows a QR code': 'auch auf dem Handy: Es zeigt einen QR-Code',
  'show what to do today, how long it takes, why, and how ready your stories are':
    'zeigen, was heute zu tun ist, wie lange es dauert, warum, und wie bereit deine Geschichten sind',
  'the plan for this folder': 'der Plan für diesen Ordner',
  'what comes next, for a status line': 'was als Nächstes kommt, für eine Statuszeile',
  'tell a story: cue, countdown, recording, and the review of the take':
    'eine Geschichte erzählen: Stichwort, Herunterzählen, Aufnahme und die Auswertung des Durchgangs',
  'its number, category or title (default: the one that today’s plan has next)':
    'ihre Nummer, Kategorie oder ihr Titel (sonst die nächste im Plan für heute)',
  'what you may look at (default: the step of the ladder the story stands on)':
    'was du vor dir hast (sonst die Stufe der Leiter, auf der die Geschichte steht)',
  'end the take by itself after so many seconds': 'den Durchgang nach so vielen Sekunden von selbst beenden',
  'the microphone, as your recorder names it': 'das Mikrofon, wie dein Rekorder es nennt',
  'type your answer, or pipe it in, without a microphone':
    'deine Antwort tippen oder durch eine Pipe geben, ohne Mikrofon',
  'review it, and leave nothing behind': 'auswerten und nichts zurücklassen',
  'print the review as JSON': 'die Auswertung als JSON ausgeben',
  'the story that today’s plan has next, with the cue it is ready for':
    'die nächste Geschichte im Plan für heute, mit dem Stichwort, für das sie bereit ist',
  'one story, from its first sentence': 'eine Geschichte, von ihrem ersten Satz aus',
  'without a microphone': 'ohne Mikrofon',
  'recall today’s cards in the terminal: numbers, names, hooks, points, made from your documents':
    'die Karten für heute im Terminal abfragen: Zahlen, Namen, Einstiege und Kernpunkte aus deinen Dokumenten',
  'only cards of this story: its number, category or title':
    'nur Karten dieser Geschichte: ihre Nummer, Kategorie oder ihr Titel',
  'so many minutes more than planned for today': 'so viele Minuten mehr, als für heute geplant sind',
  'show what is due instead of asking it': 'zeigen, was fällig ist, statt es zu fragen',
  'print what is due as JSON': 'was fällig ist als JSON ausgeben',
  'what is due today, one by one': 'was heute fällig ist, eins nach dem anderen',
  'five minutes more, of one story': 'fünf Minuten mehr, zu einer Geschichte',
  'only a look': 'nur ein Blick',
  'review one telling of a story: its words, its sound, or both':
    'einen Durchgang auswerten: seine Worte, seinen Ton oder beides',
  'the guide that has the story': 'der Leitfaden, in dem die Geschichte steht',
  'number, category or title of the story': 'Nummer, Kategorie oder Titel der Geschichte',
  'what was said: .txt, .vtt, .srt or Whisper .json; - for standard input':
    'was gesagt wurde: .txt, .vtt, .srt oder .json von Whisper; - für die Standardeingabe',
  'the recording: .wav, .mp3, .flac, .ogg, .webm; .m4a with ffmpeg installed':
    'die Aufnahme: .wav, .mp3, .flac, .ogg, .webm; .m4a mit ffmpeg',
  'read takes as JSON lines {shape} and print reviews as JSON lines':
    'Durchgänge als JSON-Zeilen {shape} lesen und Auswertungen als JSON-Zeilen ausgeben',
  'a recording': 'eine Aufnahme',
  'words alone': 'nur die Worte',
  'many takes at once': 'viele Durchgänge auf einmal',
  'review answers to interview questions': 'Antworten auf Fragen im Gespräch auswerten',
  'read JSON lines {shape} and print reviews as JSON lines':
    'JSON-Zeilen {shape} lesen und Auswertungen als JSON-Zeilen ausgeben',
  'as without it: it prints JSON lines always': 'wie ohne: Es gibt immer JSON-Zeilen aus',
  'a line for each answer, in the same order': 'eine Zeile für jede Antwort, in derselben Reihenfolge',
};
