// Endings to learn from, made of the fixtures' finished texts: cut where a sentence ends, and cut in the middle of what
// belongs together. Only sets that may be tuned on, and of the takes and answers only those with an odd number.
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const TAKES = ['takes/takes-tuned', 'takes/takes-held', 'blind/takes', 'retold/takes', 'endings/endings'];
const ANSWERS = ['answers/tuning', 'answers/second', 'answers/third'];
const GUIDES = ['guides', 'blind', 'blind/seed-style', 'facts', 'retold', 'takes'];
/** Words of a guide's line that make it running text. */
const RUNNING = /[.!?]["”']?\s+\p{Lu}.*[.!?]["”']?\s*$/u;

const lines = (name) =>
  readFileSync(`${fixtures}${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const isOdd = ({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 1) % 2 === 1;

/** Finished texts with marks, and labelled takes, each with the document that it belongs to. */
function texts() {
  const marked = [];
  const labelled = [];
  for (const folder of GUIDES)
    for (const name of readdirSync(fixtures + folder).filter((each) => /\.(?:md|txt)$/.test(each)))
      for (const line of readFileSync(`${fixtures}${folder}/${name}`, 'utf8').split('\n'))
        if (RUNNING.test(line)) marked.push({ group: basename(name), text: line.replace(/[*_"“”\\]/g, '') });
  for (const name of TAKES)
    for (const take of lines(name).filter(isOdd)) {
      const unfinished = take.labels ? take.labels.unfinished : take.unfinished;
      const group = basename(take.document);
      if (unfinished !== undefined) labelled.push({ group, text: take.text, isOpen: Boolean(unfinished) });
      if (!unfinished && RUNNING.test(take.text)) marked.push({ group, text: take.text });
    }
  for (const { text, unfinished } of lines('endings/short').filter(isOdd))
    labelled.push({ group: 'short', text, isOpen: unfinished });
  for (const name of ANSWERS)
    for (const answer of lines(name).filter(isOdd)) {
      const text = answer.text ?? answer.answer ?? '';
      if (RUNNING.test(text)) marked.push({ group: `${name} ${Number(/\d+$/.exec(answer.id)?.[0] ?? 0) % 7}`, text });
    }
  return { marked: [...new Map(marked.map((each) => [each.text, each])).values()], labelled };
}

/** After these a text always goes on, whatever comes. */
const OPEN = /^(?:article|owner|of|preposition|to|modal|be|have|subject|subjectVerb|and|but|quantity|describing)$/;
/** Before these a text may stop, and nobody would know: what follows only adds when, where, how or another clause. */
const ADDING =
  /^(?:preposition|adverb|particle|time|and|but|so|then|subordinator|relative|that|hesitation|subject|subjectVerb|it|not|this|of|object)$/;
const LINKS = /^(?:and|but|so|because|then|which|until|although|though)$/;
const NEEDS = /^(?:past|base|ing|had) (?:verb|object|either|receiver|telling|place|clause|linking)$/;
/** What stands in front of a statement and is none: "When she came back, | she …", "By the end of the week | we …". */
const FRONTS =
  /^(?:when|if|once|after|while|whenever|although|though|since|before|unless|until|because|as|by|in|on|at|during|within|for|from|with|what|last|next|the|one|two|three|four|five|six|every|over)$/;
const isFinite = (tag) => /^(?:past|had|be|have|modal|subjectVerb)/.test(tag);
const isFull = (tag) => !OPEN.test(tag) && !NEEDS.test(tag);

/**
 * Every example as `{group, isOpen, folded, starts, weight}`: the words up to the cut, folded, with where sentences begin.
 * `sources` is endingsUnderFit.ts. Half of them keep their sentences (typed), half are one run of words (dictated).
 */
export function endingExamples(sources) {
  const { marked, labelled } = texts();
  const examples = [];
  const add = (group, words, starts, end, isOpen, weight, how) => {
    const from = Math.max(0, end - sources.WORDS_LOOKED_AT - 8);
    const kept = [];
    for (let at = from; at < end; at++) if (!sources.HESITATIONS.has(words[at])) kept.push(at);
    if (kept.length < 4) return;
    const folded = kept.map((at) => words[at]);
    const none = kept.map((at) => at === 0);
    examples.push({ group, isOpen, folded, starts: none, weight, how });
    examples.push({
      group,
      isOpen,
      folded,
      starts: kept.map((at) => starts[at]),
      weight: weight / 2,
      how: `${how}, typed`,
    });
  };
  for (const { group, text } of marked) {
    const words = sources.wordsOf(text);
    const folded = words.map((word) => word.folded);
    const tags = sources.tagsOf(folded);
    const gaps = words.map((word, at) => text.slice(word.end, words[at + 1]?.start ?? text.length));
    const isTitle = (at) => /^(?:mr|mrs|ms|dr|st|am|pm|no)$/.test(folded[at] ?? '');
    const ends = gaps.map(
      (gap, at) => /[.!?]/.test(gap) && !isTitle(at) && (at === words.length - 1 || /\s/.test(gap)),
    );
    const starts = words.map((_, at) => at === 0 || ends[at - 1]);
    words.forEach((_, at) => {
      const next = tags[at + 1];
      if (ends[at]) return add(group, folded, starts, at + 1, false, 1, 'sentence');
      if (next === undefined) return;
      const gap = gaps[at];
      if (/[;:]|\s[-–—]\s|—/.test(gap)) return;
      const begun = starts.lastIndexOf(true, at);
      if (at - begun < 2) return;
      if (/,/.test(gap)) {
        // "…, and I …": the clause before a link is whole, unless it was put in front itself.
        const own = tags.slice(begun, at + 1);
        const isWhole =
          LINKS.test(folded[at + 1]) &&
          /^(?:subject|subjectVerb|it|this|article|owner)$/.test(tags[at + 2] ?? '') &&
          isFull(tags[at]) &&
          !own.some((tag) => /^(?:subordinator|relative)$/.test(tag)) &&
          own.some((tag) => /^(?:past|be)/.test(tag));
        const isFront =
          FRONTS.test(folded[begun]) &&
          !gaps.slice(begun, at).some((each) => /,/.test(each)) &&
          /^(?:subject|subjectVerb|it|this|article|owner|quantity|number)$/.test(tags[at + 1]) &&
          (/^(?:subordinator|relative)$/.test(tags[begun]) || !own.some(isFinite));
        if (isFront) add(group, folded, starts, at + 1, true, 1, 'fronted');
        else if (isWhole) add(group, folded, starts, at + 1, false, 0.5, 'clause');
        return;
      }
      if (!/^\s+$/.test(gap)) return;
      const tag = tags[at];
      // A verb that needs its object may have it before: only where one follows it is sure.
      const isSure = OPEN.test(tag)
        ? !(ADDING.test(next) && /^(?:be|have|modal|quantity|preposition)$/.test(tag))
        : false;
      const isObjectNext =
        NEEDS.test(tag) &&
        /^(?:article|owner|object|quantity|noun|nouns|adjective|describing|number|it|this)$/.test(next);
      const isVerbNext = tag.endsWith('verb') && next === 'to';
      const isSubject = /^(?:be|modal|have)/.test(next)
        ? !/^(?:subject|it|this|that|relative)/.test(tag)
        : /^nouns?$/.test(tag) && next.startsWith('past');
      const isFront =
        FRONTS.test(folded[begun]) &&
        /^(?:subject|subjectVerb|it|article|owner|quantity)$/.test(next) &&
        /^(?:nouns?|time|number)$/.test(tag) &&
        /^(?:preposition|time|article|number)$/.test(tags[begun]) &&
        !tags.slice(begun, at + 1).some(isFinite);
      const isDescribed = /^(?:adjective|describing)$/.test(tag) && /^nouns?$/.test(next);
      const isCounted = tag === 'number' && /^(?:number|nouns|time)$/.test(next);
      const isMidAdverb = /^(?:adverb|not)$/.test(tag) && /^(?:past|base|adjective|participle)/.test(next);
      const isContent =
        (/(?:telling|receiver)$/.test(tags[at - 1]) &&
          tag === 'object' &&
          /^(?:that|to|article|owner|relative|subject|number|quantity)$/.test(next)) ||
        (tags[at - 1]?.endsWith('place') && /^(?:object|it|noun)$/.test(tag) && next === 'preposition');
      const isParticle =
        tag === 'particle' &&
        /^(?:past|base|had|ing)/.test(tags[at - 1]) &&
        /^(?:article|owner|that|quantity|number|noun|nouns|it)$/.test(next) &&
        tags[at + 2] !== 'time';
      const how = Object.entries({
        'open word': isSure,
        object: isObjectNext,
        verb: isVerbNext,
        subject: isSubject,
        described: isDescribed,
        counted: isCounted,
        adverb: isMidAdverb,
        fronted: isFront,
        content: isContent,
        particle: isParticle,
      }).find(([, is]) => is)?.[0];
      if (how) add(group, folded, starts, at + 1, true, how === 'counted' ? 0.3 : how === 'open word' ? 0.5 : 1, how);
    });
  }
  for (const { group, text, isOpen } of labelled) {
    const words = sources.wordsOf(text);
    if (words.length < 4 || (!isOpen && /[.!?]["”']?\s*$/.test(text))) continue;
    const folded = words.map((word) => word.folded);
    const starts = words.map((word, at) => at === 0 || /[.!?]/.test(text.slice(words[at - 1].end, word.start)));
    add(group, folded, starts, words.length, isOpen, 2, 'labelled');
  }
  return examples;
}
