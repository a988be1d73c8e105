import type { Catalogue } from '../say.ts';

/** When to choose which speech model. */
export const models: Catalogue = {
  'The most exact for English, with capitals and full stops. Needs about 2 GB of memory.':
    'Das genaueste für Englisch, mit großen Buchstaben und Punkten. Braucht etwa 2 GB Arbeitsspeicher.',
  'As exact, for 25 European languages.': 'Genauso genau, für 25 europäische Sprachen.',
  'Small and quick, and listens for your names; writes no capitals or full stops.':
    'Klein und schnell, achtet auf deine Namen; schreibt keine großen Buchstaben und Punkte.',
  'Made to listen along; a little less exact than the one that hears the whole take.':
    'Zum Mithören gemacht; etwas weniger genau als das, das den ganzen Durchgang hört.',
  'For slow machines. Gives words without their times.': 'Für langsame Rechner. Gibt Wörter ohne ihre Zeiten.',
  'More exact than tiny. Gives words without their times.': 'Genauer als tiny. Gibt Wörter ohne ihre Zeiten.',
  'The smallest Whisper; smooths over slips and "um".': 'Das kleinste Whisper; glättet Versprecher und „um“.',
  'A middle-sized Whisper; smooths over slips and "um".': 'Ein mittleres Whisper; glättet Versprecher und „um“.',
  'For many languages, these among them; slow without a fast processor.':
    'Für viele Sprachen, darunter diese; langsam ohne schnellen Prozessor.',
};
