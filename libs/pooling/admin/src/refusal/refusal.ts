import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { RefusalCode } from '../generated/graphql.js';
import { refusalsInFrench } from './refusals.fr.js';

/** What the server answered instead of doing: never shown as it is, see the sentences of `refusal/`. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, unknown>>;
  /** What support needs to find the request again. */
  readonly correlationId: string | null;
}

/** Reads any failure of a request; a cut line, which is no answer of the API, is INTERNAL and `unanswered`. */
export function refusalOf(error: unknown): Refusal {
  const extensions = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions : undefined;
  const code = extensions?.['code'];
  return {
    code: isRefusalCode(code) ? code : 'INTERNAL',
    params: extensions === undefined ? { unanswered: 'true' } : paramsOf(extensions['params']),
    correlationId: typeof extensions?.['correlationId'] === 'string' ? extensions['correlationId'] : null,
  };
}

function isRefusalCode(code: unknown): code is RefusalCode {
  return typeof code === 'string' && Object.hasOwn(refusalsInFrench, code);
}

function paramsOf(params: unknown): Record<string, unknown> {
  return isRecord(params) ? params : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
