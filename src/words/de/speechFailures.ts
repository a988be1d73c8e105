import type { Catalogue } from '../say.ts';

/** What can go wrong with sound: recordings, decoders, recognisers, models, servers and paired phones. */
export const speechFailures: Catalogue = {
  '“{baseUrl}” {why}. It looks like http://127.0.0.1:11434 or https://models.example/v1.':
    '„{baseUrl}“ {why}. Sie sieht aus wie http://127.0.0.1:11434 oder https://models.example/v1.',
  '{host} took longer than {seconds} seconds, so the rules asked instead.':
    '{host} brauchte länger als {seconds} Sekunden, deshalb haben die Regeln gefragt.',
  '{host} can’t be reached. Is the language model’s server running?':
    '{host} ist nicht zu erreichen. Läuft der Server des Sprachmodells?',
  '{host} did not accept the key. Check it in the settings.':
    '{host} hat den Schlüssel nicht angenommen. Prüfe ihn in den Optionen.',
  '{host} has no model “{model}”, or no /v1/chat/completions. Check both.':
    '{host} hat kein Modell „{model}“ oder kein /v1/chat/completions. Prüfe beides.',
  '{host} is busy or its quota is used up. Try again later.':
    '{host} ist ausgelastet, oder dein Kontingent ist aufgebraucht. Versuch es später noch einmal.',
  '{host} answered with status {status}.': '{host} hat mit dem Status {status} geantwortet.',
  '{host} answered with something that is no follow-up.': '{host} hat mit etwas geantwortet, das keine Nachfrage ist.',
  '"{name}" can\'t be decoded: {why}, and {decoder} could not read it either. {wayOut}':
    '„{name}“ lässt sich nicht dekodieren: {why}, und auch {decoder} konnte es nicht lesen. {wayOut}',
  '"{name}" can\'t be decoded: {why}. {wayOut}': '„{name}“ lässt sich nicht dekodieren: {why}. {wayOut}',
  'Choose another file, or record again.': 'Wähle eine andere Datei, oder nimm noch einmal auf.',
  'Copy it again from where it was recorded, or save it anew there.':
    'Kopiere es noch einmal von dort, wo es aufgenommen wurde, oder speichere es dort neu.',
  'AAC is decoded by ffmpeg where it is installed (ffmpeg.org), and by the browser, so the page can hear it. Or convert it elsewhere to WAV: {command}':
    'AAC dekodiert ffmpeg, wo es installiert ist (ffmpeg.org), und der Browser; die Seite kann es also hören. Oder wandle es anderswo in WAV um: {command}',
  'With ffmpeg installed (ffmpeg.org) it may be read as it is. Or convert it elsewhere to WAV: {command}':
    'Mit ffmpeg (ffmpeg.org) ist es vielleicht zu lesen, wie es ist. Oder wandle es anderswo in WAV um: {command}',
  'WAV, MP3, FLAC and Ogg can be read, and Opus, Vorbis, MP3 and FLAC in WebM, MP4 or Matroska; AAC (.m4a, .mp4) with ffmpeg installed. Other sound can be converted with ffmpeg: {command}':
    'WAV, MP3, FLAC und Ogg können gelesen werden, dazu Opus, Vorbis, MP3 und FLAC in WebM, MP4 oder Matroska; AAC (.m4a, .mp4) mit ffmpeg. Anderes lässt sich mit ffmpeg umwandeln: {command}',
  'Stopped, as you asked.': 'Angehalten, wie du wolltest.',
  'There is no file "{path}". Check the path of the recording.':
    'Eine Datei „{path}“ gibt es nicht. Prüfe den Pfad der Aufnahme.',
  '"{path}" is a folder. Name one sound file in it.': '„{path}“ ist ein Ordner. Nenne eine Tondatei darin.',
  '"{path}" is larger than 2 GB. Cut it with another program first.':
    '„{path}“ ist größer als 2 GB. Schneide sie zuerst mit einem anderen Programm.',
  '"{path}" can\'t be read ({code}). Check that you may read it.':
    '„{path}“ lässt sich nicht lesen ({code}). Prüfe, ob du sie lesen darfst.',
  'it is empty': 'es ist leer',
  'its sound is coded as {amr}': 'der Ton ist als {amr} kodiert',
  'it is no sound file that is known here': 'es ist keine Tondatei, die hier bekannt ist',
  'no sound track could be found in it': 'darin war keine Tonspur zu finden',
  'it breaks off or is damaged ({reason})': 'es bricht ab oder ist beschädigt ({reason})',
  'its decoder got no further': 'sein Dekoder kam nicht weiter',
  'its decoder gave up ({reason})': 'sein Dekoder gab auf ({reason})',
  'its decoder ended before it was through': 'sein Dekoder endete, ehe er fertig war',
  'no sound could be read from it ({reason})': 'daraus ließ sich kein Ton lesen ({reason})',
  'no sound could be read from it': 'daraus ließ sich kein Ton lesen',
  'its sound is coded as {named}': 'der Ton ist als {named} kodiert',
  'it has {channels} channels of Opus; one or two can be decoded':
    'es hat {channels} Kanäle Opus; einer oder zwei lassen sich dekodieren',
  'its samples come before their description': 'seine Werte stehen vor ihrer Beschreibung',
  'it has no samples': 'es hat keine Werte',
  "its samples are coded in a way this can't read (format {coding}, {bits} bits); 8, 16, 24 or 32 bits work":
    'seine Werte sind so kodiert, dass sie hier nicht zu lesen sind (Format {coding}, {bits} Bit); 8, 16, 24 oder 32 Bit gehen',
  'it says {channels} channels at {sampleRateHz} Hz': 'es nennt {channels} Kanäle mit {sampleRateHz} Hz',
  'There is no model "{name}". These can be installed: {names}.':
    'Ein Modell „{name}“ gibt es nicht. Diese lassen sich installieren: {names}.',
  '"{name}" is not installed, so there is nothing to remove.':
    '„{name}“ ist nicht installiert, es gibt also nichts zu entfernen.',
  '"{name}" is not installed, or not wholly. Install it: offbook speech install {name}.':
    '„{name}“ ist nicht oder nicht ganz installiert. Installiere es: offbook speech install {name}.',
  '{changed} of "{name}" is not what was installed. Remove the model and install it anew.':
    '{changed} von „{name}“ ist nicht, was installiert wurde. Entferne das Modell und installiere es neu.',
  'No recogniser is chosen, so words are typed, pasted or imported. Choose one in the settings, or with: offbook speech list.':
    'Keine Spracherkennung ist gewählt, darum werden Worte getippt, eingefügt oder importiert. Wähle eine in den Optionen, oder mit: offbook speech list.',
  '{title} is not installed on this machine. Install it: offbook speech install {name}.':
    '{title} ist auf diesem Rechner nicht installiert. Installiere es: offbook speech install {name}.',
  'Give the whole path of the model\'s folder, not "{folder}".':
    'Gib den ganzen Pfad zum Ordner des Modells an, nicht „{folder}“.',
  'What came from {host} is not the file that was meant (its checksum is {came}…, not {meant}…), so it was thrown away. Try again; if it stays so, the file may have been replaced.':
    'Was von {host} kam, ist nicht die gemeinte Datei (ihre Prüfsumme ist {came}…, nicht {meant}…), deshalb wurde sie verworfen. Versuch es noch einmal; bleibt es dabei, wurde die Datei vielleicht ersetzt.',
  'Stopped, as you asked. What has come so far is kept, and the next try goes on from there.':
    'Angehalten, wie du wolltest. Was bisher kam, bleibt, und der nächste Versuch macht dort weiter.',
  '{host} could not be reached ({why}). Check the connection and try again: it goes on where it stopped.':
    '{host} war nicht zu erreichen ({why}). Prüfe die Verbindung und versuch es noch einmal: Es geht dort weiter, wo es stehen blieb.',
  '{host} answered {status} for {path}. {status, select, 404 {The file may have moved: choose another model, or use a folder that you have.} other {Try again later.}}':
    '{host} hat auf {path} mit {status} geantwortet. {status, select, 404 {Die Datei ist vielleicht umgezogen: Wähle ein anderes Modell, oder nimm einen Ordner, den du schon hast.} other {Versuch es später noch einmal.}}',
  'The disk is full, so the model could not be kept in {path}. Make some room and try again: it goes on where it stopped.':
    'Die Festplatte ist voll, deshalb konnte das Modell nicht in {path} abgelegt werden. Schaff etwas Platz und versuch es noch einmal: Es geht dort weiter, wo es stehen blieb.',
  'The model could not be kept in {path} ({code}). Allow writing there, or set OFFBOOK_MODELS to another folder.':
    'Das Modell konnte nicht in {path} abgelegt werden ({code}). Erlaube dort das Schreiben, oder setze OFFBOOK_MODELS auf einen anderen Ordner.',
  'The disk is full, so no model can be kept in {folder}. Make some room and try again.':
    'Die Festplatte ist voll, deshalb kann kein Modell in {folder} abgelegt werden. Schaff etwas Platz und versuch es noch einmal.',
  "Models can't be kept in {folder} ({code}). Allow writing there, or set OFFBOOK_MODELS to another folder.":
    'In {folder} können keine Modelle abgelegt werden ({code}). Erlaube dort das Schreiben, oder setze OFFBOOK_MODELS auf einen anderen Ordner.',
  '{title} is being installed already. Wait until it is there.':
    '{title} wird schon installiert. Warte, bis es da ist.',
  '"{address}" {why}. It looks like http://127.0.0.1:8000 or https://speech.example/v1.':
    '„{address}“ {why}. Sie sieht aus wie http://127.0.0.1:8000 oder https://speech.example/v1.',
  '{host} gave no words within {seconds} s. A smaller model there may be quicker.':
    'Von {host} kamen in {seconds} s keine Worte. Ein kleineres Modell dort ist vielleicht schneller.',
  '{host} could not be reached ({cause}). Is the server running, and is the address right?':
    '{host} war nicht zu erreichen ({cause}). Läuft der Server, und stimmt die Adresse?',
  '{at} sends on to another address. Give that address itself, so that your sound goes only where you said.':
    '{at} leitet an eine andere Adresse weiter. Gib diese selbst an, damit dein Ton nur dorthin geht, wo du es gesagt hast.',
  '{at} did not accept the key{saying}. Check it, or leave it out for a server of your own.':
    '{at} hat den Schlüssel nicht angenommen{saying}. Prüfe ihn, oder lass ihn bei einem eigenen Server weg.',
  '{at} has no {pathname}, or not this model{saying}. Check the address and the model’s name.':
    '{at} hat kein {pathname} oder nicht dieses Modell{saying}. Prüfe die Adresse und den Namen des Modells.',
  'The recording is too large for {at}{saying}. Cut it, or allow larger files there.':
    'Die Aufnahme ist zu groß für {at}{saying}. Kürze sie, oder erlaube dort größere Dateien.',
  '{at} has too much to do, or your quota is used up{saying}. Try again later.':
    '{at} hat zu viel zu tun, oder dein Kontingent ist aufgebraucht{saying}. Versuch es später noch einmal.',
  '{at} answered {status}{saying}. Look at what the server itself says.':
    '{at} hat mit {status} geantwortet{saying}. Sieh nach, was der Server selbst dazu sagt.',
  "The answer of {name} can't be read: {why}. Offbook asks for OpenAI’s verbose_json.":
    'Die Antwort von {name} lässt sich nicht lesen: {why}. Offbook bittet um OpenAIs verbose_json.',
  'The speech engine (sherpa-onnx) is not on this machine: {why}. Install Offbook anew with its optional parts: npm install --include=optional.':
    'Die Spracherkennung (sherpa-onnx) ist nicht auf diesem Rechner: {why}. Installiere Offbook neu mit seinen optionalen Teilen: npm install --include=optional.',
  'The speech engine could not use this model: {why}.':
    'Die Spracherkennung konnte dieses Modell nicht benutzen: {why}.',
  'The speech engine ended in the middle ({how}){saying}. Your take is safe. Install the model anew, or choose another.':
    'Die Spracherkennung endete mittendrin ({how}){saying}. Dein Durchgang ist sicher. Installiere das Modell neu, oder wähle ein anderes.',
  'The speech engine gave no answer within {seconds} s, so it was stopped. A smaller model may suit this machine better.':
    'Die Spracherkennung gab in {seconds} s keine Antwort, deshalb wurde sie angehalten. Vielleicht passt ein kleineres Modell besser zu diesem Rechner.',
  'This machine is in no local network that Offbook knows: no address of it is a private one. Join your Wi-Fi and start again, or name an address with --lan-address.':
    'Dieser Rechner ist in keinem lokalen Netz, das Offbook kennt: Keine seiner Adressen ist privat. Verbinde ihn mit deinem WLAN und starte neu, oder nenne eine Adresse mit --lan-address.',
  'What is known of paired devices could not be kept ({why}).':
    'Was über gekoppelte Geräte bekannt ist, ließ sich nicht sichern ({why}).',
  'This is not the code on the computer. Look at it again, or scan the QR code that is shown there now.':
    'Das ist nicht der Code auf dem Computer. Sieh noch einmal nach, oder scanne den QR-Code, der jetzt dort steht.',
  'This code has paired a device already. Ask for a new one on the computer: Settings, Rehearse on your phone.':
    'Dieser Code hat schon ein Gerät gekoppelt. Hol dir am Computer einen neuen: Optionen, Auf dem Handy proben.',
  'This code has run out. Ask for a new one on the computer: Settings, Rehearse on your phone.':
    'Dieser Code ist abgelaufen. Hol dir am Computer einen neuen: Optionen, Auf dem Handy proben.',
  'A wrong code came a moment ago. Wait two seconds, then try again.':
    'Eben kam ein falscher Code. Warte zwei Sekunden, dann versuch es noch einmal.',
  'Too many wrong codes were typed, so this code can’t be typed any more. Scan the QR code, or ask for a new code on the computer.':
    'Es wurden zu viele falsche Codes getippt, deshalb lässt sich dieser nicht mehr tippen. Scanne den QR-Code, oder hol dir am Computer einen neuen.',
  'Nothing of this kind was asked for since Offbook started.':
    'Seit dem Start von Offbook wurde nichts dergleichen verlangt.',
  'Nothing of this recording arrived. Check the microphone, then tell the story again.':
    'Von dieser Aufnahme kam nichts an. Prüfe das Mikrofon, dann erzähl die Geschichte noch einmal.',
  'This file is empty. Choose the recording itself, or copy it again.':
    'Diese Datei ist leer. Wähle die Aufnahme selbst, oder kopiere sie noch einmal.',
  'This is no recording that Offbook knows. WAV, MP3, M4A, FLAC, Ogg and WebM can be imported; other sound can be converted first.':
    'Das ist keine Aufnahme, die Offbook kennt. WAV, MP3, M4A, FLAC, Ogg und WebM lassen sich importieren; anderer Ton kann vorher umgewandelt werden.',
  'On an iPhone choose Compressed as the Audio Quality of Voice Memos for those to come.':
    'Wähle auf einem iPhone für die nächsten Sprachmemos „Komprimiert“ als Audioqualität.',
  'Set the phone’s recorder to M4A for those to come.': 'Stell den Rekorder des Handys für die nächsten auf M4A.',
  'is no address': 'ist keine Adresse',
  'does not begin with http:// or https://': 'beginnt nicht mit http:// oder https://',
  'has a password in it; give the key by itself': 'enthält ein Passwort; gib den Schlüssel für sich an',
  'it is no JSON': 'es ist kein JSON',
  'it has no text, words or segments': 'darin ist kein Text, kein Wort und kein Abschnitt',
  'There is no folder "{folder}". Name the folder that the model\'s files are in.':
    'Einen Ordner „{folder}“ gibt es nicht. Nenne den Ordner, in dem die Dateien des Modells liegen.',
  'has no tokens.txt': 'hat keine tokens.txt',
  'has no .onnx files': 'hat keine Dateien auf .onnx',
  'has {files}': 'hat {files}',
  '"{folder}" {has}. A model folder of sherpa-onnx has tokens.txt beside encoder, decoder and joiner, or preprocess, encode and decoders, or model.onnx.':
    '„{folder}“ {has}. Ein Modellordner von sherpa-onnx hat tokens.txt neben encoder, decoder und joiner, oder preprocess, encode und decoders, oder model.onnx.',
  'no sound could be found in it': 'darin war kein Ton zu finden',
  'its sound can’t be read': 'ihr Ton lässt sich nicht lesen',
  'The sound in this file is coded in a way that Offbook doesn’t know. Save it as WAV, MP3 or M4A (AAC) where it was made.':
    'Der Ton in dieser Datei ist so kodiert, wie Offbook es nicht kennt. Speichere sie dort, wo sie entstand, als WAV, MP3 oder M4A (AAC).',
  'The sound in this file is coded as {coding}, which can’t be read here. Convert it to M4A or MP3, e.g. with VLC or ffmpeg (ffmpeg -i THIS memo.m4a). {from}':
    'Der Ton in dieser Datei ist als {coding} kodiert und hier nicht zu lesen. Wandle sie in M4A oder MP3 um, etwa mit VLC oder ffmpeg (ffmpeg -i DIESE memo.m4a). {from}',
  "This recording can't be read: {why}. Copy it again, or save it anew where it was made.":
    'Diese Aufnahme lässt sich nicht lesen: {why}. Kopiere sie noch einmal, oder speichere sie dort neu, wo sie entstand.',
  'it does not start like a WebM, MP4 or Ogg file': 'sie beginnt nicht wie eine Datei in WebM, MP4 oder Ogg',
  'no sound track is in it': 'darin ist keine Tonspur',
  "The recording can't be read: {why}. Its bytes are kept as they came, so nothing is thrown away.":
    'Die Aufnahme lässt sich nicht lesen: {why}. Ihre Bytes bleiben, wie sie kamen; nichts wird verworfen.',
  'There is no space left for recordings in {folder}. What was recorded until now is kept. Free some space, then go on.':
    'In {folder} ist kein Platz mehr für Aufnahmen. Was bisher aufgenommen wurde, bleibt. Schaff Platz, dann mach weiter.',
  'The recording could not be written in {folder} ({code}). Check that the folder exists and that you may write there.':
    'Die Aufnahme konnte nicht in {folder} geschrieben werden ({code}). Prüfe, ob es den Ordner gibt und ob du dort schreiben darfst.',
};
