import { expect, it } from 'vitest';
import { Answering } from './answering.ts';

it('is over only when the last answer is given, a failed one as well', async () => {
  const answering = new Answering();
  const given: ((answer: Response) => void)[] = [];
  const fetch = answering.watch((path: string) =>
    path === '/fails' ? Promise.reject(new Error('no')) : new Promise<Response>((give) => given.push(give)),
  );
  const [first, second] = [fetch('/one'), fetch('/two')];
  await expect(fetch('/fails')).rejects.toThrow('no');

  let over = false;
  const done = answering.over().then(() => (over = true));
  given[0]!(new Response('one'));
  await first;
  expect(over).toBe(false);
  given[1]!(new Response('two'));
  await second;
  await done;
  expect(over).toBe(true);
});
