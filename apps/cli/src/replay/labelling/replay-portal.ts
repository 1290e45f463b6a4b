import { randomUUID, randomBytes } from 'node:crypto';
import { type Api, createApi } from '@maillage/api';
import { hashOfToken } from '@maillage/network-server';
import type { StampSource } from '@maillage/platform-server';
import type { Client } from 'pg';

/** Somebody signed in, in the name of one organisation. */
export interface SignedIn {
  readonly personId: string;
  readonly organisationId: string;
  readonly token: string;
}

export class ReplayRefusal extends Error {
  override readonly name = 'ReplayRefusal';

  constructor(
    readonly operation: string,
    readonly code: string,
    readonly params: unknown,
  ) {
    super(`${operation}: ${code} ${JSON.stringify(params)}`);
  }
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly params?: unknown };
  }[];
}

/** The public API on loopback, asked as its screens ask it. */
export class ReplayPortal {
  private constructor(
    readonly api: Api,
    private readonly url: string,
    private readonly superuser: Client,
  ) {}

  static async open(databaseUrl: string, superuser: Client, stamps: StampSource): Promise<ReplayPortal> {
    const settings = { databaseUrl, connections: 8, publicUrl: 'http://localhost', introspection: false, stamps };
    const api = await createApi({ ...settings, jobs: { processors: false } });
    const port = await api.listen(0, '127.0.0.1');
    return new ReplayPortal(api, `http://127.0.0.1:${port}/graphql`, superuser);
  }

  /** A session laid for somebody who serves an organisation, with the second factor given. */
  async signIn(personId: string, organisationId: string): Promise<SignedIn> {
    const token = randomBytes(24).toString('base64url');
    await this.superuser.query(
      `insert into network.second_factor (person_id, secret, begun_at, confirmed_at) values ($1, 'replay', now(), now())
       on conflict do nothing`,
      [personId],
    );
    await this.superuser.query(
      `insert into network.session (token_hash, id, person_id, created_at, expires_at, device, address, last_seen_at, factor_at)
       values ($1, $2, $3, now(), '2999-01-01', '', '', now(), now())`,
      [hashOfToken(token), randomUUID(), personId],
    );
    return { personId, organisationId, token };
  }

  /** @throws ReplayRefusal with the code of the API when it refuses */
  async mutate<Answer>(
    who: SignedIn,
    operation: string,
    { input, type, fields }: { input: object; type: string; fields: string },
  ): Promise<Answer> {
    const document = `mutation Replay($input: ${type}!) { ${operation}(input: $input) { ${fields} } }`;
    return this.ask<Answer>(who, operation, document, { input: { idempotencyKey: randomUUID(), ...input } });
  }

  async query<Answer>(who: SignedIn, operation: string, document: string, variables: object = {}): Promise<Answer> {
    return this.ask<Answer>(who, operation, document, variables);
  }

  /** A table or file as a page of the portal sends it. @throws ReplayRefusal when it is not taken */
  async post<Answer>(
    { token, organisationId }: SignedIn,
    { path, body }: { readonly path: string; readonly body: string },
  ): Promise<Answer> {
    const response = await fetch(this.url.replace(/\/graphql$/, path), {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() },
        ...{ cookie: `maillage_session=${token}`, 'x-maillage-organisation': organisationId },
      },
      body,
    });
    const text = await response.text();
    if (!response.ok) throw new ReplayRefusal(path, String(response.status), text);
    return JSON.parse(text) as Answer;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  private async ask<Answer>(who: SignedIn, operation: string, query: string, variables: object): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `maillage_session=${who.token}`,
        'x-maillage-organisation': who.organisationId,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = JSON.parse(await response.text()) as Body;
    const [error] = errors ?? [];
    if (error !== undefined) {
      throw new ReplayRefusal(operation, error.extensions?.code ?? error.message, error.extensions?.params);
    }
    return data?.[operation] as Answer;
  }
}
