import { expect, test } from '@jest/globals';
import { buildSchema, isInputObjectType, getNullableType, isNonNullType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mutations whose input does not demand an idempotency key. */
function withoutKey(schemaText: string): string[] {
  const mutations = Object.values(buildSchema(schemaText).getMutationType()?.getFields() ?? {});
  return mutations
    .filter(({ args }) => {
      const input = getNullableType(args.find(({ name }) => name === 'input')?.type);
      if (!isInputObjectType(input)) return true;
      const key = input.getFields()['idempotencyKey'];
      return key === undefined || !isNonNullType(key.type);
    })
    .map(({ name }) => name);
}

test('every mutation demands an idempotency key', () => {
  const schemaText = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');

  expect(withoutKey(schemaText)).toEqual([]);
});

test('a mutation without one is found', () => {
  const planted = 'type Query { a: Int } input I { a: Int } type Mutation { act(input: I!): Int bare: Int }';

  expect(withoutKey(planted)).toEqual(['act', 'bare']);
});
