import { type Ref, useState } from 'react';
import type { StoryView } from '../../operations/views.ts';
import type { SuggestedCut } from '../../stories/model.ts';
import { cx } from '../design/cx.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Card, Section } from '../design/Section.tsx';
import { Editable, type EditableHandle } from '../editing/Editable.tsx';
import { lengthWithout } from './cutEdits.ts';
import { CutOffers } from './CutOffers.tsx';
import { factKindWords } from './factWords.ts';
import { LengthRule } from './LengthRule.tsx';
import { type ScriptPiece, scriptPieces } from './scriptPieces.ts';
import styles from './ScriptSheet.module.css';
import { hookField, newHookField, scriptField } from './storyFields.ts';
import type { StoryEditing } from './useStoryEditing.ts';
import { say } from '../../words/say.ts';
import { Say } from '../words/Say.tsx';

export interface ScriptSheetProps {
  readonly view: StoryView;
  readonly editing: StoryEditing;
  readonly scriptRef: Ref<EditableHandle>;
}

/** The sheet of paper with the person's own words: how it opens, and how it goes on. */
export function ScriptSheet({ view, editing, scriptRef }: ScriptSheetProps) {
  const { story, spoken, cuts } = view;
  // Remembered by its words: offsets move with every edit.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const marked = cuts.filter((cut) => chosen.has(cut.text));
  const common = { view, ...editing };
  return (
    <Card page className={styles.sheet}>
      <Section title={say('How it opens')} small>
        <ol className={styles.hooks}>
          {story.hooks.map((hook, index) => (
            <li key={`${index}-${story.hooks.length}`}>
              <Editable
                {...common}
                field={hookField(index)}
                draftKey={`${story.id}:hook-${index}`}
                label={say('opening {value}', { value: index + 1 })}
                words
                removable
              >
                <p className={styles.hook}>{hook.text}</p>
              </Editable>
            </li>
          ))}
        </ol>
        <Editable
          {...common}
          field={newHookField}
          draftKey={`${story.id}:hook-new`}
          label={say('a new opening')}
          addLabel={story.hooks.length === 0 ? say('Write an opening line') : say('Add another opening')}
          words
        />
      </Section>
      <Section title={say('The story')} small>
        {story.script ? (
          <LengthRule
            spoken={spoken && marked.length > 0 ? lengthWithout(spoken, marked) : spoken}
            target={story.targetSeconds}
            pace={view.pace}
          />
        ) : (
          <EmptyState title={say('No script yet')}>
            {say(
              'Write the story here as you would tell it, or go by the key points alone: you can rehearse either way.',
            )}
          </EmptyState>
        )}
        <Editable
          {...common}
          ref={scriptRef}
          field={scriptField}
          draftKey={`${story.id}:script`}
          label={story.script ? say('the story') : say('the story (write it)')}
          multiline
          words
          shortcut="E"
          pencilAt="above"
        >
          {story.script ? <Script view={view} marked={marked} /> : <p>{say('Press E, or the pencil, to begin.')}</p>}
        </Editable>
        {story.script && cuts.length > 0 ? (
          <CutOffers view={view} editing={editing} marked={marked} onMark={setChosen} />
        ) : null}
      </Section>
    </Card>
  );
}

function Script({ view, marked }: { readonly view: StoryView; readonly marked: readonly SuggestedCut[] }) {
  const { story, documentText, cuts } = view;
  if (!story.script) return null;
  const paragraphs = scriptPieces(documentText, story.script.range, story.facts, cuts);
  const isCut = (piece: ScriptPiece) => piece.cut !== null && marked.includes(cuts[piece.cut]!);
  return (
    <div className={styles.script}>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {runs(pieces, isCut).map((run) =>
            run.cut ? (
              <del key={run.pieces[0]?.start} className={styles.cut}>
                {run.pieces.map(drawPiece)}
              </del>
            ) : (
              run.pieces.map(drawPiece)
            ),
          )}
        </p>
      ))}
      {story.facts.length > 0 ? (
        <p className={styles.legend}>
          <Say
            text="<mark>Bold and underlined</mark>: key facts. <mark2>Underlined</mark2>: other facts that a take is checked for."
            values={{
              mark: (words) => <mark className={cx(styles.fact, styles.keyFact)}>{words}</mark>,
              mark2: (words) => <mark className={styles.fact}>{words}</mark>,
            }}
          />
        </p>
      ) : null}
    </div>
  );
}

function drawPiece(piece: ScriptPiece) {
  if (!piece.fact) return piece.text;
  return (
    <mark
      key={piece.start}
      className={cx(styles.fact, piece.fact.key && styles.keyFact)}
      title={`${piece.fact.key ? say('Key fact') : say('Fact')}: ${factKindWords(piece.fact.kind)}`}
    >
      {piece.text}
    </mark>
  );
}

function runs(pieces: readonly ScriptPiece[], isCut: (piece: ScriptPiece) => boolean) {
  const result: { cut: boolean; pieces: ScriptPiece[] }[] = [];
  for (const piece of pieces) {
    const cut = isCut(piece);
    const last = result.at(-1);
    if (last && last.cut === cut) last.pieces.push(piece);
    else result.push({ cut, pieces: [piece] });
  }
  return result;
}
