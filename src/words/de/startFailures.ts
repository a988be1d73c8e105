import type { Catalogue } from '../say.ts';

/** What keeps Offbook from starting, or from opening a folder: databases, ports, certificates, rights to write. */
export const startFailures: Catalogue = {
  'Offbook keeps the certificate for your phone in {folder}, and could not write there ({code}). Allow writing to it, then start again.':
    'Offbook bewahrt das Zertifikat für dein Handy in {folder} auf und konnte dort nicht schreiben ({code}). Erlaube dort das Schreiben, dann starte neu.',
  'This machine can’t be reached at {address} ({code}). Name one of its own addresses with --lan-address.':
    'Dieser Rechner ist unter {address} nicht zu erreichen ({code}). Nenne mit --lan-address eine seiner eigenen Adressen.',
  'No port from {first} to {last} is free for your phone. Name another with --lan-port.':
    'Kein Port von {first} bis {last} ist für dein Handy frei. Nenne mit --lan-port einen anderen.',
  'Port {port} is taken for your phone. Name another with --lan-port.':
    'Port {port} für dein Handy ist belegt. Nenne mit --lan-port einen anderen.',
  'Port {port} is taken by another program. Name another with --port, or leave --port out.':
    'Port {port} ist von einem anderen Programm belegt. Nenne mit --port einen anderen, oder lass --port weg.',
  'No port from {first} to {last} is free. Name one with --port.':
    'Kein Port von {first} bis {last} ist frei. Nenne einen mit --port.',
  'This database was last used by a newer Offbook (it has the step "{step}", which this one does not know). Nothing was changed. Update Offbook and open it again.':
    'Diese Datenbank hat zuletzt ein neueres Offbook benutzt (sie hat den Schritt „{step}“, den dieses nicht kennt). Es wurde nichts geändert. Bring Offbook auf den neuen Stand und öffne sie dann wieder.',
  'PostgreSQL could not be reached ({why}). Check that it runs and that its address, name and password are right.':
    'PostgreSQL war nicht zu erreichen ({why}). Prüfe, ob es läuft und ob Adresse, Name und Passwort stimmen.',
  'The database {file} is damaged or is not a database ({reason}). Your documents and recordings are separate files and are not affected. Put back a copy of it from a backup, or move it away to start with an empty one.':
    'Die Datenbank {file} ist beschädigt oder keine Datenbank ({reason}). Deine Dokumente und Aufnahmen sind eigene Dateien und nicht betroffen. Leg eine Kopie aus einer Sicherung zurück, oder schieb sie weg, um mit einer leeren zu beginnen.',
  "The database {file} can't be opened for writing ({reason}). Check that the folder is there and that you may write to it and to the file.":
    'Die Datenbank {file} lässt sich nicht zum Schreiben öffnen ({reason}). Prüfe, ob der Ordner da ist und ob du in ihn und in die Datei schreiben darfst.',
  'Another program has had the database {file} locked for more than {seconds} seconds. Close it and try again.':
    'Ein anderes Programm hält die Datenbank {file} seit mehr als {seconds} Sekunden gesperrt. Schließ es und versuch es noch einmal.',
  'The disk gave an error while the database {file} was opened ({reason}). Check that the disk has room and is well.':
    'Die Festplatte meldete einen Fehler, als die Datenbank {file} geöffnet wurde ({reason}). Prüfe, ob sie Platz hat und in Ordnung ist.',
  'The key could not be kept in {file} ({code}). Allow writing to the folder, then give it again.':
    'Der Schlüssel konnte nicht in {file} abgelegt werden ({code}). Erlaube das Schreiben in den Ordner, dann gib ihn noch einmal an.',
  'is a file, not a folder': 'ist eine Datei und kein Ordner',
  'is not there': 'ist nicht da',
  '{folder} {what}. Give the folder that your documents are in.':
    '{folder} {what}. Nenne den Ordner, in dem deine Dokumente liegen.',
  "The disk is full, so Offbook can't keep takes in {path}. Make some room and start again.":
    'Die Festplatte ist voll, deshalb kann Offbook keine Durchgänge in {path} ablegen. Schaff etwas Platz und starte neu.',
  'Offbook keeps your takes in {path}, and could not write there ({code}). Allow writing to the folder, or copy your documents to one of your own and open that.':
    'Offbook legt deine Durchgänge in {path} ab und konnte dort nicht schreiben ({code}). Erlaube das Schreiben in den Ordner, oder kopiere deine Dokumente in einen eigenen und öffne den.',
};
