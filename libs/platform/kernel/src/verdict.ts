import { DomainError, type RefusalParams } from './domain-error.js';

/** What a rule answers: the act can be done, or it cannot, with the code and the figures that explain why. */
export type Verdict<Code extends string = string> =
  { readonly can: true } | { readonly can: false; readonly code: Code; readonly params: RefusalParams };

export const allowed: Verdict<never> = { can: true };

export function refused<Code extends string>(code: Code, params: RefusalParams = {}): Verdict<Code> {
  return { can: false, code, params };
}

/** The first refusal of a list of rules, in their order, or the permission when none refuses. */
export function firstRefusal<Code extends string>(...rules: readonly (() => Verdict<Code>)[]): Verdict<Code> {
  for (const rule of rules) {
    const verdict = rule();
    if (!verdict.can) return verdict;
  }
  return allowed;
}

/** @throws DomainError with the verdict's code when it refuses */
export function demand(verdict: Verdict): void {
  if (!verdict.can) throw new DomainError(verdict.code, verdict.params);
}
