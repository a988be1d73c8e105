import { useState } from 'react';
import type { RecallCard } from '../../../recall/model.ts';
import { Button } from '../../design/Button.tsx';
import { Chip, Tag } from '../../design/Chip.tsx';
import { PromptText, spokenPrompt } from '../words/PromptText.tsx';
import { kindWords, memoryWords } from './cardWords.ts';
import styles from './Manage.module.css';

/** A card in a list, with what can be done to it. */
export function CardRow({
  card,
  onSetAside,
  onEdit,
  onRemove,
}: {
  readonly card: RecallCard;
  /** Sets it aside, or takes it back. */
  readonly onSetAside: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const [sure, setSure] = useState(false);
  const name = spokenPrompt(card.prompt);
  const aside = card.suspendedAt !== null;
  return (
    <li className={styles.card}>
      <p className={styles.prompt}>
        <PromptText prompt={card.prompt} />
      </p>
      <p className={styles.answer}>{card.answer}</p>
      <p className={styles.meta}>
        <Tag>{kindWords(card.kind)}</Tag>
        {aside ? <Chip icon="pause">set aside</Chip> : <span>{memoryWords(card.memory)}</span>}
      </p>
      <div className={styles.actions}>
        {sure ? (
          <>
            <Button size="small" onClick={() => setSure(false)}>
              Keep it
            </Button>
            <Button variant="danger" size="small" onClick={onRemove}>
              Remove it and its history
            </Button>
          </>
        ) : (
          <>
            <Button variant="plain" size="small" aria-label={`Edit: ${name}`} onClick={onEdit}>
              Edit
            </Button>
            <Button
              variant="plain"
              size="small"
              aria-label={`${aside ? 'Take back' : 'Set aside'}: ${name}`}
              onClick={onSetAside}
            >
              {aside ? 'Take back' : 'Set aside'}
            </Button>
            {card.origin === 'own' ? (
              <Button variant="plain" size="small" aria-label={`Remove: ${name}`} onClick={() => setSure(true)}>
                Remove
              </Button>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
}
