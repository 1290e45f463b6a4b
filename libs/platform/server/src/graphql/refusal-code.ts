import { registerEnumType } from '@nestjs/graphql';

/** The codes that any operation may answer with, whatever its context. */
export const platformRefusals = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'INTERNAL',
  'signInRefused',
  'idempotencyKeyReused',
  'secondFactorNeeded',
  'secondFactorMissing',
  'tooManyViews',
] as const;

/** Every code that the API answers with, as an enum of the schema: the screens' table of sentences is exhaustive over it. */
export const RefusalCodeEnum: Record<string, string> = {};
registerEnumType(RefusalCodeEnum, { name: 'RefusalCode' });
declareRefusals(platformRefusals);

/** Adds the codes of a context to the schema's enum. Called while the context's files load, before the schema is built. */
export function declareRefusals(codes: readonly string[]): void {
  for (const code of codes) RefusalCodeEnum[code] = code;
}
