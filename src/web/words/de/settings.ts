import type { Catalogue } from '../say.ts';

/** The settings: what hears words, what may phrase questions, phones, language. */
export const settings: Catalogue = {
  'Language model': 'Sprachmodell',
  'In a call the interviewer asks back by Offbook’s own rules, and needs nothing else. If you run a language model, or have a key for one, it may phrase that question. What it says is marked, and it may only quote your own words.':
    'Im Gespräch wird nach Offbooks eigenen Regeln nachgefragt, mehr braucht es nicht. Wenn du ein Sprachmodell betreibst oder einen Schlüssel für eins hast, darf es die Nachfrage formulieren. Was es sagt, ist gekennzeichnet, und zitieren darf es nur deine eigenen Worte.',
  On: 'An',
  Off: 'Aus',
  'Off until you accept what is sent': 'Aus, bis du annimmst, was gesendet wird',
  'Where your words go.': 'Wohin deine Worte gehen.',
  'Switch it off': 'Ausschalten',
  'I accept that these words are sent': 'Ich bin einverstanden, dass diese Worte gesendet werden',
  'Forget it and its key': 'Es samt Schlüssel vergessen',
  'Set one up': 'Eins einrichten',
  'Change it': 'Ändern',
  'Address of the model’s server': 'Adresse des Modellservers',
  'One that speaks OpenAI’s way: http://127.0.0.1:11434/v1 is Ollama on this machine':
    'Einer, der wie OpenAI spricht: http://127.0.0.1:11434/v1 ist Ollama auf diesem Rechner',
  'Name of the model': 'Name des Modells',
  'As the server calls it': 'Wie der Server es nennt',
  'New key for it': 'Neuer Schlüssel dafür',
  'Key for it': 'Schlüssel dafür',
  'A key is kept for this address. It is not shown; leave this empty to keep it.':
    'Für diese Adresse ist ein Schlüssel gespeichert. Er wird nicht gezeigt; lass das Feld leer, um ihn zu behalten.',
  'Only where the server asks for one. It is kept in a file that only you can read, and not shown again.':
    'Nur wo der Server einen verlangt. Er steht in einer Datei, die nur du lesen kannst, und wird nicht wieder gezeigt.',
  'See what it would be sent': 'Ansehen, was gesendet würde',
  'Asking the browser…': 'Der Browser wird gefragt …',
  'This browser has no recogniser of its own': 'Dieser Browser hat keine eigene Spracherkennung',
  'Chrome, Edge and Safari have one. Here, a model on this machine or a server can hear your words.':
    'Chrome, Edge und Safari haben eine. Hier kann ein Modell auf diesem Rechner oder ein Server deine Worte hören.',
  'It writes down what you say while you record a take, without times of words. It can’t hear recordings that are already there. The choice holds for this browser.':
    'Sie schreibt mit, was du beim Aufnehmen sagst, ohne Zeiten der Wörter. Vorhandene Aufnahmen kann sie nicht hören. Die Wahl gilt für diesen Browser.',
  'It can’t hear you on this device': 'Auf diesem Gerät kann sie dich nicht hören',
  'This browser sends what the microphone hears to its maker, and that can’t be turned off. Use it only if you accept that.':
    'Dieser Browser sendet, was das Mikrofon hört, an seinen Hersteller, und das lässt sich nicht abschalten. Benutze sie nur, wenn du damit einverstanden bist.',
  'On this device': 'Auf diesem Gerät',
  'Use it on this device': 'Auf diesem Gerät benutzen',
  'The browser has to download English for it first.': 'Der Browser muss dafür erst Englisch herunterladen.',
  'Downloading…': 'Wird heruntergeladen …',
  'Let it download English': 'Englisch herunterladen lassen',
  'By the browser’s maker': 'Beim Hersteller des Browsers',
  'I accept that the maker of this browser hears me':
    'Ich bin einverstanden, dass der Hersteller dieses Browsers mich hört',
  'Use it': 'Benutzen',
  'The model’s folder': 'Der Ordner des Modells',
  'Its whole path on this machine. It holds .onnx files and a tokens.txt, as sherpa-onnx models do.':
    'Sein ganzer Pfad auf diesem Rechner. Darin liegen .onnx-Dateien und eine tokens.txt, wie bei Modellen für sherpa-onnx.',
  'Give the whole path of the folder.': 'Gib den ganzen Pfad des Ordners an.',
  'Use this folder': 'Diesen Ordner benutzen',
  Language: 'Sprache',
  'Language of this page': 'Sprache dieser Seite',
  'As the browser has it': 'Wie im Browser',
  'Your documents may be in any language and are kept as they are. What Offbook says about your words is made for English: facts, key points and the parts of a story are found by English rules, the recognisers that come with it hear English, and the question bank asks in English. Times, pauses, loudness and melody are measured in any language.':
    'Deine Dokumente dürfen in jeder Sprache sein und bleiben, wie sie sind. Was Offbook über deine Worte sagt, ist für Englisch gemacht: Fakten, Kernpunkte und die Teile einer Geschichte werden nach englischen Regeln gefunden, die mitgelieferten Erkennungen hören Englisch, und die Fragensammlung fragt auf Englisch. Zeiten, Pausen, Lautstärke und Melodie werden in jeder Sprache gemessen.',
  'Reviews, plans, drills and questions are written in English, and so is the terminal.':
    'Auswertungen, Pläne, Übungen und Fragen sind auf Englisch geschrieben, das Terminal ebenso.',
  'Stop using it': 'Nicht mehr benutzen',
  'in use': 'in Benutzung',
  installed: 'installiert',
  '{size} MB': '{size} MB',
  'about {size} MB': 'etwa {size} MB',
  'gives the time of each word': 'gibt die Zeit jedes Wortes',
  'gives no times of words': 'gibt keine Zeiten der Wörter',
  'listens for your names': 'achtet auf deine Namen',
  'its page<span> of {title}, in a new tab</span>': 'Webseite<span> von {title}, in einem neuen Tab</span>',
  'Installing {title}: {fraction}': '{title} wird installiert: {fraction}',
  '{title} is not installed': '{title} ist nicht installiert',
  'You stopped it at {share} %. What came is kept for the next try.':
    'Du hast bei {share} % angehalten. Was schon da ist, bleibt für den nächsten Versuch.',
  'You stopped it. What came is kept for the next try.':
    'Du hast angehalten. Was schon da ist, bleibt für den nächsten Versuch.',
  'Go on installing': 'Weiter installieren',
  'Try again to install': 'Noch einmal installieren',
  Install: 'Installieren',
  '{share} %, {here} of about {size} MB': '{share} %, {here} von etwa {size} MB',
  'That did not work.': 'Das hat nicht geklappt.',
  'Remove {title}': '{title} entfernen',
  'Remove {title}?': '{title} entfernen?',
  'Keep it': 'Behalten',
  'Remove it': 'Entfernen',
  'Its {size} MB are deleted from this machine, for all your workspaces. Takes keep the words it heard.{value}':
    'Seine {size} MB werden von diesem Rechner gelöscht, für alle deine Ordner. Durchgänge behalten die Worte, die es gehört hat.{value}',
  'It is in use here: no recogniser is, then.': 'Es wird hier benutzt: Danach hört keine Spracherkennung mehr.',
  'Each is fetched once from its makers’ pages at Hugging Face, checked, and kept on this machine for all your workspaces. A download that is cut short goes on where it ended.':
    'Jedes wird einmal von den Seiten seiner Macher bei Hugging Face geholt, geprüft und auf diesem Rechner für alle deine Ordner behalten. Ein abgebrochener Download geht dort weiter, wo er aufhörte.',
  'Installing {title}.': '{title} wird installiert.',
  'The download of {title} is stopped.': 'Der Download von {title} ist angehalten.',
  '{title} is installed.': '{title} ist installiert.',
  'In use': 'In Benutzung',
  'This browser’s own recogniser': 'Die Spracherkennung dieses Browsers',
  'Your sound goes': 'Dein Ton geht',
  'A model on this machine': 'Ein Modell auf diesem Rechner',
  'Downloaded once, then it works without a network.': 'Einmal heruntergeladen, dann geht es ohne Netz.',
  'A model of your own': 'Ein eigenes Modell',
  'A folder with a model that you already have.': 'Ein Ordner mit einem Modell, das du schon hast.',
  'A server': 'Ein Server',
  'One you run, or one you rent. It hears your recordings.':
    'Ein eigener oder ein gemieteter. Er hört deine Aufnahmen.',
  'This browser’s own': 'Die dieses Browsers',
  'It listens while you tell a take.': 'Sie hört zu, während du erzählst.',
  None: 'Keine',
  'You type, paste or import the words.': 'Du tippst, fügst ein oder importierst die Worte.',
  'What hears your words': 'Was deine Worte hört',
  'Use no recogniser': 'Keine Spracherkennung benutzen',
  'Say something…': 'Sag etwas …',
  'Hearing…': 'Wird gehört …',
  'Say a sentence: it listens for {seconds} seconds and shows the words. Nothing of it is kept.':
    'Sag einen Satz: Es hört {seconds} Sekunden zu und zeigt die Worte. Nichts davon wird behalten.',
  'Say something now.': 'Sag jetzt etwas.',
  'Hearing the words.': 'Die Worte werden gehört.',
  'It works, and heard no words': 'Es geht, hat aber keine Worte gehört',
  'It works': 'Es geht',
  'It does not hear you yet': 'Es hört dich noch nicht',
  'Any server that knows OpenAI’s {code}: whisper.cpp’s, Speaches, or a hosted one.':
    'Jeder Server, der OpenAIs {code} kennt: der von whisper.cpp, Speaches oder ein gemieteter.',
  Address: 'Adresse',
  'Like http://127.0.0.1:8000 for one on this machine.': 'Etwa http://127.0.0.1:8000 für einen auf diesem Rechner.',
  'Give the address of the server.': 'Gib die Adresse des Servers an.',
  'To the address that you give, whenever you ask for the words of a take. Nothing is sent before.':
    'An die Adresse, die du angibst, sooft du die Worte eines Durchgangs verlangst. Vorher wird nichts gesendet.',
  Model: 'Modell',
  'As the server calls it.': 'Wie der Server es nennt.',
  'Give the name of a model.': 'Gib den Namen eines Modells an.',
  'New key': 'Neuer Schlüssel',
  Key: 'Schlüssel',
  'Forget the key': 'Den Schlüssel vergessen',
  'Keep these': 'So behalten',
  'Use this server': 'Diesen Server benutzen',
  'Opening the settings…': 'Die Optionen werden geöffnet …',
  'Words from sound': 'Worte aus dem Ton',
  'Offbook measures your voice and follows your script by itself. With a recogniser it also writes down every word of a take, so that points, facts and names are looked at without your typing them.':
    'Offbook misst deine Stimme und verfolgt deinen Text von selbst. Mit einer Spracherkennung schreibt es auch jedes Wort eines Durchgangs auf, sodass Punkte, Fakten und Namen geprüft werden, ohne dass du tippst.',
  'Where your sound goes.': 'Wohin dein Ton geht.',
  'the maker of this browser': 'den Hersteller dieses Browsers',
  'Everything stays on this computer: your documents, your voice, your takes.':
    'Alles bleibt auf diesem Computer: deine Dokumente, deine Stimme, deine Durchgänge.',
  'Your documents and takes stay on this computer.': 'Deine Dokumente und Durchgänge bleiben auf diesem Computer.',
  'Your sound goes to {hearer} for its words, as you chose.':
    'Dein Ton geht für die Worte an {hearer}, wie du es gewählt hast.',
  'The words of your answers in calls go to {reader}, as you chose.':
    'Die Worte deiner Antworten in Gesprächen gehen an {reader}, wie du es gewählt hast.',
  'Nothing.': 'Nichts.',
  'Your sound, to {hearer}, for its words.': 'Dein Ton, an {hearer}, für die Worte.',
  'The words of your answers in calls, to {reader}.': 'Die Worte deiner Antworten in Gesprächen, an {reader}.',
  'You chose that in the settings.': 'Das hast du in den Optionen gewählt.',
  'Nowhere: your script is followed on this machine, and other words are typed, pasted or imported.':
    'Nirgendwohin: deinem Skript wird auf diesem Rechner gefolgt, und andere Worte werden getippt, eingefügt oder importiert.',
  'Nowhere: the model runs on this machine, and your sound stays here.':
    'Nirgendwohin: das Modell läuft auf diesem Rechner, und dein Ton bleibt hier.',
  'To {address}, a server on this machine. What it does with it is up to that server.':
    'Zu {address}, einem Server auf diesem Rechner. Was er damit tut, ist seine Sache.',
  'To {address}, over the network: the whole recording of a take, and the names of your guides, whenever you ask for its words.{open, select, yes { It is not encrypted on its way.} other {}} Whoever runs that server can hear and keep them.':
    'Zu {address}, über das Netz: die ganze Aufnahme eines Durchgangs und die Namen aus deinen Leitfäden, sooft du nach seinen Worten fragst.{open, select, yes { Unterwegs ist sie nicht verschlüsselt.} other {}} Wer den Server betreibt, kann sie hören und behalten.',
  'Nowhere: this browser hears you on this device, and your sound stays here.':
    'Nirgendwohin: Dieser Browser hört dich auf diesem Gerät, und dein Ton bleibt hier.',
  'To the maker of this browser, over the network: what the microphone hears while a take is recorded. They can hear and keep it.':
    'Über das Netz an den Hersteller dieses Browsers: was das Mikrofon während einer Aufnahme hört. Er kann es hören und behalten.',
  'checked against a known checksum': 'mit bekannter Prüfsumme verglichen',
  'checked against its host’s checksum': 'mit der Prüfsumme der Quelle verglichen',
  'no checksum to check it against': 'keine Prüfsumme zum Vergleichen',
  '{codes} languages{value}': '{codes} Sprachen{value}',
  ', English among them': ', darunter Englisch',
  '{instrument}, in {seconds} s with loading': '{instrument}, in {seconds} s mit Laden',
  'The recording could not be made: {error}': 'Die Aufnahme ließ sich nicht machen: {error}',
  'This browser has no recogniser of its own.': 'Dieser Browser hat keine eigene Spracherkennung.',
  'In use from now on: {value}.': 'Von jetzt an in Benutzung: {value}.',
  'this browser’s own recogniser': 'die Spracherkennung dieses Browsers',
  'The choice could not be kept.': 'Die Wahl ließ sich nicht speichern.',
  'To {model} at {baseUrl}, a server on this machine, in a call, after each of your answers: the question, the words of that answer, and the role and company of the call. Nothing else of your documents, and no sound. What it does with them is up to that server.':
    'An {model} bei {baseUrl}, einem Server auf diesem Rechner, in einem Gespräch, nach jeder deiner Antworten: die Frage, die Worte dieser Antwort, und Rolle und Firma des Gesprächs. Nichts sonst aus deinen Dokumenten, und kein Ton. Was er damit tut, ist seine Sache.',
  'To {model} at {baseUrl}, over the network, in a call, after each of your answers: the question, the words of that answer, and the role and company of the call. Nothing else of your documents, and no sound.{open, select, yes { It is not encrypted on its way.} other {}} Whoever runs that server can read and keep them.':
    'An {model} bei {baseUrl}, über das Netz, in einem Gespräch, nach jeder deiner Antworten: die Frage, die Worte dieser Antwort, und Rolle und Firma des Gesprächs. Nichts sonst aus deinen Dokumenten, und kein Ton.{open, select, yes { Unterwegs ist das nicht verschlüsselt.} other {}} Wer den Server betreibt, kann es lesen und behalten.',
};
