import { Claims } from './claims.ts';
import type { Located } from '../shared/textRange.ts';
import type { ChecklistItem, NamedEntry } from './model.ts';
import type { StoryDraft } from './storyDraft.ts';

/** What one pass over a guide's blocks finds, before card and sections are joined. */
export interface GuideReading {
  readonly drafts: StoryDraft[];
  readonly checklist: ChecklistItem[];
  readonly names: NamedEntry[];
  readonly metrics: NamedEntry[];
  readonly connections: Located[];
  readonly recovery: Located[];
  readonly emergency: { readonly situation: string; readonly phrases: Located[] }[];
  readonly claims: Claims;
}

export const newReading = (): GuideReading => ({
  drafts: [],
  checklist: [],
  names: [],
  metrics: [],
  connections: [],
  recovery: [],
  emergency: [],
  claims: new Claims(),
});
