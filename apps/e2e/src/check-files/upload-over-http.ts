import { randomUUID } from 'node:crypto';
import type { Client } from '../server/signed-in.js';
import type { TriedFile } from './tried-file.js';

/** Somebody of an organisation who keeps its documents. */
export interface Keeper {
  readonly url: string;
  readonly client: Client;
  readonly organisationId: string;
}

/** How far a file came: the version that it became, or the code with which it was refused. */
export type Uploaded =
  | { readonly versionId: string; readonly documentId: string; readonly refusal: null }
  | { readonly versionId: null; readonly refusal: string };

const begin = 'mutation B($input: BeginUploadInput!) { beginUpload(input: $input) { id } }';
const complete = 'mutation C($input: CompleteUploadInput!) { completeUpload(input: $input) { id versions { id } } }';
const cancel = 'mutation X($input: CancelUploadInput!) { cancelUpload(input: $input) }';

const usualTypes: Readonly<Record<string, string>> = {
  ...{ pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp' },
  ...{ txt: 'text/plain', csv: 'text/csv' },
};

/** From the announcement to the document, as the widget of the screens does it. */
export async function upload({ url, client, organisationId }: Keeper, tried: TriedFile): Promise<Uploaded> {
  const { name, bytes } = tried;
  const mediaType = tried.mediaType ?? usualTypes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? '';
  const file = { fileName: name, mediaType, byteSize: tried.announced ?? bytes.length };
  const begun = await client.ask<{ beginUpload: { id: string } }>(begin, {
    input: { idempotencyKey: randomUUID(), ...file },
  });
  const id = begun.data?.beginUpload?.id;
  if (id === undefined) return refusedWith(begun.errors);
  const sent = await fetch(`${url}/documents/uploads/${id}`, {
    method: 'PUT',
    headers: {
      ...{ cookie: client.cookie(), 'x-maillage-organisation': organisationId, connection: 'close' },
      ...{ 'content-type': 'application/octet-stream', 'upload-offset': '0' },
    },
    body: new Uint8Array(bytes),
  });
  const answer = (await sent.json()) as { errors?: Refused };
  const input = { idempotencyKey: randomUUID(), uploadId: id, title: tried.what, effectiveOn: '2026-01-31' };
  const done = sent.ok ? await client.ask<{ completeUpload: Completed }>(complete, { input }) : answer;
  const kept = 'data' in done ? done.data?.completeUpload : undefined;
  if (kept) return { documentId: kept.id, versionId: kept.versions[0]?.id ?? '', refusal: null };
  await client.ask(cancel, { input: { idempotencyKey: randomUUID(), uploadId: id } });
  return refusedWith(done.errors);
}

interface Completed {
  readonly id: string;
  readonly versions: readonly { readonly id: string }[];
}

type Refused = readonly { readonly extensions: { readonly code?: string; readonly params?: unknown } }[];

function refusedWith(errors: Refused | undefined): Uploaded {
  const [error] = errors ?? [];
  const { code = 'nothing', params } = error?.extensions ?? {};
  return { versionId: null, refusal: `${code} ${JSON.stringify(params ?? {})}` };
}
