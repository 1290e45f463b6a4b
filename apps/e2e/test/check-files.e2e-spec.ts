import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  checkFiles,
  faultsOfFiles,
  type FilesCheck,
  hostileFiles,
  honestFiles,
  type Keeper,
  keeperOn,
  storyPortalUrl,
  tryHonest,
  tryHostile,
} from '../src/index.js';

const minutes = 60_000;

describe('files of people who mean harm', () => {
  let check: FilesCheck;

  beforeAll(async () => {
    check = await checkFiles();
  }, 8 * minutes);

  test('are at least sixty, of which none is accepted or served inline', () => {
    expect(new Set(hostileFiles.map(({ what }) => what)).size).toBeGreaterThanOrEqual(60);
    expect(check.hostile).toEqual({ accepted: [], servedInline: [], of: hostileFiles.length });
  });

  test('do not keep those of others from being taken, of every type', () => {
    const endings = new Set(honestFiles.map(({ name }) => name.split('.').at(-1)?.toLowerCase()));

    expect(endings.size).toBeGreaterThanOrEqual(13);
    expect(check.honest).toEqual({ refused: [], servedInline: [], of: honestFiles.length });
  });

  test('cannot wait for the antivirus to be away', () => {
    expect(check.scannerDown).toEqual({ served: [], stuck: [], of: 5 });
    expect(faultsOfFiles(check)).toEqual([]);
  });
});

describe('the check of files', () => {
  let keeper: Keeper;
  let careless: { readonly server: Server; readonly url: string };

  beforeAll(async () => {
    keeper = await keeperOn(storyPortalUrl());
    careless = await carelessProxy(storyPortalUrl());
  });
  afterAll(() => void careless.server.close());

  test('goes red for a file that is accepted although it counts as hostile', async () => {
    const [honest] = honestFiles;

    const { accepted } = await tryHostile(keeper, honest === undefined ? [] : [honest]);

    expect(accepted).toEqual([honest?.what]);
  });

  test('goes red for a file that is refused although it counts as honest', async () => {
    const [hostile] = hostileFiles;

    const { refused } = await tryHonest(keeper, hostile === undefined ? [] : [hostile]);

    expect(refused).toEqual([expect.stringContaining('documentRefused')]);
  });

  test('goes red for files that are shown and not saved', async () => {
    const { servedInline } = await tryHonest({ ...keeper, url: careless.url }, honestFiles.slice(0, 1));

    expect(servedInline).toEqual([expect.stringContaining('content-disposition, x-content-type-options')]);
  });

  test('goes red for each of its findings', () => {
    const fine = { of: 1, accepted: [], servedInline: [], refused: [], served: [], stuck: [] };
    const faults = (part: object): number =>
      faultsOfFiles({ hostile: fine, honest: fine, scannerDown: fine, ...part }).length;

    expect(faults({})).toBe(0);
    expect(faults({ hostile: { ...fine, servedInline: ['a'] } })).toBe(1);
    expect(faults({ scannerDown: { ...fine, served: ['a'] } })).toBe(1);
    expect(faults({ scannerDown: { ...fine, stuck: ['a'] } })).toBe(1);
    expect(faults({ scannerDown: { ...fine, of: 0 } })).toBe(1);
  });
});

/** Passes on what the portal answers, and forgets what it says of how to take it. */
async function carelessProxy(portal: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const headers = { ...(request.headers as Record<string, string>), host: new URL(portal).host };
      const { method = 'GET', url = '/' } = request;
      const body = pieces.length === 0 ? null : Buffer.concat(pieces);
      void fetch(`${portal}${url}`, { method, headers: withoutConnection(headers), body }).then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type }).end(Buffer.from(await answer.arrayBuffer()));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function withoutConnection({
  connection: _,
  'content-length': __,
  'transfer-encoding': ___,
  ...headers
}: Record<string, string>) {
  return headers;
}
