/**
 * An expected failure. `code` is stable and for programs; `message` says in plain words
 * what was expected, what came and what to do.
 */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

export const failure = <Code extends string>(code: Code, message: string): Failure<Code> => ({ code, message });
