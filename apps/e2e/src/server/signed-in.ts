import { randomUUID } from 'node:crypto';

/** What the API answers: either part may be missing. */
export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [more: string]: unknown } }[];
}

export interface Client {
  /** Asks one GraphQL document; a refusal is in `errors`, never thrown. */
  ask<Data = Record<string, unknown>>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** The same person in the name of another organisation (by its id), with the same session. */
  actingFor(organisation: string): Client;
  /** The cookies of the session, as a browser would send them. */
  cookie(): string;
}

const signIn = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { person { id } } }`;

/** A client without a session. */
export function anonymous(url: string): Client {
  return clientOf({ url, cookies: new Map() });
}

/**
 * A client with the session of a person, acting for an organisation when its id is given.
 *
 * @throws Error when the sign-in is refused: the story needs that account
 */
export async function signedIn(url: string, email: string, password: string, organisation?: string): Promise<Client> {
  const client = clientOf({ url, cookies: new Map(), ...(organisation === undefined ? {} : { organisation }) });
  const { errors } = await client.ask(signIn, { input: { idempotencyKey: randomUUID(), email, password } });
  if (errors !== undefined) throw new Error(`${email} may not sign in: ${JSON.stringify(errors)}`);
  return client;
}

/** A client with a session that a story laid in the database. */
export function withSession(url: string, token: string): Client {
  return clientOf({ url, cookies: new Map([['maillage_session', token]]) });
}

interface Connection {
  url: string;
  cookies: Map<string, string>;
  organisation?: string;
}

function clientOf(connection: Connection): Client {
  return {
    ask: <Data>(document: string, variables: Record<string, unknown> = {}) =>
      asked<Data>(connection, document, variables),
    actingFor: (organisation) => clientOf({ ...connection, organisation }),
    cookie: () => cookieHeader(connection.cookies),
  };
}

async function asked<Data>(
  { url, cookies, organisation }: Connection,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer<Data>> {
  // A connection that is kept may be one that the server has given up while a test file was loading.
  const connection = 'close';
  const headers = new Headers({ 'content-type': 'application/json', 'apollo-require-preflight': '1', connection });
  if (organisation !== undefined) headers.set('x-maillage-organisation', organisation);
  if (cookies.size > 0) headers.set('cookie', cookieHeader(cookies));
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  keepCookies(cookies, response.headers.getSetCookie());
  const text = await response.text();
  if (!text.startsWith('{')) throw new Error(`${url}/graphql answered ${response.status}: ${text.slice(0, 500)}`);
  const answer: Answer<Data> = JSON.parse(text);
  return answer;
}

function cookieHeader(cookies: ReadonlyMap<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** A cookie that is set to expire at once is a cookie taken away. */
function keepCookies(cookies: Map<string, string>, lines: readonly string[]): void {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', ...value] = pair.split('=');
    const isTaken = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute) || isPast(attribute));
    if (isTaken) cookies.delete(name.trim());
    else cookies.set(name.trim(), value.join('='));
  }
}

function isPast(attribute: string): boolean {
  const [, at] = /^\s*expires=(.+)$/i.exec(attribute) ?? [];
  return at !== undefined && Date.parse(at) <= Date.now();
}
