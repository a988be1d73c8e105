/** The pairing page's words. It loads nothing but itself, so they lie here and not in the page's catalogue. */
export interface PairingWords {
  readonly title: string;
  /** Opened by the QR code: the code is known. */
  readonly scanned: string;
  /** Opened without one. */
  readonly typed: string;
  readonly label: string;
  readonly hint: string;
  readonly pair: string;
  readonly pairing: string;
  readonly goes: string;
  readonly unreachable: string;
  /** By the code of a failure; the server's own words where there are none. */
  readonly failures: Readonly<Record<string, string>>;
}

const EN: PairingWords = {
  title: 'Pair this phone',
  scanned: 'Offbook runs on your computer. Pair this phone with it, and you can rehearse here.',
  typed: 'Offbook runs on your computer. Type the code it shows, and you can rehearse here.',
  label: 'Code on the computer',
  hint: 'Eight characters; capitals don’t matter.',
  pair: 'Pair this phone',
  pairing: 'Pairing…',
  goes: 'What you record here is kept on that computer. Pair only if you started Offbook there yourself, and nobody else asked you to.',
  unreachable: 'Offbook is not answering. Is it still running on your computer, and is this phone in the same network?',
  failures: {},
};

const DE: PairingWords = {
  title: 'Dieses Handy koppeln',
  scanned: 'Offbook läuft auf deinem Computer. Kopple dieses Handy damit, dann kannst du hier proben.',
  typed: 'Offbook läuft auf deinem Computer. Tippe den Code ein, den es zeigt, dann kannst du hier proben.',
  label: 'Code am Computer',
  hint: 'Acht Zeichen; groß oder klein ist gleich.',
  pair: 'Dieses Handy koppeln',
  pairing: 'Wird gekoppelt…',
  goes: 'Was du hier aufnimmst, wird auf diesem Computer aufbewahrt. Kopple nur, wenn du Offbook dort selbst gestartet hast und niemand anderes dich darum gebeten hat.',
  unreachable: 'Offbook antwortet nicht. Läuft es noch auf deinem Computer, und ist dieses Handy im selben Netz?',
  failures: {
    'pairing-code-wrong':
      'Das ist nicht der Code am Computer. Sieh noch einmal nach, oder scanne den QR-Code, der dort jetzt steht.',
    'pairing-code-used':
      'Mit diesem Code wurde schon ein Gerät gekoppelt. Hol am Computer einen neuen: Einstellungen, Auf dem Handy proben.',
    'pairing-code-expired':
      'Dieser Code ist abgelaufen. Hol am Computer einen neuen: Einstellungen, Auf dem Handy proben.',
    'pairing-too-soon': 'Gerade kam ein falscher Code. Warte zwei Sekunden, dann versuch es noch einmal.',
    'pairing-locked':
      'Es wurden zu viele falsche Codes getippt, darum geht dieser nicht mehr. Scanne den QR-Code, oder hol am Computer einen neuen.',
  },
};

/** In the first language of the browser's that there are words in, else English; with its BCP 47 tag. */
export function wordsFor(languages: readonly string[]): { readonly words: PairingWords; readonly tag: string } {
  for (const language of languages) {
    if (/^de\b/i.test(language)) return { words: DE, tag: 'de-DE' };
    if (/^en\b/i.test(language)) break;
  }
  return { words: EN, tag: 'en-GB' };
}
