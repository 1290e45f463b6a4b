import { allowed, refused, type Verdict } from '@maillage/platform-kernel';

/** Who may sign an application off, and by which seat or delegation. */
export interface Certifier {
  readonly personId: string;
  readonly name: string;
  readonly by: 'presidency' | 'delegation';
}

/** Whoever asked for the signature does not give it: two people stand behind a deposit. */
export function certifierMustBeAnother(askedById: string | null, personId: string): Verdict<'signOffOwnRequest'> {
  return askedById === personId ? refused('signOffOwnRequest') : allowed;
}

/** @param certifiers of the lead applicant, today */
export function certifierMustBeNamed(
  certifiers: readonly Certifier[],
  personId: string,
): Verdict<'certifierUnknown' | 'notCertifier'> {
  if (certifiers.length === 0) return refused('certifierUnknown');
  return certifiers.some((certifier) => certifier.personId === personId) ? allowed : refused('notCertifier');
}
