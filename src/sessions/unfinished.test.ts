import { expect, it } from 'vitest';
import { breaksOff } from './unfinished.ts';

it.each([
  'I like the point. What I remember most is the horn and how my uncle would always',
  'There are two reasons. The first is the pay, the second',
  'I took the course in May. It taught me how important',
  "They asked me to lead the choir. I refused, mainly since I couldn't",
  'I like small teams. Nobody waits, and each person gets',
])('%s …: stops in mid-sentence', (text) => {
  expect(breaksOff(text)).not.toBeNull();
});

it.each([
  'I took the course in May. It taught me how important sleep is',
  'I asked whether I could come. She said that she was sorry and that she always had a second',
  "I wanted to swim across. My mother asked me not to, and I didn't",
  'I like small teams. It matters what each person gets',
  'I run and swim, and I sing as often',
])('%s: may stop there', (text) => {
  expect(breaksOff(text)).toBeNull();
});
