import type { RecordingLook } from '../../operations/recordings/views.ts';
import { say } from '../../words/say.ts';
import { dateInName } from '../../takes/matching/dateInName.ts';

/** One file that is being brought in. */
export interface RecordingRow {
  readonly id: number;
  readonly file: File;
  readonly state:
    | { readonly step: 'waiting' | 'reading' | 'adding' }
    | { readonly step: 'unreadable'; readonly message: string }
    | { readonly step: 'ready'; readonly look: RecordingLook; readonly trouble: string | null }
    | { readonly step: 'added'; readonly takeId: string };
  /** Chosen or found; "" for none yet. */
  readonly storyId: string;
  /** Whether the person chose it. */
  readonly byHand: boolean;
  /** As the field has it: "2026-11-20T18:03", local time. */
  readonly when: string;
  readonly wanted: boolean;
}

export const LARGEST_BYTES = 200 * 1024 * 1024;

/** A file as it comes, refused where that can be said without reading it. */
export function newRow(id: number, file: File): RecordingRow {
  const refusal = whyNot(file);
  return {
    id,
    file,
    state: refusal === null ? { step: 'waiting' } : { step: 'unreadable', message: refusal },
    storyId: '',
    byHand: false,
    when: '',
    wanted: refusal === null,
  };
}

function whyNot(file: File): string | null {
  if (file.size === 0) return say('This file is empty. Copy it from the phone again.');
  if (file.size > LARGEST_BYTES) {
    const has = Math.ceil(file.size / 1024 / 1024);
    return say(
      'This file has {has} MB; at most 200 MB can be brought in. Cut it, or save it as MP3 or M4A, which are smaller.',
      { has },
    );
  }
  return null;
}

/** A row after its file was looked at. What the person chose meanwhile stays. */
export function lookedAt(row: RecordingRow, look: RecordingLook): RecordingRow {
  return {
    ...row,
    state: { step: 'ready', look, trouble: null },
    storyId: row.byHand ? row.storyId : (look.match.storyId ?? ''),
    when: fieldTime(whenMade(row.file, look.recordedAt)),
    wanted: row.wanted && look.already === null,
  };
}

/** Whether it will be added when the person says so. */
export const isToAdd = ({ state, storyId, wanted, when }: RecordingRow): boolean =>
  state.step === 'ready' && state.look.already === null && wanted && storyId !== '' && when !== '';

/**
 * When a recording was made: as its file says, else when the file was last changed. A copied file was changed when it was
 * copied, so an earlier day in its name comes first.
 */
export function whenMade(file: Pick<File, 'name' | 'lastModified'>, recordedAt: number | null): Date {
  if (recordedAt !== null) return new Date(recordedAt);
  const changed = new Date(file.lastModified);
  const named = dateInName(file.name);
  if (!named) return changed;
  const noon = new Date(named.year, named.month - 1, named.day, 12);
  return changed.getTime() > 0 && noon.toDateString() === changed.toDateString() ? changed : noon;
}

/** A date as a field of type datetime-local has it. */
export function fieldTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
