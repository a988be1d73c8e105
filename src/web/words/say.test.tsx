import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { Say } from './Say.tsx';
import { say, speak, spokenLocale } from '../../words/say.ts';

const TAKES = '{count, plural, one {# take} other {# takes}} of “{title}”';
const GERMAN = {
  'Try again': 'Noch einmal',
  [TAKES]: '{count, plural, one {Ein Take} other {# Takes}} von „{title}“',
  'Press <key>Space</key> to begin, {name}.': '{name}, beginne mit <key>Leertaste</key>.',
};

afterEach(() => speak('en', {}));

describe('say', () => {
  it('says a message as it stands in the code where no other language is spoken', () => {
    expect(say('Try again')).toBe('Try again');
    expect(say(TAKES, { count: 1, title: 'The storm' })).toBe('1 take of “The storm”');
    expect(say(TAKES, { count: 12, title: 'The storm' })).toBe('12 takes of “The storm”');
  });

  it('says it in the language that is spoken, with that language’s plurals and order', () => {
    speak('de', GERMAN);
    expect(spokenLocale()).toBe('de-DE');
    expect(say('Try again')).toBe('Noch einmal');
    expect(say(TAKES, { count: 1, title: 'Der Sturm' })).toBe('Ein Take von „Der Sturm“');
    expect(say(TAKES, { count: 1200, title: 'Der Sturm' })).toBe('1.200 Takes von „Der Sturm“');
  });

  it('says in English what the language lacks', () => {
    speak('de', {});
    expect(say(TAKES, { count: 2, title: 'x' })).toBe('2 takes of “x”');
  });

  it('forgets what it made for one language when another is spoken', () => {
    expect(say(TAKES, { count: 2, title: 'x' })).toBe('2 takes of “x”');
    speak('de', GERMAN);
    expect(say(TAKES, { count: 2, title: 'x' })).toBe('2 Takes von „x“');
  });
});

describe('Say', () => {
  it('puts pieces of the page where the language wants them', () => {
    speak('de', GERMAN);
    const host = document.createElement('div');
    const root = createRoot(host);
    act(() =>
      root.render(
        <Say
          text="Press <key>Space</key> to begin, {name}."
          values={{ key: (words) => <kbd>{words}</kbd>, name: <b>Ada</b> }}
        />,
      ),
    );
    expect(host.innerHTML).toBe('<b>Ada</b>, beginne mit <kbd>Leertaste</kbd>.');
    act(() => root.unmount());
  });
});
