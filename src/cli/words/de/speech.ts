import type { Catalogue } from '../../../words/say.ts';

/** What hears the words of a take: recognisers, models, and how a name sounds. */
export const speech: Catalogue = {
  'choose how the words of a take are heard': 'wählen, wie die Worte eines Durchgangs gehört werden',
  'as shown by: offbook speech list': 'wie bei: offbook speech list',
  'show the recognisers there are': 'zeigen, welche Spracherkennungen es gibt',
  'the folder whose choice is shown (default: this folder)': 'der Ordner, dessen Wahl gezeigt wird (sonst dieser)',
  'with size, licence and where each comes from': 'mit Größe, Lizenz und Herkunft',
  'install a speech model; a broken-off download goes on where it stopped':
    'ein Sprachmodell installieren; ein abgebrochener Download geht dort weiter, wo er aufhörte',
  'a small one, for English': 'ein kleines, für Englisch',
  'choose the recogniser of a folder of documents': 'die Spracherkennung eines Ordners wählen',
  'an installed model, or none': 'ein installiertes Modell, oder none für keins',
  'for this folder': 'für diesen Ordner',
  'back to following your script': 'zurück zum Mitverfolgen deines Textes',
  'remove a speech model from this machine': 'ein Sprachmodell von diesem Rechner entfernen',
  'its files go; your takes keep their words': 'seine Dateien gehen; deine Durchgänge behalten ihre Worte',
  'tell how a name of yours sounds, for following your script':
    'sagen, wie ein Name von dir klingt, fürs Mitverfolgen deines Textes',
  'as your guide writes it; without it, what is kept is shown':
    'wie dein Leitfaden es schreibt; ohne Wort wird gezeigt, was gemerkt ist',
  'what it sounds like, in plain words': 'wie es klingt, in einfachen Wörtern',
  'take it away': 'wieder vergessen',
  'as the page’s “A name isn’t heard right?”': 'wie auf der Seite „Ein Name wird nicht richtig gehört?“',
  'back to reading it by its letters': 'zurück zum Lesen nach Buchstaben',
  'hear a recording, or a second of silence, and show what was heard':
    'eine Aufnahme oder eine Sekunde Stille hören und zeigen, was gehört wurde',
  'an installed model, in the place of the chosen one': 'ein installiertes Modell statt des gewählten',
  'with the recogniser of this folder': 'mit der Spracherkennung dieses Ordners',
  'a model folder of sherpa-onnx that you have': 'ein Ordner mit einem Modell für sherpa-onnx, den du hast',
  'a server with /v1/audio/transcriptions; its key is read from OFFBOOK_SPEECH_KEY':
    'ein Server mit /v1/audio/transcriptions; sein Schlüssel kommt aus OFFBOOK_SPEECH_KEY',
  'the model of that server': 'das Modell dieses Servers',
  // list, install, use, remove
  'Chosen here: {choice}': 'Hier gewählt: {choice}',
  'Chosen for {folder}: {choice}': 'Gewählt für {folder}: {choice}',
  'Your sound goes: {where}': 'Dein Ton geht: {where}',
  'none. Words are typed, pasted or imported.': 'keine. Worte werden getippt, eingefügt oder importiert.',
  'installed, {size} MB, {checked}': 'installiert, {size} MB, {checked}',
  'chosen here': 'hier gewählt',
  'times of words': 'Zeiten der Wörter',
  'no times of words': 'keine Zeiten der Wörter',
  '{count} languages': '{count} Sprachen',
  'Gives {does}; {languages}; {licence}.': 'Gibt {does}; {languages}; {licence}.',
  'not verified against a known checksum': 'mit keiner bekannten Prüfsumme verglichen',
  '{title}, about {size} MB, {licence}, from {url}': '{title}, etwa {size} MB, {licence}, von {url}',
  'Installed in {folder} ({size} MB, {checked}).': 'Installiert in {folder} ({size} MB, {checked}).',
  'Choose it for a folder of documents: offbook speech use {name}':
    'Wähle es für einen Ordner mit Dokumenten: offbook speech use {name}',
  '"{name}" is removed.': '„{name}“ ist entfernt.',
  'Name an installed model, none, --folder FOLDER or --server ADDRESS. The models are shown by: offbook speech list':
    'Nenne ein installiertes Modell, none, --folder ORDNER oder --server ADRESSE. Die Modelle zeigt: offbook speech list',
  // test
  '(no words)': '(keine Worte)',
  'It gives no times of single words.': 'Es gibt keine Zeiten einzelner Wörter.',
  '{instrument}: {length} s of sound in {seconds} s, with loading.':
    '{instrument}: {length} s Ton in {seconds} s, mit Laden.',
  // say
  'Nothing is kept for "{word}". What is kept is shown by: offbook speech say':
    'Für „{word}“ ist nichts gemerkt. Was gemerkt ist, zeigt: offbook speech say',
  'Give one word as your guide writes it, not "{word}".':
    'Gib ein Wort an, wie dein Leitfaden es schreibt, nicht „{word}“.',
  'Say in plain words what "{word}" sounds like. {came}; try: {example}':
    'Sag in einfachen Wörtern, wie „{word}“ klingt. {came}; versuch: {example}',
  'Nothing came': 'Es kam nichts',
  '"{like}" came': 'Es kam „{like}“',
  'No words of your own are kept here. Keep one: {example}':
    'Hier ist kein eigenes Wort gemerkt. Merk dir eins: {example}',
  '{word} sounds like “{like}”': '{word} klingt wie „{like}“',
};
