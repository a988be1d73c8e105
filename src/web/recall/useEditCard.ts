import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { queries } from '../api/queries.ts';
import { lineOfCard } from './lineOfCard.ts';

/** Opens the document of a card where its words stand. */
export function useEditCard(): (card: {
  readonly storyId: string | null;
  readonly document: string | null;
  readonly prompt: string;
  readonly answer: string;
}) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (card) => {
    if (card.document === null) return;
    const path = card.document;
    // Without the document there is no line to find, but its page says why.
    const text = await client.fetchQuery(queries.document(path)).then(
      (view) => view.text,
      () => '',
    );
    const line = lineOfCard(text, card);
    await navigate({ to: '/documents', search: { path, view: 'source', ...(line !== null && { line }) } });
  };
}
