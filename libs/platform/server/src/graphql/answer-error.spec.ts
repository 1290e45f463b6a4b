import { describe, expect, it } from '@jest/globals';
import { buildSchema, getVariableValues, GraphQLError, parse } from 'graphql';
import { answerError, answerErrorWithoutNames } from './answer-error.js';

const schema = buildSchema(`
  enum State { draft running }
  input Asked { title: String, state: State }
  type Query { search(asked: Asked): String }
`);

describe('a variable that does not fit', () => {
  it.each([
    ['a field', { titel: 'x' }, '"title"'],
    ['a value', { state: 'runing' }, '"running"'],
  ])('is told, and %s of the schema is suggested in development alone', (_, asked, name) => {
    const mistake = mistakeOf({ asked });
    const formatted = { message: mistake.message, extensions: { code: 'BAD_USER_INPUT' } };

    const inDevelopment = answerError(formatted, mistake);
    const inProduction = answerErrorWithoutNames(formatted, mistake);

    expect(inDevelopment.message).toContain(`Did you mean`);
    expect(inDevelopment.message).toContain(name);
    expect(inProduction.message).toContain('got invalid value');
    expect(inProduction.message).not.toMatch(/did you mean/i);
    expect(inProduction.message).not.toContain(name);
  });
});

function mistakeOf(variables: Record<string, unknown>): GraphQLError {
  const [operation] = parse('query ($asked: Asked) { search(asked: $asked) }').definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('Not an operation');
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const [mistake] = errors;
  if (mistake === undefined) throw new Error('The variables fit');
  return mistake;
}
