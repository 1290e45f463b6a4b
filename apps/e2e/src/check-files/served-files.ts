import { setTimeout as sleep } from 'node:timers/promises';
import type { Keeper } from './upload-over-http.js';

export interface Served {
  /** Whether the bytes came. */
  readonly isServed: boolean;
  /** What would let a browser show them, run them, or keep them; nothing when they are to be saved alone. */
  readonly inline: readonly string[];
  readonly bytes: Buffer;
}

/** Types that a browser runs, whatever else is said. */
const pages = /html|svg|xml|javascript|ecmascript|pdf;|multipart/i;

/** Asks for a version as a link of a page would. */
export async function served({ url, client, organisationId }: Keeper, versionId: string): Promise<Served> {
  const address = `${url}/documents/versions/${versionId}/file?for=${organisationId}`;
  const response = await fetch(address, {
    headers: { cookie: client.cookie(), accept: 'text/html', connection: 'close' },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) return { isServed: false, inline: [], bytes };
  return { isServed: true, inline: shownBy(response.headers), bytes };
}

function shownBy(headers: Headers): string[] {
  const said = (name: string): string => headers.get(name) ?? '';
  const office = /^application\/vnd\.openxmlformats-officedocument\./.test(said('content-type'));
  const wanted: Readonly<Record<string, boolean>> = {
    'content-disposition': /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w%.~-]+$/.test(
      said('content-disposition'),
    ),
    'x-content-type-options': said('x-content-type-options') === 'nosniff',
    'content-security-policy': /^sandbox\b/.test(said('content-security-policy')),
    'cache-control': /\bno-store\b/.test(said('cache-control')),
    'content-type': office || !pages.test(said('content-type')),
  };
  return Object.keys(wanted).filter((name) => wanted[name] !== true);
}

const states = 'query D($id: ID!) { document(id: $id) { versions { id scanState } } }';

/** Waits until the scan has said what it says of the newest version, or as long as one may. */
export async function scanStateOf({ client }: Keeper, documentId: string, patienceMs: number): Promise<string> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const { data } = await client.ask<{ document: { versions: { scanState: string }[] } }>(states, { id: documentId });
    const state = data?.document.versions[0]?.scanState ?? 'unknown';
    if (state !== 'waiting' || Date.now() > until) return state;
    await sleep(250);
  }
}
