import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DocumentDoor, DocumentUses } from '@maillage/documents-contract';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, readScope } from '@maillage/platform-server';
import { eicar, FakeClamd } from '@maillage/platform-testing';
import { ClamdScanner } from '../src/scanning/clamd-scanner.js';
import {
  aDocumentsWorld,
  anActor,
  announcement,
  completion,
  type DocumentsWorld,
  someText,
  versionOf,
} from './documents-world.js';

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('documents', () => {
  let world: DocumentsWorld;
  let director: ActingActor;

  beforeAll(async () => {
    world = await aDocumentsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(() => {
    director = anActor();
    world.offered.doors = [];
    world.offered.uses = [];
  });

  const opened = async (actor: ActingActor, versionId: string): Promise<Buffer> => {
    const { bytes } = await world.open.execute(actor, versionId);
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const scanned = async (actor = director, file: Parameters<DocumentsWorld['uploaded']>[1] = {}) => {
    const document = await world.uploaded(actor, file);
    await world.scan();
    return { document, version: versionOf(document) };
  };

  test('a file that comes in pieces is kept whole, under its hash', async () => {
    const { id } = await world.begin.execute(director, { ...announcement(someText), sha256: hash(someText) });
    await world.receive.execute(director, { uploadId: id, at: 0, bytes: someText.subarray(0, 10) });
    await world.receive.execute(director, { uploadId: id, at: 10, bytes: someText.subarray(10) });

    const document = await world.complete.execute(director, completion(id));

    expect(versionOf(document)).toMatchObject({ number: 1, sha256: hash(someText), scanState: 'waiting' });
    expect(await readdir(join(world.folder, 'versions', director.organisationId))).toEqual([hash(someText)]);
    await expect(readdir(join(world.folder, 'uploads', director.organisationId, id))).rejects.toThrow('ENOENT');
  });

  test('an upload goes on where it stopped, and says where that is', async () => {
    const { id } = await world.begin.execute(director, announcement(someText));
    await world.receive.execute(director, { uploadId: id, at: 0, bytes: someText.subarray(0, 10) });

    const again = world.receive.execute(director, { uploadId: id, at: 0, bytes: someText });

    await expect(again).rejects.toMatchObject({ code: 'uploadElsewhere', params: { received: 10 } });
    await expect(world.complete.execute(director, completion(id))).rejects.toMatchObject({ code: 'uploadIncomplete' });
  });

  test('two pieces that come to the same place at once are not both counted', async () => {
    const { id } = await world.begin.execute(director, announcement(someText));
    const piece = { uploadId: id, at: 0, bytes: someText };

    const results = await Promise.allSettled([
      world.receive.execute(director, piece),
      world.receive.execute(director, piece),
    ]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await readdir(join(world.folder, 'uploads', director.organisationId, id))).toHaveLength(1);
  });

  test('an upload that is completed twice under one key is kept once', async () => {
    const { id } = await world.begin.execute(director, announcement(someText));
    await world.receive.execute(director, { uploadId: id, at: 0, bytes: someText });
    const asked = completion(id);

    const [first, second] = [
      await world.complete.execute(director, asked),
      await world.complete.execute(director, asked),
    ];

    expect(second).toEqual(JSON.parse(JSON.stringify(first)));
  });

  test('nothing is given out before it is found safe', async () => {
    const document = await world.uploaded(director);
    const { id } = versionOf(document);

    await expect(opened(director, id)).rejects.toMatchObject({
      code: 'documentNotSafeYet',
      params: { scan: 'waiting' },
    });
    await expect(shelved(director, id)).rejects.toMatchObject({ code: 'documentNotSafeYet' });

    await world.scan();
    expect(await opened(director, id)).toEqual(someText);
    expect(await shelved(director, id)).toMatchObject({ versionId: id, sha256: hash(someText) });
  });

  test('what the antivirus finds is given to nobody, and is not kept', async () => {
    const clamd = await FakeClamd.start();
    const document = await world.uploaded(director, { bytes: Buffer.from(eicar) });

    await world.scan(new ClamdScanner({ url: clamd.url, longestFile: 1_000_000 }));

    await clamd.stop();
    const { id } = versionOf(document);
    const params = { scan: 'infected', finding: 'Eicar-Test-Signature' };
    await expect(opened(director, id)).rejects.toMatchObject({ code: 'documentNotSafeYet', params });
    expect(await readdir(join(world.folder, 'versions', director.organisationId))).toEqual([]);
  });

  test('while the antivirus is away a file waits, and is given out once it is back', async () => {
    const clamd = await FakeClamd.start();
    const { port, url } = clamd;
    await clamd.stop();
    const { id } = versionOf(await world.uploaded(director));

    await world.scan(new ClamdScanner({ url, longestFile: 1_000_000 }));

    await expect(opened(director, id)).rejects.toMatchObject({ params: { scan: 'waiting' } });
    const back = await FakeClamd.start({ port });
    await world.ask('update documents.document_version set next_scan_at = null where id = $1', [id]);
    await world.scan(new ClamdScanner({ url, longestFile: 1_000_000 }));
    await back.stop();
    expect(await opened(director, id)).toEqual(someText);
  });

  test.each([
    ['answers of a file above its own limit', { longest: 10 }, 1_000_000],
    ['would be sent more than it looks at', {}, 10],
  ])('a file is never safe when the antivirus %s', async (_, options, longestFile) => {
    const clamd = await FakeClamd.start(options);
    const { id } = versionOf(await world.uploaded(director));

    await world.scan(new ClamdScanner({ url: clamd.url, longestFile }));

    await clamd.stop();
    const params = { scan: 'unreadable', finding: 'aboveScannerLimit' };
    await expect(opened(director, id)).rejects.toMatchObject({ params });
  });

  test.each(['stream: Access denied. ERROR', 'stream:', 'OK', 'stream: OK but not really'])(
    'a file is never safe by the answer “%s”',
    async (said) => {
      const clamd = await FakeClamd.start({ answer: () => said });
      const { id } = versionOf(await world.uploaded(director));

      await world.scan(new ClamdScanner({ url: clamd.url, longestFile: 1_000_000 }));

      await clamd.stop();
      await expect(opened(director, id)).rejects.toMatchObject({ params: { scan: 'waiting' } });
    },
  );

  test('bytes that changed on their disk are not found safe', async () => {
    const document = await world.uploaded(director);
    const { id, sha256 } = versionOf(document);
    await world.store.put(`versions/${director.organisationId}/${sha256}`, Buffer.from('other'));

    await world.scan();

    const params = { scan: 'unreadable', finding: 'bytesChanged' };
    await expect(opened(director, id)).rejects.toMatchObject({ params });
  });

  test('another organisation is answered as if there were nothing', async () => {
    const { document, version } = await scanned();
    const stranger = anActor();

    await expect(opened(stranger, version.id)).rejects.toMatchObject({ code: 'NOT_FOUND', params: {} });
    await expect(opened(stranger, newId())).rejects.toMatchObject({ code: 'NOT_FOUND', params: {} });
    await expect(world.changes.withdraw(stranger, act(document.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a guest brings files, and reads no other of the organisation', async () => {
    const guest = anActor({ organisationId: director.organisationId, guest: true });
    const { version } = await scanned();
    const { version: brought } = await scanned(guest);

    await expect(opened(guest, version.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await opened(guest, brought.id)).toEqual(someText);
    expect(await opened(director, brought.id)).toEqual(someText);
  });

  test('a door opens a version to whom it says, once it is safe', async () => {
    const auditor = anActor({ guest: true, capabilities: new Set() });
    const { id } = versionOf(await world.uploaded(director));
    world.offered.doors = [new OneDoor(auditor.personId, id, director.organisationId)];

    await expect(opened(auditor, id)).rejects.toMatchObject({ code: 'NOT_FOUND', params: {} });
    await world.scan();
    expect(await opened(auditor, id)).toEqual(someText);
    await expect(opened(anActor(), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a door that names the wrong organisation opens nothing', async () => {
    const auditor = anActor({ guest: true, capabilities: new Set() });
    const { version } = await scanned();
    world.offered.doors = [new OneDoor(auditor.personId, version.id, newId())];

    await expect(opened(auditor, version.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a new version stands beside the former, each with its own dates', async () => {
    const { document } = await scanned();

    const { document: renewed } = await scanned(director, {
      ...{ documentId: document.id, title: null, bytes: Buffer.from('Nouveau compte rendu.\n') },
      ...{ effectiveOn: '2026-06-30', expiresOn: '2099-06-30' },
    });

    expect(renewed.versions.map(({ number, effectiveOn }) => [number, effectiveOn])).toEqual([
      [2, '2026-06-30'],
      [1, '2026-01-31'],
    ]);
  });

  test('a document is withdrawn once nothing refers to it, and served no more', async () => {
    const { document, version } = await scanned();
    world.offered.uses = [new OneUse(document.id)];
    await expect(world.changes.withdraw(director, act(document.id))).rejects.toMatchObject({
      ...{ code: 'documentInUse', params: { uses: 1, labels: 'Critère 4' } },
    });

    world.offered.uses = [];
    await world.changes.withdraw(director, act(document.id));

    await expect(opened(director, version.id)).rejects.toMatchObject({ code: 'documentWithdrawn' });
    await expect(shelved(director, version.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.bytes.open(director.organisationId, version.id)).toBeNull();
    await expect(world.changes.rename(director, { ...act(document.id), title: 'x' })).rejects.toMatchObject({
      code: 'documentWithdrawn',
    });
  });

  test('a file above what is taken is refused before it is sent, with the figures', async () => {
    const asked = { ...announcement(someText), byteSize: 100_001 };

    await expect(world.begin.execute(director, asked)).rejects.toMatchObject({
      ...{ code: 'documentTooLarge', params: { bytes: 100_001, max: 100_000 } },
    });
  });

  test('uploads under way count in what an organisation may keep', async () => {
    const many = Array.from({ length: 12 }, () => ({ ...announcement(someText), byteSize: 100_000 }));

    const begun = await Promise.allSettled(many.map((asked) => world.begin.execute(director, asked)));

    const refusals = begun.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refusals).toHaveLength(2);
    expect(refusals[0]).toMatchObject({ code: 'documentQuotaPassed', params: { left: 0, quota: 1_000_000 } });
  });

  test.each([
    ['its bytes are not those that were announced', { sha256: hash(Buffer.from('other')) }, 'contentDiffers'],
    ['its content is a page', { bytes: Buffer.from('<script>alert(1)</script>') }, 'markup'],
    ['its name says another type', { fileName: 'rapport.pdf', mediaType: 'application/pdf' }, 'notWhatItSays'],
    ['it is declared as another type', { mediaType: 'text/html' }, 'typeDiffers'],
  ])('a file is refused when %s', async (_, file, fault) => {
    await expect(world.uploaded(director, file)).rejects.toMatchObject({ code: 'documentRefused', params: { fault } });
  });

  test('the list finds documents by words of their titles, without accents', async () => {
    const { document } = await scanned(director, { title: 'Convention pluriannuelle signée' });

    const page = await world.tenants.read(readScope(director), (reads) =>
      world.reader.page(reads, { first: 10 }, { search: 'SIGNEE', withdrawn: false }),
    );

    expect(page.rows.map(({ id, latestSafe }) => [id, latestSafe?.scanState])).toEqual([[document.id, 'safe']]);
  });

  const act = (documentId: string) => ({ idempotencyKey: newId(), documentId });

  function shelved(actor: ActingActor, id: string) {
    return world.tenants.read(readScope(actor), (reads) => world.shelf.safeVersion(reads, id));
  }
});

class OneDoor extends DocumentDoor {
  constructor(
    private readonly personId: string,
    private readonly versionId: string,
    private readonly owner: string,
  ) {
    super();
  }

  override ownerOf(...[, caller, versionId]: Parameters<DocumentDoor['ownerOf']>): Promise<string | null> {
    const isOpen = caller.personId === this.personId && versionId === this.versionId;
    return Promise.resolve(isOpen ? this.owner : null);
  }
}

class OneUse extends DocumentUses {
  constructor(private readonly documentId: string) {
    super();
  }

  override of(...[, documentId]: Parameters<DocumentUses['of']>) {
    return Promise.resolve(documentId === this.documentId ? [{ kind: 'criterion', label: 'Critère 4' }] : []);
  }
}
