import { parentPort } from 'node:worker_threads';
import type { FollowerAnswer, FollowerRequest } from './followerMessages.ts';
import { followHere, type FollowingHere } from './followHere.ts';

/** Follows one script after another in a thread of its own, so that the server goes on answering. */
const port = parentPort!;
let following: FollowingHere | null = null;
/** Requests wait for each other: beginning takes a moment. */
let queue: Promise<void> = Promise.resolve();

const answer = (message: FollowerAnswer): void => port.postMessage(message);

async function handle(request: FollowerRequest): Promise<void> {
  switch (request.type) {
    case 'begin':
      following?.cancel();
      following = null;
      following = await followHere(request.script, request.sampleRateHz);
      return;
    case 'push':
      following?.push(request.samples);
      if (request.wantsPlace && following) answer({ type: 'place', place: following.place() });
      return;
    case 'end': {
      const heard = following?.end(request.signalToNoiseDb);
      following = null;
      answer(
        heard
          ? { type: 'followed', following: heard }
          : { type: 'failed', message: 'There was nothing to follow: "begin" comes first.' },
      );
      return;
    }
    case 'cancel':
      following?.cancel();
      following = null;
  }
}

port.on('message', (request: FollowerRequest) => {
  queue = queue
    .then(() => handle(request))
    .catch((error: unknown) => {
      following = null;
      answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
});
