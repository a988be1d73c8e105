import type { GuideDocument } from '../documents/model.ts';
import { fold } from '../language/words.ts';
import type { Fact, Story } from './model.ts';

/** A fact with the misheard forms that the guide's lists note for it, by its name or one of its other forms. */
export function withListedAliases(fact: Fact, guide: Pick<GuideDocument, 'names' | 'metrics'>): Fact {
  const own = new Set([fact.text, ...fact.aliases].map(fold));
  const heardAs = [...guide.names, ...guide.metrics]
    .filter((entry) => entry.aliases !== undefined && own.has(fold(entry.name)))
    .flatMap((entry) => entry.aliases ?? []);
  return heardAs.length === 0 ? fact : { ...fact, heardAs, aliases: [...fact.aliases, ...heardAs] };
}

/** A story's misheard forms as one text, the same for the same forms; "" where it has none. */
export const heardAsOf = (story: Story): string =>
  story.facts
    .filter((fact) => (fact.heardAs?.length ?? 0) > 0)
    .map((fact) => `${fact.id}=${(fact.heardAs ?? []).toSorted().join(',')}`)
    .toSorted()
    .join(';');

/**
 * A story as it was told with the misheard forms that the same facts have today. A recogniser hears a name wrongly
 * whatever the guide said at the time, so what the person told us since holds for older takes too.
 */
export function withHeardAs(then: Story, today: Story): Story {
  const forms = new Map(today.facts.map((fact) => [fact.id, fact.heardAs ?? []]));
  if ([...forms.values()].every((heard) => heard.length === 0)) return then;
  return {
    ...then,
    facts: then.facts.map((fact) => {
      const added = (forms.get(fact.id) ?? []).filter((form) => !fact.heardAs?.includes(form));
      if (added.length === 0) return fact;
      return { ...fact, heardAs: [...(fact.heardAs ?? []), ...added], aliases: [...fact.aliases, ...added] };
    }),
  };
}
