import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StoryView } from '../../operations/views.ts';
import { ApiFailure } from '../api/client.ts';
import { refreshAll } from '../api/liveChanges.ts';
import { queries } from '../api/queries.ts';
import { writeEdits } from '../editing/ownWrites.ts';
import type { FieldHome } from '../editing/saveField.ts';

export interface StoryEditing {
  readonly home: FieldHome<StoryView>;
  readonly onSaved: () => Promise<void>;
}

/** How the fields of a story reach its document. */
export function useStoryEditing(storyId: string): StoryEditing {
  const client = useQueryClient();
  return useMemo(
    () => ({
      home: {
        sourceOf: (view) => ({ path: view.story.document, hash: view.documentHash, text: view.documentText }),
        write: writeEdits,
        async fetchFresh() {
          try {
            return await client.fetchQuery({ ...queries.story(storyId), staleTime: 0 });
          } catch (error) {
            if (error instanceof ApiFailure && error.status === 404) return null;
            throw error;
          }
        },
      },
      onSaved: () => refreshAll(client),
    }),
    [client, storyId],
  );
}
