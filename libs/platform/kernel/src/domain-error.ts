export type RefusalParams = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A refusal that a person can understand: a stable code and typed parameters, no sentence.
 * The sentences live in the languages files of the screens, one for each code.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly params: RefusalParams = {},
  ) {
    super(code);
  }
}
