import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../../takes/text/synonyms.ts';
import { FUNCTION_WORDS } from '../../../language/functionWords.ts';
import { wordsOf } from '../../../language/words.ts';
import { partsOfQuestion } from '../../asks.ts';
import { COMPETENCIES } from '../competencies.ts';
import { FIELDS, QUESTION_KINDS, SENIORITIES, SLOTS, STAGES } from '../model.ts';
import { QUESTION_BANK } from './all.ts';

/** What no employer may base a decision on, as an interviewer would come to it. */
const FORBIDDEN =
  /\b(?:how old|your age|your (?:own )?(?:children|kids|family|husband|wife|partner|parents|health|religion|faith|church|nationality|accent|politic\w*|disabilit\w*|union|sick\w*)|married|marital|pregnan\w*|maternity|paternity|childcare|where (?:are|were) you (?:really |originally )?(?:from|born)|do you drink|do you smoke|previous salary|current salary|earn(?:ing)? now|native speaker|sexual|gender|race|ethnic\w*|arrest\w*|date of birth|maiden name|military discharge|plan to have)\b/iu;

/** Said before nearly every question of experience; two questions are not alike for it. */
const OPENING = new Set(
  wordsOf(
    'tell describe give example time when what how did you work working something somebody someone people thing',
  ).map((w) => stemsOf(w.text).join(' ')),
);

const contentOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !FUNCTION_WORDS.has(word.folded))
      .flatMap((word) => stemsOf(word.text))
      .filter((stem) => !OPENING.has(stem)),
  );

describe('the question bank', () => {
  test('holds at least 360 questions for every field, each with an id and a text of its own', () => {
    expect(QUESTION_BANK.length).toBeGreaterThanOrEqual(360);
    expect(new Set(QUESTION_BANK.map(({ id }) => id)).size).toBe(QUESTION_BANK.length);
    expect(new Set(QUESTION_BANK.map(({ text }) => text.toLowerCase())).size).toBe(QUESTION_BANK.length);
    for (const field of FIELDS)
      expect(QUESTION_BANK.filter((q) => q.field === field).length, field).toBeGreaterThanOrEqual(6);
  });

  test('has only ids in kebab case and tags that exist, each once', () => {
    const competencies = new Set<string>(COMPETENCIES.map(({ id }) => id));
    const distinct = (tags: readonly string[]): boolean => new Set(tags).size === tags.length;
    for (const q of QUESTION_BANK) {
      expect(q.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(
        q.competencies.every((c) => competencies.has(c)) && distinct(q.competencies),
        `${q.id}: competencies`,
      ).toBe(true);
      expect(q.stages.length > 0 && q.stages.every((s) => STAGES.includes(s)) && distinct(q.stages), q.id).toBe(true);
      expect(q.seniorities.length > 0 && q.seniorities.every((s) => SENIORITIES.includes(s)), q.id).toBe(true);
      expect(QUESTION_KINDS, q.id).toContain(q.kind);
      expect([...FIELDS, 'general'], q.id).toContain(q.field);
      const named = [...q.text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
      expect(named.toSorted(), q.id).toEqual([...q.slots].toSorted());
      expect(
        named.every((slot) => (SLOTS as readonly string[]).includes(slot)),
        q.id,
      ).toBe(true);
      if (q.kind === 'behavioural') expect(q.competencies.length, q.id).toBeGreaterThan(0);
    }
  });

  test('asks for every competency by at least six questions of experience, and has enough for every stage', () => {
    for (const { id } of COMPETENCIES)
      expect(
        QUESTION_BANK.filter((q) => q.kind === 'behavioural' && q.competencies.includes(id)).length,
        id,
      ).toBeGreaterThanOrEqual(6);
    for (const stage of STAGES) {
      const asked = QUESTION_BANK.filter((q) => q.kind !== 'askThem' && q.stages.includes(stage));
      expect(asked.length, stage).toBeGreaterThanOrEqual(60);
      for (const seniority of SENIORITIES)
        expect(asked.filter((q) => q.seniorities.includes(seniority)).length, `${stage} ${seniority}`).toBeGreaterThan(
          40,
        );
      expect(
        QUESTION_BANK.filter((q) => q.kind === 'askThem' && q.stages.includes(stage)).length,
        `${stage}: to ask`,
      ).toBeGreaterThanOrEqual(12);
    }
  });

  test('is spoken: 2 to 45 words, a question or a request, and says how many things it asks', () => {
    let counted = 0;
    for (const q of QUESTION_BANK) {
      const words = wordsOf(q.text).length;
      // "Why {company}?" is the shortest that is really asked.
      expect(words >= 2 && words <= 45, `${q.id}: ${words} words`).toBe(true);
      expect(words >= 4 || q.slots.length > 0 || q.text === 'When could you start?', q.id).toBe(true);
      const asks = partsOfQuestion(q.text).asks;
      expect(q.text, q.id).toMatch(/[?.]$/);
      expect(asks.length, q.id).toBeGreaterThan(0);
      if ((q.partsAsked ?? 1) === asks.length) counted++;
    }
    // Counted by hand where the rules of asks see it differently.
    expect(counted / QUESTION_BANK.length).toBeGreaterThan(0.97);
  });

  test('asks nothing that an employer may not ask', () => {
    for (const q of QUESTION_BANK) expect(q.text, q.id).not.toMatch(FORBIDDEN);
    expect('Do you plan to have children, and how old are you?').toMatch(FORBIDDEN);
  });

  test('asks nothing twice in nearly the same words', () => {
    const contents = QUESTION_BANK.map((q) => ({ q, words: contentOf(q.text) }));
    const alike: string[] = [];
    contents.forEach((a, i) => {
      for (const b of contents.slice(i + 1)) {
        if ((a.q.kind === 'askThem') !== (b.q.kind === 'askThem')) continue;
        const shared = [...a.words].filter((word) => b.words.has(word)).length;
        const all = a.words.size + b.words.size - shared;
        if (shared >= 3 && shared / all >= 0.6) alike.push(`${a.q.text} | ${b.q.text}`);
      }
    });
    expect(alike).toEqual([]);
  });

  test('is not one opening over and over', () => {
    const openings = new Map<string, number>();
    for (const q of QUESTION_BANK.filter((each) => each.kind === 'behavioural')) {
      const opening = wordsOf(q.text)
        .slice(0, 5)
        .map((w) => w.folded)
        .join(' ');
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
    const most = Math.max(...openings.values());
    expect(most / QUESTION_BANK.filter((q) => q.kind === 'behavioural').length).toBeLessThan(0.2);
  });
});
