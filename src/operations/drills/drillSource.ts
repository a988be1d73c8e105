import type { GuideDocument } from '../../documents/model.ts';
import type { DrillSource } from '../../drills/assembleSetup.ts';
import type { DrillQuestion } from '../../drills/model.ts';
import { BANK_FOR_DRILLS, rankStories } from '../../drills/rankStories.ts';
import { UNEXPECTED_QUESTIONS } from '../../drills/unexpectedQuestions.ts';
import { guideOf, type LoadedWorkspace } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { readPace } from '../pace.ts';

/** Longer ones are an introduction with a question in it: too much to take in within seconds. */
const MOST_CHARACTERS = 260;

/** What drills can be made of in this folder today. */
export async function drillSource(offbook: Offbook): Promise<DrillSource> {
  const [workspace, pace] = await Promise.all([offbook.library.load(), readPace(offbook)]);
  return {
    stories: workspace.documents.flatMap(({ stories }) => stories),
    questions: [...documentQuestions(workspace), ...BANK_FOR_DRILLS],
    unexpected: UNEXPECTED_QUESTIONS,
    phrases: emergencyOf(workspace).flatMap(({ phrases }) => phrases),
    rank: rankStories,
    wordsPerMinute: pace.wordsPerMinute,
  };
}

const guidesOf = (workspace: LoadedWorkspace): readonly GuideDocument[] =>
  workspace.documents.flatMap((document) => guideOf(document) ?? []);

/** The guides' emergency phrases by situation, without their quotation marks. */
export const emergencyOf = (workspace: LoadedWorkspace) =>
  guidesOf(workspace).flatMap(({ emergency }) =>
    emergency.map(({ situation, phrases }) => ({ situation, phrases: phrases.map(({ text }) => unquoted(text)) })),
  );

/** The guides' lines for a blank, as written. */
export const recoveryOf = (workspace: LoadedWorkspace): readonly string[] =>
  guidesOf(workspace).flatMap(({ recovery }) => recovery.map(({ text }) => text.trim()));

const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^["“]+|["”]+$/gu, '')
    .trim();

function documentQuestions(workspace: LoadedWorkspace): readonly DrillQuestion[] {
  return workspace.documents.flatMap(({ parsed }) =>
    parsed.kind !== 'session'
      ? []
      : parsed.questions.flatMap(({ text }, index) => {
          const asked = text.replace(/\s+/gu, ' ').trim();
          return asked === '' || asked.length > MOST_CHARACTERS
            ? []
            : [{ id: `document:${parsed.path}#${index + 1}`, text: asked }];
        }),
  );
}
