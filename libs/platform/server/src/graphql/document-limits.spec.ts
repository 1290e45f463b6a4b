import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { withinDocumentLimits } from './document-limits.js';

const schema = buildSchema(`
  type Query { me: Person a: Int }
  type Mutation { done(at: Int): Int }
  type Person { name: String friend: Person }
`);

const refusals = (document: string): string[] =>
  validate(schema, parse(document), [withinDocumentLimits]).map(({ message }) => message);

const nested = (depth: number): string => 'friend { '.repeat(depth) + 'name' + ' }'.repeat(depth);

describe('the limits of a document', () => {
  test('what a screen asks is within them', () => {
    expect(refusals('{ me { name friend { name } } }')).toEqual([]);
    expect(refusals('mutation { done }')).toEqual([]);
  });

  test('a document of spreads that double at each level is refused, not walked', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `fragment a${level} on Query { ...a${level + 1} ...a${level + 1} }`,
    );

    const refused = refusals(`{ ...a0 } ${levels.join(' ')} fragment a60 on Query { a }`);
    const circular = refusals(`{ ...a0 } ${levels.join(' ')} fragment a60 on Query { ...a0 }`);

    expect(refused).toEqual(['This document asks for too many fields']);
    expect(circular).toEqual(['This document asks for too many fields']);
  });

  test.each([
    ['depth', `{ me { ${nested(12)} } }`, 'This document is nested too deeply'],
    [
      'depth through a fragment',
      `{ me { ${'friend { '.repeat(6)} ...F ${'}'.repeat(6)} } } fragment F on Person { ${nested(6)} }`,
      'This document is nested too deeply',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 10 }, (_, n) => `b${n}: a`).join(' ')} me { ${Array.from({ length: 6 }, (_, n) => `n${n}: name`).join(' ')} } }`,
      'This document has too many aliases',
    ],
    [
      'root fields hidden in a fragment',
      `{ ...R } fragment R on Query { ${Array.from({ length: 11 }, () => 'a').join(' ')} }`,
      "At most 10 of the operation's own fields in one request",
    ],
    ['mutations', 'mutation { done other: done(at: 1) }', "At most 1 of the operation's own fields in one request"],
    [
      'mutations in a fragment',
      'mutation { done ...M } fragment M on Mutation { more: done(at: 2) }',
      "At most 1 of the operation's own fields in one request",
    ],
    [
      'fragments that multiply',
      `{ me { ...A ...A } } fragment A on Person { ${'...B '.repeat(9)} } fragment B on Person { ${'...C '.repeat(9)} } fragment C on Person { ${'name '.repeat(9)} }`,
      'This document asks for too many fields',
    ],
  ])('%s beyond them is refused', (_, document, sentence) => {
    expect(refusals(document)).toEqual([sentence]);
  });
});
