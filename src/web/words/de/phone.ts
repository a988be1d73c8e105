import type { Catalogue } from '../../../words/say.ts';

/** Rehearsing on a phone. */
export const phone: Catalogue = {
  'Why the phone’s browser warns, and what the certificate does':
    'Warum der Browser des Handys warnt, und was das Zertifikat leistet',
  'Browsers let a page use the microphone only over HTTPS, and trust a certificate when somebody they know vouches for its address. Nobody can vouch for an address inside your own network. So Offbook made a certificate itself, and the browser says that it does not know it.':
    'Browser lassen eine Seite nur über HTTPS ans Mikrofon und vertrauen einem Zertifikat, wenn jemand, den sie kennen, für die Adresse bürgt. Für eine Adresse in deinem eigenen Netz kann niemand bürgen. Darum hat Offbook selbst ein Zertifikat gemacht, und der Browser sagt, dass er es nicht kennt.',
  'What it does: all that goes between phone and computer is encrypted. Whoever only listens in your network learns nothing, and no device gets in without a code.':
    'Was es leistet: Alles zwischen Handy und Computer ist verschlüsselt. Wer in deinem Netz nur mithört, erfährt nichts, und ohne Code kommt kein Gerät herein.',
  'What it doesn’t do: it does not prove by itself that this computer answers. Somebody in the same network could put their computer in between while you accept the warning. In a network you don’t trust, compare: the certificate that the phone shows under the warning, or behind the sign left of the address, should have this SHA-256 fingerprint. If it is another, don’t go on.':
    'Was es nicht leistet: Es beweist allein nicht, dass dieser Computer antwortet. Jemand im selben Netz könnte einen anderen dazwischenstellen, während du die Warnung annimmst. In einem Netz, dem du nicht traust, vergleiche: Das Zertifikat, das das Handy unter der Warnung oder hinter dem Zeichen links der Adresse zeigt, sollte diesen SHA-256-Fingerabdruck haben. Ist es ein anderer, mach nicht weiter.',
  'Its key stays in a file on this computer that only you can read. It is valid until {date}; Offbook renews it before, and whenever this computer gets another address. Then the phone warns once more.':
    'Sein Schlüssel bleibt in einer Datei auf diesem Computer, die nur du lesen kannst. Es gilt bis {date}; Offbook erneuert es vorher, und auch, wenn dieser Computer eine andere Adresse bekommt. Dann warnt das Handy noch einmal.',
  'Paired devices': 'Gekoppelte Geräte',
  'None yet. A device that was not seen for thirty days is forgotten.':
    'Noch keine. Ein Gerät, das dreißig Tage nicht da war, wird vergessen.',
  'paired {paired}, last seen {seen}': 'gekoppelt {paired}, zuletzt da {seen}',
  'Remove: {name}': 'Entfernen: {name}',
  'Make a new code': 'Einen neuen Code machen',
  'Show a QR code': 'Einen QR-Code zeigen',
  'This code lets in one device, until {time}.': 'Dieser Code lässt ein Gerät herein, bis {time}.',
  'Scan the code with your phone’s camera, in the same network as this computer. Or open {address} on the phone and type <b>{code}</b>.':
    'Scanne den Code mit der Kamera deines Handys, im selben Netz wie dieser Computer. Oder öffne {address} auf dem Handy und tipp <b>{code}</b>.',
  'It can’t be opened: show another address': 'Sie lässt sich nicht öffnen: eine andere Adresse zeigen',
  'The phone’s browser warns that the connection is not private. That is expected, and explained below. Go on with “Advanced” and “Proceed” (Chrome), or “Show Details” and “visit this website” (Safari).':
    'Der Browser des Handys warnt, dass die Verbindung nicht privat sei. Das ist zu erwarten und unten erklärt. Geh weiter mit „Erweitert“ und „Weiter zu“ (Chrome) oder „Details einblenden“ und „diese Website besuchen“ (Safari).',
  'Press “Pair this phone”. From then on this phone opens Offbook without a code.':
    'Drück „Dieses Handy koppeln“. Von da an öffnet dieses Handy Offbook ohne Code.',
  'QR code of the link that pairs a phone': 'QR-Code des Links, der ein Handy koppelt',
  'Rehearse on your phone': 'Auf dem Handy proben',
  'Open Offbook on your phone and tell your stories there, with its microphone. Your takes are kept on this computer as always; between the two they stay in your own network.':
    'Öffne Offbook auf deinem Handy und erzähl deine Geschichten dort, mit seinem Mikrofon. Deine Durchgänge bleiben wie immer auf diesem Computer; dazwischen bleiben sie in deinem eigenen Netz.',
  'Offbook answers this computer only. To open it on your phone, in the same network, end it in your terminal with Ctrl+C and start it with one word more:':
    'Offbook antwortet nur diesem Computer. Um es auf deinem Handy im selben Netz zu öffnen, beende es im Terminal mit Strg+C und starte es mit einem Wort mehr:',
  'Then a QR code is shown here and in the terminal, which lets in the phone that scans it, and no other. Without it you can record with your phone’s own recorder and <link>bring the files in</link>.':
    'Dann steht hier und im Terminal ein QR-Code, der das Handy hereinlässt, das ihn scannt, und kein anderes. Ohne ihn kannst du mit dem Rekorder deines Handys aufnehmen und <link>die Dateien hereinholen</link>.',
  'This device is no longer paired. To come back, scan a new code.':
    'Dieses Gerät ist nicht mehr gekoppelt. Um zurückzukommen, scanne einen neuen Code.',
  'You are on a device that was paired {when}. What you record here is kept on the computer that Offbook runs on; other devices are paired and removed there.':
    'Du bist auf einem Gerät, das {when} gekoppelt wurde. Was du hier aufnimmst, bleibt auf dem Computer, auf dem Offbook läuft; andere Geräte werden dort gekoppelt und entfernt.',
  'Unpair this device': 'Dieses Gerät entkoppeln',
};
