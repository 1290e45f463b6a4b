/** One of the ways in which GraphQL servers are abused. @returns whether the endpoint lets it happen */
export interface CopCheck {
  readonly name: string;
  readonly isPositive: (endpoint: string) => Promise<boolean>;
}

const json = { 'content-type': 'application/json' };

const post = (endpoint: string, body: string, headers: Record<string, string> = json): Promise<Response> =>
  fetch(endpoint, { method: 'POST', headers, body });

const ask = async (endpoint: string, query: string, variables?: object): Promise<Reply> =>
  replyOf(await post(endpoint, JSON.stringify({ query, variables })));

interface Reply {
  readonly text: string;
  readonly hasData: boolean;
  readonly errors: number;
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = parsed(text) as { data?: unknown; errors?: unknown[] } | undefined;
  return { text, hasData: (body?.data ?? null) !== null, errors: body?.errors?.length ?? 0 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const times = (count: number, part: (rank: number) => string): string =>
  Array.from({ length: count }, (_, rank) => part(rank)).join(' ');

const overloads: readonly CopCheck[] = [
  {
    name: 'aliases without end',
    isPositive: async (endpoint) =>
      (await ask(endpoint, `{ ${times(101, (rank) => `a${rank}: __typename`)} }`)).hasData,
  },
  {
    name: 'many operations in one request',
    isPositive: async (endpoint) => {
      const reply = await replyOf(await post(endpoint, JSON.stringify(Array(10).fill({ query: '{ __typename }' }))));
      return reply.text.split('"data"').length > 2;
    },
  },
  {
    name: 'the schema in circles',
    isPositive: async (endpoint) => {
      const circles = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
      return (await ask(endpoint, circles)).hasData;
    },
  },
  {
    name: 'directives without end',
    isPositive: async (endpoint) => {
      const unknown = await ask(endpoint, `{ __typename ${'@aa'.repeat(10)} }`);
      const known = await ask(endpoint, `{ __typename ${'@include(if: true) '.repeat(50)} }`);
      return unknown.errors >= 10 || known.hasData;
    },
  },
  {
    name: 'the same field without end',
    isPositive: async (endpoint) => (await ask(endpoint, `{ ${times(500, () => '__typename')} }`)).hasData,
  },
];

/** A field of an input, and a value of an enum, nearly as they are called. */
const guessedVariables: readonly (readonly [document: string, variables: object])[] = [
  ['mutation ($input: SignInInput!) { signIn(input: $input) { demo } }', { input: { emial: 'x', pasword: 'y' } }],
  [
    'query ($filter: OrganisationFilter) { organisations(filter: $filter) { total } }',
    { filter: { kind: 'localMision' } },
  ],
];

const tellings: readonly CopCheck[] = [
  {
    name: 'names suggested to who guesses',
    isPositive: async (endpoint) => {
      const guesses = [
        '{ __typenam }',
        '{ mee { demo } }',
        '{ organisation { id } }',
        '{ regionss { code } }',
        '{ titel }',
      ];
      const replies = await Promise.all([
        ...guesses.map((guess) => ask(endpoint, guess)),
        ...guessedVariables.map(([document, variables]) => ask(endpoint, document, variables)),
      ]);
      return replies.some(({ text }) => /did you mean/i.test(text));
    },
  },
  {
    name: 'the schema told',
    isPositive: async (endpoint) => {
      const types = await ask(endpoint, '{ __schema { types { name } } }');
      const type = await ask(endpoint, '{ __type(name: "Query") { name fields { name } } }');
      return types.hasData || type.hasData;
    },
  },
  {
    name: 'an editor in the browser',
    isPositive: async (endpoint) => {
      const places = [endpoint, ...['graphiql', 'playground', 'console'].map((place) => new URL(place, endpoint).href)];
      const pages = await Promise.all(places.map(pageAt));
      return pages.some((page) =>
        /graphiql|graphql playground|apollo ?(server|sandbox)|embeddable-sandbox|altair/i.test(page),
      );
    },
  },
  {
    name: 'traces of the resolvers',
    isPositive: async (endpoint) => {
      const headers = { ...json, 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1' };
      const { text } = await replyOf(await post(endpoint, JSON.stringify({ query: '{ __typename }' }), headers));
      return /"tracing"|"ftv1"/.test(text);
    },
  },
  {
    name: 'errors with their inside',
    isPositive: async (endpoint) => {
      const broken = ['qwerty {abc', '{ __typename', 'query ($x: Nothing!) { __typename }', '', '{ '.repeat(50)];
      const replies = await Promise.all(broken.map((document) => ask(endpoint, document)));
      return replies.some(({ text }) => /"exception"|"stacktrace"|node_modules/.test(text));
    },
  },
];

/** The page at an address, or nothing where there is none. */
async function pageAt(address: string): Promise<string> {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  const page = await response.text();
  return response.ok ? page : '';
}

const strange: readonly CopCheck[] = [
  {
    name: 'a query by GET',
    isPositive: async (endpoint) => isAnsweredByGet(endpoint, '{ __typename }'),
  },
  {
    name: 'a mutation by GET',
    isPositive: async (endpoint) => isAnsweredByGet(endpoint, 'mutation { __typename }'),
  },
  {
    name: 'a form',
    isPositive: async (endpoint) => {
      const body = `query=${encodeURIComponent('{ __typename }')}`;
      return (await replyOf(await post(endpoint, body, { 'content-type': 'application/x-www-form-urlencoded' })))
        .hasData;
    },
  },
];

/** Once as a link would, once as a program might. */
async function isAnsweredByGet(endpoint: string, document: string): Promise<boolean> {
  const url = `${endpoint}?query=${encodeURIComponent(document)}`;
  const replies = [await replyOf(await fetch(url)), await replyOf(await fetch(url, { headers: json }))];
  return replies.some(({ hasData }) => hasData);
}

/** The thirteen that a well-known audit of GraphQL endpoints looks for, asked anew. */
export const copChecks: readonly CopCheck[] = [...overloads, ...tellings, ...strange];

/** @returns the names of those that the endpoint lets happen */
export async function positivesOf(endpoint: string): Promise<string[]> {
  const positives: string[] = [];
  for (const { name, isPositive } of copChecks) {
    if (await isPositive(endpoint)) positives.push(name);
  }
  return positives;
}
