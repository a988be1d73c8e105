import { expect, it } from 'vitest';
import { ApiFailure } from '../../api/client.ts';
import { Outbox, type Trouble } from './outbox.ts';

function makeOutbox() {
  const saved: string[] = [];
  const troubles: (Trouble | null)[] = [];
  const outbox = new Outbox<string>({
    onSaved: (answer) => saved.push(answer),
    onTrouble: (trouble) => troubles.push(trouble),
    pause: () => new Promise(() => undefined),
  });
  return { outbox, saved, troubles };
}
const settled = () => new Promise((done) => setTimeout(done));

it('saves in order, one after the other, and hands on only the last answer', async () => {
  const { outbox, saved } = makeOutbox();
  const order: number[] = [];
  for (const n of [1, 2, 3])
    outbox.send(async () => {
      await settled();
      order.push(n);
      return `after ${n}`;
    });
  expect(outbox.size).toBe(3);
  for (let i = 0; i < 6; i++) await settled();
  expect(order).toEqual([1, 2, 3]);
  expect(saved).toEqual(['after 3']);
});

it('keeps everything while the server is away, and goes on when it is back', async () => {
  const { outbox, saved, troubles } = makeOutbox();
  let away = true;
  outbox.send(async () => {
    if (away) throw new ApiFailure(0, 'server-unreachable', 'Offbook is not answering.', null);
    return 'first';
  });
  outbox.send(async () => 'second');
  await settled();
  expect(troubles).toEqual([{ message: 'Offbook is not answering.', kept: true }]);
  expect(saved).toEqual([]);
  away = false;
  outbox.retry();
  await settled();
  expect(saved).toEqual(['second']);
  expect(troubles.at(-1)).toBeNull();
});

it('leaves out what the server refuses, says why, and sends the rest', async () => {
  const { outbox, saved, troubles } = makeOutbox();
  outbox.send(async () => {
    throw new ApiFailure(404, 'card-missing', 'This card is not there any more.', null);
  });
  outbox.send(async () => 'next');
  await settled();
  expect(troubles[0]).toEqual({ message: 'This card is not there any more.', kept: false });
  expect(saved).toEqual(['next']);
});
