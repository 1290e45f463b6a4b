import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, demoPassword, demoPeople, signedIn, storyPortalUrl } from '../src/index.js';

const file = 'Prénom;Nom;Courriel;Code;Fonction;Début\nA;B;a.b@import.example;DEMO-UNML;Direction;2026-09-01\n';
const ask = `mutation A($input: AskExportInput!) { askExport(input: $input) { id state } }`;
const whoAmI = '{ me { acting { organisation { id } } } }';

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

const operations = readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
/** Every address that a controller answers to GET, as the table of operations has them. */
const served = [...operations.matchAll(/\| route \| `GET (\S+)` \|/g)].map(([, path = '']) =>
  path.replaceAll(/:\w+/g, () => randomUUID()),
);

describe('an address that a browser opens', () => {
  const opened = async (path: string): Promise<string> => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const { headers } = await fetch(`${storyPortalUrl()}${path}`, { headers: { accept, connection: 'close' } });
    return headers.get('content-type') ?? '';
  };

  it('is answered by the controller that serves it, and never by the page of the screens', async () => {
    expect(served.length).toBeGreaterThanOrEqual(8);
    for (const path of served) {
      expect([path, await opened(path)]).toEqual([path, expect.stringContaining('application/json')]);
      expect([path, await opened(`${path.toUpperCase()}/`)]).toEqual([path, expect.not.stringContaining('html')]);
    }
  });

  it.each(['/', '/imports', '/imports/nouveau', `/imports/${randomUUID()}`, '/exports', '/labels', '/nowhere'])(
    'is a screen when no controller serves it: %s',
    async (path) => {
      expect(await opened(path)).toContain('text/html');
    },
  );

  it.each(['/assets/nothing.js', '/health/nothing'])('is nothing where no screen can be: %s', async (path) => {
    const { status } = await fetch(`${storyPortalUrl()}${path}`, { headers: { accept: 'text/html' } });
    expect(status).toBe(404);
  });
});

describe('files over HTTP', () => {
  let union: Client;
  let unionId: string;
  let director: Client;
  let directorId: string;

  beforeAll(async () => {
    union = await signedIn(storyPortalUrl(), 'label@unml.example', demoPassword);
    director = await signedIn(storyPortalUrl(), demoPeople.director, demoPassword);
    [unionId, directorId] = await Promise.all([organisationOf(union), organisationOf(director)]);
  });

  const headers = (organisation: string): Record<string, string> => ({
    'content-type': 'application/octet-stream',
    'x-maillage-organisation': organisation,
    'x-file-name': 'a.csv',
    'idempotency-key': randomUUID(),
    connection: 'close',
  });
  const post = async (cookie: string, sent: Record<string, string>, body: string = file): Promise<Answer> => {
    const request = { method: 'POST', headers: { ...sent, cookie }, body };
    return answerOf(await fetch(`${storyPortalUrl()}/imports/people/people`, request));
  };

  it('a file of the union is taken', async () => {
    expect(await post(union.cookie(), headers(unionId))).toEqual({ status: 201, code: undefined });
  });

  it.each([
    ['nobody is signed in', {}, '', 401, 'UNAUTHENTICATED'],
    ['a form of another site sends it', { 'sec-fetch-site': 'cross-site' }, undefined, 403, 'FORBIDDEN'],
    ['it comes like a form', { 'content-type': 'text/plain' }, undefined, 400, 'INVALID_INPUT'],
    ['it has no name', { 'x-file-name': '/' }, undefined, 400, 'INVALID_INPUT'],
    ['its key is too short', { 'idempotency-key': 'a' }, undefined, 400, 'INVALID_INPUT'],
  ] as const)('it is refused when %s', async (...[, more, cookie, status, code]) => {
    const answer = await post(cookie ?? union.cookie(), { ...headers(unionId), ...more });

    expect(answer).toEqual({ status, code });
  });

  it('it is refused when no organisation is named, as a form cannot', async () => {
    const { 'x-maillage-organisation': _, ...bare } = headers(unionId);

    expect(await post(union.cookie(), bare)).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('it is refused to who may not import', async () => {
    expect(await post(director.cookie(), headers(directorId))).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  it('it is refused when it is larger than is taken', async () => {
    const large = 'a'.repeat(9 * 1024 * 1024);

    expect(await post(union.cookie(), headers(unionId), large)).toEqual({ status: 422, code: 'importFileRefused' });
  });

  it('an export is fetched by its asker alone, to be saved and not shown', async () => {
    const columns = [{ name: 'code', title: 'Code' }];
    const input = { idempotencyKey: randomUUID(), list: 'organisations', format: 'csv', columns, fileName: 'a' };
    const { data } = await director.ask<{ askExport: { id: string } }>(ask, { input });
    const address = `${storyPortalUrl()}/exports/${data?.askExport.id}/file`;
    const fetched = (cookie: string) =>
      fetch(address, { headers: { cookie, connection: 'close', accept: 'text/html' } });

    const own = await fetched(director.cookie());
    const others = await fetched(union.cookie());
    const nobodys = await fetched('');

    expect(own.status).toBe(200);
    expect(own.headers.get('content-disposition')).toBe('attachment; filename="a.csv"');
    expect(own.headers.get('x-content-type-options')).toBe('nosniff');
    expect(own.headers.get('cache-control')).toBe('no-store');
    expect(await answerOf(others)).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await answerOf(nobodys)).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

async function organisationOf(client: Client): Promise<string> {
  const { data } = await client.ask<{ me: { acting: { organisation: { id: string } } } }>(whoAmI);
  return data?.me.acting.organisation.id ?? '';
}

async function answerOf(response: Response): Promise<Answer> {
  const body: { errors?: { extensions: { code: string } }[] } = JSON.parse(await response.text());
  return { status: response.status, code: body.errors?.[0]?.extensions.code };
}
