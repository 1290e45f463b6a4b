import { beforeAll, describe, expect, it, test } from '@jest/globals';
import {
  anonymous,
  type Client,
  demoPassword,
  demoPeople,
  portalDatabase,
  refusalOf,
  signedIn,
  someTerms,
  startMaillage,
  storyPortalUrl,
} from '../src/index.js';

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

/** SQL, names of tables, of constraints and of packages, paths and stacks. */
const inside =
  /\b(select|insert into|update|delete from)\s.*\b(from|where|set|values)\b|pooling\.|network\.|platform\.|_must_|\/(home|work|tmp|app|usr)\/|node_modules|\.[jt]s:\d+|\n\s+at |typeorm|QueryFailed|postgres|syntax at|violates|SQLSTATE/i;

describe('an answer that says no shows nothing of the inside:', () => {
  let officer: Client;

  beforeAll(async () => {
    officer = await signedIn(storyPortalUrl(), demoPeople.officer, demoPassword);
  });

  const campaign = 'query ($id: ID!) { campaign(id: $id) { id } }';
  const campaigns =
    'query ($after: String, $text: String, $first: Int! = 5) { campaigns(first: $first, after: $after, filter: { text: $text }) { total } }';
  const draft = 'mutation ($input: DraftCampaignInput!) { draftCampaign(input: $input) { id } }';
  const key = (rank: number) => `hostile-key-${rank}`;

  test.each<[string, string, Record<string, unknown>]>([
    ['an id that is none', campaign, { id: `' or 1=1 --` }],
    ['an id with a zero byte', campaign, { id: '\u0000' }],
    ['an id of another kind', campaign, { id: 12 }],
    ['an id without end', campaign, { id: '9'.repeat(10_000) }],
    ['a cursor that is none', campaigns, { after: 'x' }],
    ['a cursor of other things', campaigns, { after: Buffer.from('["x","y"]').toString('base64url') }],
    ['a cursor of too many things', campaigns, { after: Buffer.from('[1,2,3,4]').toString('base64url') }],
    ['a search for a zero byte', campaigns, { text: 'a\u0000b' }],
    ['a search for half a character', campaigns, { text: '\ud800' }],
    ['a page too long', campaigns, { first: 101 }],
    ['a page of less than nothing', campaigns, { first: -1 }],
    ['a page beyond numbers', campaigns, { first: 2 ** 40 }],
    ['a title with a zero byte', draft, { input: { idempotencyKey: key(1), terms: someTerms({ title: 'a\u0000b' }) } }],
    ['a key with a zero byte', draft, { input: { idempotencyKey: '\u0000'.repeat(9), terms: someTerms() } }],
    [
      'an instant that is none',
      draft,
      { input: { idempotencyKey: key(2), terms: someTerms({ closesAt: 'tomorrow' }) } },
    ],
    [
      'an instant beyond calendars',
      draft,
      {
        input: {
          idempotencyKey: key(3),
          terms: someTerms({ closesAt: '9999-12-31T23:59:59.999Z', opensAt: '0000-01-01T00:00:00Z' }),
        },
      },
    ],
    ['seats beyond numbers', draft, { input: { idempotencyKey: key(4), terms: someTerms({ seats: 2_147_483_648 }) } }],
    [
      'a price beyond numbers',
      draft,
      {
        input: {
          idempotencyKey: key(5),
          terms: someTerms({ lines: [{ label: 'x', unit: 'y', referencePriceCents: 1e300 }] }),
        },
      },
    ],
    [
      'organisations that are none',
      draft,
      {
        input: {
          idempotencyKey: key(6),
          terms: someTerms({ eligibility: { kind: 'organisations', organisationIds: ['x', `'`], restricted: false } }),
        },
      },
    ],
    ['no variable at all', draft, {}],
    ['a document cut short', '{ campaigns {', {}],
    ['an operation that is none', 'subscription { campaigns { total } }', {}],
  ])('%s', async (_, document, variables) => {
    const answer = await officer.ask(document, variables);

    expect(JSON.stringify(answer)).not.toMatch(inside);
    expect(refusalOf(answer)?.code).not.toBe('INTERNAL');
  });

  test.each<[string, RequestInit]>([
    ['a body that is no JSON', { body: '{"query":', headers: json }],
    ['a body beyond measure', { body: JSON.stringify({ query: 'x'.repeat(3_000_000) }), headers: json }],
    ['an encoding that is none', { body: '{}', headers: { ...json, 'content-encoding': 'nothing' } }],
    [
      'a cookie that is none',
      {
        body: JSON.stringify({ query: '{ campaigns { total } }' }),
        headers: { ...json, cookie: 'maillage_session=%00' },
      },
    ],
  ])('%s', async (_, request) => {
    const response = await fetch(`${storyPortalUrl()}/graphql`, { method: 'POST', ...request });

    expect(await response.text()).not.toMatch(inside);
    expect(response.status).toBeLessThan(500);
  });

  test('a table that is gone', async () => {
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
