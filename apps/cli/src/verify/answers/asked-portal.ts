import { createApi } from '@maillage/api';
import type { Arguments } from '../question-maker.js';
import type { Visitor } from './visitors.js';

/** What came back, in letters and in parts. */
export interface PortalAnswer {
  readonly status: number;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly refusal: { readonly code: string; readonly params: Readonly<Record<string, unknown>> } | null;
}

export interface AskedPortal {
  ask(visitor: Visitor, document: string, variables: Arguments): Promise<PortalAnswer>;
  stop(): Promise<void>;
}

/** The API in production settings on a database, with nobody at work beside it. */
export async function openPortal(databaseUrl: string): Promise<AskedPortal> {
  const settings = { databaseUrl, connections: 8, publicUrl: 'http://localhost', introspection: false };
  const api = await createApi({ ...settings, jobs: { processors: false } });
  const url = `http://127.0.0.1:${await api.listen(0, '127.0.0.1')}/graphql`;
  return {
    ask: (visitor, document, variables) => answerTo(url, visitor, { document, variables }),
    stop: () => api.stop(),
  };
}

async function answerTo(
  url: string,
  { token, organisation }: Visitor,
  { document, variables }: { document: string; variables: Arguments },
): Promise<PortalAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { cookie: `maillage_session=${token}` }),
      ...(organisation === undefined ? {} : { 'x-maillage-organisation': organisation }),
    },
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as Body;
  const [error] = errors ?? [];
  const refusal =
    error === undefined
      ? null
      : { code: error.extensions?.code ?? error.message, params: error.extensions?.params ?? {} };
  return { status: response.status, text, data: data ?? null, refusal };
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly params?: Readonly<Record<string, unknown>> };
  }[];
}
