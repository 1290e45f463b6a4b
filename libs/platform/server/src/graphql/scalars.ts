import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** An instant: ISO 8601 with its offset, answered in UTC. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'An instant, ISO 8601 with an offset, for example 2026-12-04T17:00:00.000Z',
  serialize: (value) => new Date(value as string | Date).toISOString(),
  parseValue: instantOf,
  parseLiteral: (node) => instantOf(node.kind === Kind.STRING ? node.value : undefined),
});

/** Euros in integer cents. */
export const CentsScalar = new GraphQLScalarType<number, number>({
  name: 'Cents',
  description: 'An amount of euros in integer cents',
  serialize: integerOf,
  parseValue: integerOf,
  parseLiteral: (node) => integerOf(node.kind === Kind.INT ? Number(node.value) : undefined),
});

/** A count that sums may make larger than a 32-bit integer. Only answered, never asked. */
export const QuantityScalar = new GraphQLScalarType<number, number>({
  name: 'Quantity',
  description: 'A count of units, an integer',
  serialize: integerOf,
});

/** What has no type of its own: the parameters of a refusal, or a document that its context reads and judges itself. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'The parameters of a refusal, a flat object; or a document, as the definition of a form',
});

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function instantOf(value: unknown): Date {
  const instant = typeof value === 'string' && withOffset.test(value) ? new Date(value) : undefined;
  if (instant === undefined || Number.isNaN(instant.getTime())) {
    throw new GraphQLError('An Instant is an ISO 8601 text with an offset, for example 2026-12-04T17:00:00.000Z');
  }
  return instant;
}

function integerOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new GraphQLError('An integer is awaited');
  return value;
}
