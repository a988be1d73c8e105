import { useState } from 'react';
import type { RecallCard } from '../../../recall/model.ts';
import { Button } from '../../design/Button.tsx';
import { Chip, Tag } from '../../design/Chip.tsx';
import { PromptText, spokenPrompt } from '../words/PromptText.tsx';
import { kindWords, memoryWords } from './cardWords.ts';
import styles from './Manage.module.css';
import { say } from '../../../words/say.ts';

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
        {aside ? <Chip icon="pause">{say('set aside')}</Chip> : <span>{memoryWords(card.memory)}</span>}
      </p>
      <div className={styles.actions}>
        {sure ? (
          <>
            <Button size="small" onClick={() => setSure(false)}>
              {say('Keep it')}
            </Button>
            <Button variant="danger" size="small" onClick={onRemove}>
              {say('Remove it and its history')}
            </Button>
          </>
        ) : (
          <>
            <Button variant="plain" size="small" aria-label={say('Edit: {name}', { name })} onClick={onEdit}>
              {say('Edit')}
            </Button>
            <Button
              variant="plain"
              size="small"
              aria-label={`${aside ? say('Take back') : say('Set aside')}: ${name}`}
              onClick={onSetAside}
            >
              {aside ? say('Take back') : say('Set aside')}
            </Button>
            {card.origin === 'own' ? (
              <Button
                variant="plain"
                size="small"
                aria-label={say('Remove: {name}', { name })}
                onClick={() => setSure(true)}
              >
                {say('Remove')}
              </Button>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
}
