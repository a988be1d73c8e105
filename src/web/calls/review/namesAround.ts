import type { CallView } from '../../../operations/calls/views.ts';

/**
 * Names that no spelling check should stumble over: those of the call and the stories, and what the person themselves
 * writes with a capital inside a sentence.
 */
export function namesAround({ call, stories, texts }: CallView): string[] {
  const { plan } = call;
  const about = [plan.company, plan.role, plan.interviewer.name, ...stories.map(({ title }) => title)].join(' ');
  const said = Object.values(texts).flatMap((text) =>
    [...text.matchAll(/(?<=[\p{Ll},;:–-]\s+)\p{Lu}[\p{L}\p{N}’'-]*/gu)].map(([word]) => word),
  );
  return [...new Set([...(about.match(/[\p{L}\p{N}’'-]+/gu) ?? []), ...said])];
}
