import { wordsFor } from './pairingWords.ts';

export interface PairingPorts {
  /** From the link; empty where there is none, and then it is typed. */
  readonly code: string;
  readonly languages: readonly string[];
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** Opens Offbook: this browser is paired. */
  readonly enter: () => void;
}

/** Shows the page that pairs this browser. A browser that is paired already goes straight on. */
export function showPairing(main: HTMLElement, { code, languages, request, enter }: PairingPorts): void {
  const { words, tag } = wordsFor(languages);
  document.documentElement.lang = tag;
  document.title = `${words.title} · Offbook`;

  const lead = element('p', { textContent: code === '' ? words.typed : words.scanned });
  const hint = element('small', { id: 'hint', textContent: words.hint });
  const input = element('input', {
    id: 'code',
    autocomplete: 'one-time-code',
    autocapitalize: 'characters',
    spellcheck: false,
    required: true,
    maxLength: 20,
  });
  input.setAttribute('aria-describedby', 'hint');
  const label = element('label', { htmlFor: 'code', textContent: words.label });
  const field = element('div', { className: 'field', hidden: code !== '' }, label, input, hint);
  const button = element('button', { textContent: words.pair });
  const trouble = element('p', { className: 'trouble' });
  trouble.setAttribute('role', 'alert');
  const form = element('form', { noValidate: true }, field, button, trouble);
  main.replaceChildren(
    element('p', { className: 'name' }, document.createTextNode('off'), element('mark', { textContent: 'book' })),
    element('h1', { textContent: words.title }),
    lead,
    form,
    element('p', { className: 'goes', textContent: words.goes }),
  );

  const busy = (now: boolean): void => {
    button.disabled = now;
    button.textContent = now ? words.pairing : words.pair;
  };
  const refused = (message: string): void => {
    trouble.textContent = message;
    busy(false);
    // A link's code that did not work will not work again: the next one may be typed.
    field.hidden = false;
    lead.textContent = words.typed;
    input.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = field.hidden ? code : input.value.trim();
    if (given === '') return input.focus();
    busy(true);
    trouble.textContent = '';
    void pair(given, request).then((failure) => {
      if (failure === null) enter();
      else refused(failure === 'away' ? words.unreachable : (words.failures[failure.code] ?? failure.message));
    });
  });

  void request('/pair/paired')
    .then((answer) => answer.json())
    .then((answer: { paired?: boolean }) => {
      if (answer.paired === true) enter();
    })
    // Not known: then the button finds out.
    .catch(() => undefined);
}

interface Refused {
  readonly code: string;
  readonly message: string;
}

/** Null when paired. */
async function pair(code: string, request: PairingPorts['request']): Promise<Refused | 'away' | null> {
  try {
    const answer = await request('/pair', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    return answer.ok ? null : ((await answer.json()) as Refused);
  } catch {
    return 'away';
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
