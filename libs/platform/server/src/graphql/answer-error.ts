import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { GraphQLFormattedError } from 'graphql';

const log = new Logger('GraphQL');

/** Mistakes of the document or its variables: their sentences come from the GraphQL library and show nothing of ours. */
const documentMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** With these codes PostgreSQL refuses a text that it cannot keep, as one with a zero byte: a mistake of the caller. */
const textsNotKept = new Set(['22021', '22P05']);

/** Names of the schema that the library offers to who guesses, at the end of its sentences. */
const suggestion = / ?Did you mean .+\?$/su;

/** What a caller is told in production: as `answerError` says it, without a name that was not asked for. */
export function answerErrorWithoutNames(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const told = answerError(formatted, thrown);
  return { ...told, message: told.message.replace(suggestion, '') };
}

/** What a caller is told: the code and parameters of a refusal, the library's sentence for a wrong document, else nothing. */
export function answerError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const place = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (cause instanceof DomainError) {
    return { message: cause.code, ...place, extensions: { code: cause.code, params: cause.params } };
  }
  if (isTextNotKept(cause)) {
    return { message: 'INVALID_INPUT', ...place, extensions: { code: 'INVALID_INPUT', params: {} } };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && documentMistakes.has(code)) {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  const correlationId = randomUUID();
  log.error({ correlationId, cause: cause instanceof Error ? cause.stack : String(cause) });
  return { message: 'INTERNAL', ...place, extensions: { code: 'INTERNAL', correlationId } };
}

function isTextNotKept(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && textsNotKept.has(String(cause.code));
}
