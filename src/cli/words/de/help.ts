import type { Catalogue } from '../../../words/say.ts';

/** What stands around every command: the program, its help, and what commander says of wrong use. */
export const help: Catalogue = {
  'Rehearse your interview answers until you can tell them off book. Everything stays on this machine.':
    'Probe deine Antworten fürs Vorstellungsgespräch, bis du sie frei erzählen kannst. Alles bleibt auf diesem Rechner.',
  'say which version this is': 'die Version nennen',
  'the language to speak, after any command (default: your terminal’s)':
    'die Sprache, hinter jedem Befehl (sonst die deines Terminals)',
  'show how it is used': 'zeigen, wie man es benutzt',
  'show how a command is used, with examples': 'zeigen, wie man einen Befehl benutzt, mit Beispielen',
  '(offbook --help shows how it is used)': '(offbook --help zeigt, wie man es benutzt)',
  Documents: 'Dokumente',
  Speech: 'Sprache',
  'Set up': 'Einrichten',
  'Examples:': 'Beispiele:',
  'Exit codes:': 'Exit-Codes:',
  '0 done, 1 something expected went wrong (in words), 2 wrong use, 130 ended by Ctrl-C.':
    '0 getan, 1 etwas Erwartbares ging schief (in Worten), 2 falsch benutzt, 130 mit Strg+C beendet.',
  'For programs:': 'Für Programme:',
  '--json on every command; a failure is {json}. Progress goes to standard error.':
    '--json an jedem Befehl, auf Englisch; ein Fehler ist {json}. Der Fortschritt geht an die Standardfehlerausgabe.',
  'Colours:': 'Farben:',
  'where a person reads; NO_COLOR=1 takes them away, FORCE_COLOR=1 keeps them in a pipe.':
    'wo ein Mensch liest; NO_COLOR=1 nimmt sie weg, FORCE_COLOR=1 behält sie in einer Pipe.',
  'More:': 'Mehr:',
  'offbook help rehearse shows one command with examples.': 'offbook help rehearse zeigt einen Befehl mit Beispielen.',
  'folder with your documents (default: this folder)': 'Ordner mit deinen Dokumenten (sonst dieser)',
  'the folder of documents (default: this folder)': 'der Ordner mit Dokumenten (sonst dieser)',
  'files or folders': 'Dateien oder Ordner',
  'print JSON': 'als JSON ausgeben, auf Englisch',
  'It should be a whole number from {least} to {most}.': 'Es soll eine ganze Zahl von {least} bis {most} sein.',
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
  'choices:': 'möglich:',
  'default:': 'sonst:',
  address: 'Adresse',
  command: 'Befehl',
  cue: 'Stichwort',
  file: 'Datei',
  guide: 'Leitfaden',
  language: 'Sprache',
  minutes: 'Minuten',
  name: 'Name',
  options: 'Optionen',
  paths: 'Pfade',
  shell: 'Shell',
  sounds: 'Klang',
  story: 'Geschichte',
  word: 'Wort',
  words: 'Wörter',
  "error: unknown option ''{option}''": 'Fehler: Die Option „{option}“ gibt es nicht',
  "error: unknown command ''{command}''": 'Fehler: Den Befehl „{command}“ gibt es nicht',
  "error: missing required argument ''{name}''": 'Fehler: Es fehlt die Angabe „{name}“',
  "error: option ''{option}'' argument missing": 'Fehler: Hinter der Option „{option}“ fehlt der Wert',
  "error: required option ''{option}'' not specified": 'Fehler: Ohne die Option „{option}“ geht es nicht',
  "error: option ''{option}'' argument ''{value}'' is invalid. {why}":
    'Fehler: „{value}“ passt nicht zur Option „{option}“. {why}',
  "error: command-argument value ''{value}'' is invalid for argument ''{name}''. {why}":
    'Fehler: „{value}“ passt nicht zur Angabe „{name}“. {why}',
  'error: too many arguments. Expected {most} but got {came}.':
    'Fehler: zu viele Angaben. Höchstens {most} gehen, {came} kamen.',
  'Allowed choices are {choices}.': 'Möglich sind {choices}.',
  '(Did you mean one of {names}?)': '(Meintest du eins von {names}?)',
  '(Did you mean {meant}?)': '(Meintest du {meant}?)',
};
