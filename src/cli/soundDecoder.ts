import { join } from 'node:path';
import { createSoundDecoder, type NodeSoundDecoder } from '../decoding/createSoundDecoder.ts';
import { packageRoot } from './package.ts';

/** The built worker that decodes; see vite.node.config.ts. */
export const DECODE_WORKER = join(packageRoot, 'dist', 'decode-worker.js');

export const soundDecoder = (): NodeSoundDecoder => createSoundDecoder({ workerScript: DECODE_WORKER });
