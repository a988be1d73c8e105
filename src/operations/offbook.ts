import type { Clock } from '../shared/clock.ts';
import type { Random } from '../shared/random.ts';
import type { Library } from './library.ts';
import type { LiveTakes } from './takes/liveTakes.ts';
import type { Jobs } from './jobs.ts';
import type {
  Assistants,
  Database,
  DocumentFolder,
  Importing,
  PackAnki,
  RecordingStore,
  SecretStore,
  SnapshotStore,
  SoundDecoder,
  SpeechEngines,
  UnpackAnki,
} from './ports.ts';

/** Everything the operations need, made once by the composition root and passed in. */
export interface Offbook {
  readonly clock: Clock;
  readonly random: Random;
  readonly folder: DocumentFolder;
  /** The folder's documents, parsed, each text once. */
  readonly library: Library;
  readonly database: Database;
  readonly snapshots: SnapshotStore;
  readonly recordings: RecordingStore;
  readonly liveTakes: LiveTakes;
  readonly sounds: SoundDecoder;
  readonly speech: SpeechEngines;
  readonly secrets: SecretStore;
  /** Language models that may be asked; absent where a host has none. */
  readonly assistants?: Assistants;
  /** Files of other kinds; absent where a host has no way to bring them in. */
  readonly importing?: Importing;
  readonly packAnki: PackAnki;
  readonly unpackAnki: UnpackAnki;
  /** Work that goes on in the background. */
  readonly jobs: Jobs;
  /** The machine's time zone, an IANA name; UTC where it is absent. */
  readonly timeZone?: string;
  /** True for the example that Offbook brings along. */
  readonly isExample: boolean;
}
