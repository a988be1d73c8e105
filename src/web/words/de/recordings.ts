import type { Catalogue } from '../../../words/say.ts';

/** Bringing in recordings. */
export const recordings: Catalogue = {
  'It could not be brought in.': 'Das ließ sich nicht hereinholen.',
  'Bring in recordings': 'Aufnahmen hereinholen',
  'Told a story into your phone? Each recording becomes a take of its story, with its day. Nothing is kept until you say so.':
    'Hast du eine Geschichte ins Handy erzählt? Jede Aufnahme wird zu einem Durchgang ihrer Geschichte, mit ihrem Tag. Behalten wird nichts, bis du es sagst.',
  'WAV, MP3, M4A, OGG, WebM, FLAC or 3GP, up to 200 MB each.':
    'WAV, MP3, M4A, OGG, WebM, FLAC oder 3GP, je bis 200 MB.',
  'You choose each one’s story here, for no recogniser on this computer is set up that could hear its words.':
    'Du wählst hier zu jeder die Geschichte, denn auf diesem Computer ist keine Spracherkennung eingerichtet, die ihre Wörter hören könnte.',
  'Set a recogniser up': 'Eine Spracherkennung einrichten',
  Recordings: 'Aufnahmen',
  'Recordings done': 'Fertige Aufnahmen',
  'Add {takes, plural, one {# take} other {# takes}}':
    '{takes, plural, one {# Durchgang} other {# Durchgänge}} hinzufügen',
  'Adding.': 'Wird hinzugefügt.',
  'Reading your recordings.': 'Deine Aufnahmen werden gelesen.',
  '{added, plural, one {# take} other {# takes}} added.':
    '{added, plural, one {# Durchgang} other {# Durchgänge}} hinzugefügt.',
  '{read, plural, one {# recording} other {# recordings}} read.':
    '{read, plural, one {# Aufnahme} other {# Aufnahmen}} gelesen.',
  '{read} {unread, plural, one {# file} other {# files}} can’t be read.':
    '{read} {unread, plural, one {# Datei ist} other {# Dateien sind}} nicht lesbar.',
  'Choose the story': 'Wähl die Geschichte',
  Recorded: 'Aufgenommen',
  'Add this one': 'Diese hinzufügen',
  'Take off the list: {name}': 'Von der Liste nehmen: {name}',
  'Take off the list': 'Von der Liste nehmen',
  waiting: 'wartet',
  reading: 'wird gelesen',
  adding: 'kommt hinzu',
  'can’t be read': 'nicht lesbar',
  added: 'hinzugefügt',
  'here already': 'schon da',
  'chosen by you': 'von dir gewählt',
  matched: 'zugeordnet',
  'Waits for its turn.': 'Wartet, bis sie dran ist.',
  'Being read. Hearing its words may take a while.': 'Wird gelesen. Die Wörter zu hören kann etwas dauern.',
  'Becoming a take.': 'Wird zu einem Durchgang.',
  'Open the take': 'Den Durchgang öffnen',
  'The same recording is a take already.': 'Dieselbe Aufnahme ist schon ein Durchgang.',
  'Its words fit this story best, but not by much. Is it right?':
    'Ihre Wörter passen am besten zu dieser Geschichte, aber nur knapp. Stimmt das?',
  'Its words fit this story.': 'Ihre Wörter passen zu dieser Geschichte.',
  'Only the file’s name speaks of this story. Is it right?':
    'Nur der Name der Datei spricht von dieser Geschichte. Stimmt das?',
  'Which story is it?': 'Welche Geschichte ist es?',
  'This file is empty. Copy it from the phone again.': 'Diese Datei ist leer. Kopier sie noch einmal vom Handy.',
  'This file has {has} MB; at most 200 MB can be brought in. Cut it, or save it as MP3 or M4A, which are smaller.':
    'Diese Datei hat {has} MB; hereinholen lassen sich höchstens 200 MB. Kürz sie, oder speichere sie als MP3 oder M4A, die kleiner sind.',
  'Stopped before it was read. Drop it again to go on.':
    'Angehalten, bevor sie gelesen wurde. Leg sie noch einmal ab, um weiterzumachen.',
};
