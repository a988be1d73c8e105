import type { Catalogue } from '../say.ts';

/** What the page and the terminal both say themselves. */
export const hosts: Catalogue = {
  good: 'gut',
  covered: 'gesagt',
  unsure: 'unsicher',
  missed: 'fehlt',
  right: 'richtig',
  wrong: 'falsch',
  'not said': 'nicht gesagt',
  '{minutes} min': '{minutes} min',
  '{model} at {address}': '{model} unter {address}',
  Interview: 'Vorstellungsgespräch',
  'That is all for today.': 'Das ist alles für heute.',
  ' at {atMinutes}': ' um {atMinutes}',
  'on {day}': 'am {day}',
  'in a week': 'in einer Woche',
  Script: 'Text',
  'Key points': 'Kernpunkte',
  'No numbers or names were found in this story. Tell it from memory.':
    'In dieser Geschichte fanden sich keine Zahlen oder Namen. Erzähl sie aus dem Gedächtnis.',
  'This story has no opening hook yet. Begin with the moment it started.':
    'Diese Geschichte hat noch keinen Einstieg. Beginn mit dem Augenblick, in dem alles anfing.',
  '{size} MB': '{size} MB',
  'about {size} MB': 'etwa {size} MB',
  'listens for your names': 'achtet auf deine Namen',
  'checked against a known checksum': 'mit bekannter Prüfsumme verglichen',
  'checked against its host’s checksum': 'mit der Prüfsumme der Quelle verglichen',
  Values: 'Werte',
  Practise: 'Üben',
  number: 'Zahl',
  'no script yet': 'noch kein Text',
  none: 'keine',
  Time: 'Zeit',
  Parts: 'Teile',
  Facts: 'Fakten',
  'There is too much noise, or the microphone is too far away, to hear what was said of the script.':
    'Es ist zu laut, oder das Mikrofon ist zu weit weg, um zu hören, was vom Text gesagt wurde.',
  'What was said is too far from the script to follow it.':
    'Was gesagt wurde, ist zu weit vom Text weg, um ihm zu folgen.',
  'No speech was heard.': 'Es wurde nichts gesprochen.',
  'This story has no script to follow.': 'Diese Geschichte hat keinen Text, dem sich folgen ließe.',
  Opening: 'Einstieg',
  'closes the story': 'schließt die Geschichte',
  Words: 'Wörter',
  Voice: 'Stimme',
  connection: 'Verbindung',
};
