/** A JSON object whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a field that should be a list; none where it is something else. */
export function objectsIn(value: JsonObject, field: string): readonly JsonObject[] {
  const list = value[field];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

export function textIn(value: JsonObject, field: string): string | null {
  const text = value[field];
  return typeof text === 'string' ? text : null;
}

export function numberIn(value: JsonObject, field: string): number | null {
  const number = value[field];
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
