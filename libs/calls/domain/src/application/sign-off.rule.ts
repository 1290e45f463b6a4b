import { allowed, refused, type Verdict } from '@maillage/platform-kernel';

/** Whoever asked for the signature does not give it: two people stand behind a deposit. */
export function certifierMustBeAnother(askedById: string | null, personId: string): Verdict<'signOffOwnRequest'> {
  return askedById === personId ? refused('signOffOwnRequest') : allowed;
}
