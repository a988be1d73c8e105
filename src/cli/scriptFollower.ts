import { join } from 'node:path';
import { createScriptFollower, type ScriptFollower } from '../hearing/scriptFollower.ts';
import { packageRoot } from './package.ts';

/** The built worker that follows scripts; see vite.node.config.ts. */
export const HEARING_WORKER = join(packageRoot, 'dist', 'hearing-worker.js');

export const scriptFollower = (): ScriptFollower => createScriptFollower({ workerScript: HEARING_WORKER });
