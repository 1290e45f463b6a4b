import { describe, expect, it, test } from '@jest/globals';
import { anonymous, portalDatabase, startMaillage, storyPortalUrl } from '../src/index.js';

const json = { 'content-type': 'application/json' };
const typename = '{ __typename }';

describe('the GraphQL endpoint', () => {
  const endpoint = () => `${storyPortalUrl()}/graphql`;
  const posted = (body: string, headers: Record<string, string> = json) =>
    fetch(endpoint(), { method: 'POST', headers, body });
  const asked = (query: string) => posted(JSON.stringify({ query }));

  it('answers a document posted as JSON', async () => {
    expect(await (await asked(typename)).json()).toEqual({ data: { __typename: 'Query' } });
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('is not asked by %s', async (method) => {
    const query = encodeURIComponent(typename);

    const response = await fetch(`${endpoint()}?query=${query}`, { method, headers: { accept: 'text/html' } });

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.text()).not.toContain('__typename');
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', `query=${encodeURIComponent('mutation { __typename }')}`],
    ['plain text', 'text/plain', JSON.stringify({ query: typename })],
    [
      'a multipart form',
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${typename}\r\n--x--`,
    ],
  ])('takes no %s, which another site could send', async (_, type, body) => {
    const response = await posted(body, { 'content-type': type });

    expect(response.ok).toBe(false);
    expect(await response.text()).not.toContain('"data"');
  });

  it('answers one operation at a time', async () => {
    const response = await posted(JSON.stringify([{ query: typename }, { query: typename }]));

    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data"');
  });

  it.each([
    ['the schema', '{ __schema { types { name } } }'],
    ['a type', '{ __type(name: "Query") { name } }'],
    ['the schema in circles', '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'],
  ])('does not tell %s in production', async (_, document) => {
    const body = await (await asked(document)).text();

    expect(body).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(body).not.toContain('"data"');
  });

  it('suggests no name to who guesses', async () => {
    const body = await (await asked('{ campaing { id } }')).text();

    expect(body).not.toMatch(/did you mean|campaigns/i);
  });

  it('suggests no name to who guesses what an input is called', async () => {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { demo } }';
    const input = { idempotencyKey: 'guess-of-names', emial: 'x@y.example', password: 'x' };

    const body = await (await posted(JSON.stringify({ query, variables: { input } }))).text();

    expect(body).toContain('BAD_USER_INPUT');
    expect(body).not.toMatch(/did you mean|\\"email\\"\?/i);
  });

  it.each([
    ['aliases without end', `{ ${Array.from({ length: 16 }, (_, rank) => `a${rank}: __typename`).join(' ')} }`],
    ['fields without end', `{ ${'__typename '.repeat(1600)} }`],
    ['directives without end', `{ __typename ${'@include(if: true) '.repeat(400)} }`],
    ['depth without end', `{ organisations { rows { ${'regional { '.repeat(12)} id ${'} '.repeat(12)} } } }`],
    ['two guesses of a password', `mutation { a: ${guess('a')} b: ${guess('b')} }`],
    ['two guesses in a fragment', `mutation { ...Two } fragment Two on Mutation { a: ${guess('a')} b: ${guess('b')} }`],
  ])('refuses %s', async (_, document) => {
    const body = await (await asked(document)).text();

    expect(body).toContain('"errors"');
    expect(body).not.toContain('"data"');
  });

  it('says nothing of what runs it', async () => {
    const response = await asked(typename);

    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await response.text()).not.toContain('extensions');
  });
});

function guess(password: string): string {
  return `signIn(input: { idempotencyKey: "guess-${password}-1", email: "x@y.example", password: "${password}" }) { demo }`;
}

describe('an answer to what failed', () => {
  test('carries a number by which the log is found, and nothing else', async () => {
    const portal = await startMaillage();
    try {
      const database = await portalDatabase(portal.dataDir);
      await database.rows('alter table network.account rename to mislaid');
      await database.close();

      const { errors } = await anonymous(portal.url).ask(`mutation { ${guess('a')} }`);

      expect(errors).toEqual([
        {
          message: 'INTERNAL',
          path: ['signIn'],
          locations: expect.any(Array),
          extensions: { code: 'INTERNAL', correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        },
      ]);
      expect(portal.written()).toContain(String(errors?.[0]?.extensions['correlationId']));
    } finally {
      await portal.stop();
    }
  });
});
