import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { DocumentBytes, type OpenedDocument } from '@maillage/documents-contract';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, ActorSource, type FoundCaller } from '@maillage/platform-server';
import { archivedFiles, manifestOf, packedArchive } from '../../src/application/reports/packed-archive.js';
import { AskArchive } from '../../src/application/reports/ask-archive.use-case.js';
import { ArchivesOnTheWay } from '../../src/http/archives-on-the-way.js';
import { PackArchives } from '../../src/jobs/reports/pack-archives.job.js';
import { ArchivedEvidenceReader } from '../../src/persistence/reports/archived-evidence.reader.js';
import { ArchiveRepository } from '../../src/persistence/reports/archive.repository.js';
import { once } from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

/** Files by their version, as the documents of the network have them. */
class SomeDocuments extends DocumentBytes {
  readonly texts = new Map<string, string>();

  override open(_: string, versionId: string): Promise<OpenedDocument | null> {
    const text = this.texts.get(versionId);
    if (text === undefined) return Promise.resolve(null);
    const facts = { documentId: versionId, versionId, title: 'F', fileName: 'f.pdf', mediaType: 'application/pdf' };
    const rest = { number: 1, byteSize: text.length, sha256: hashOf(text), effectiveOn: '2026-01-01', expiresOn: null };
    return Promise.resolve({ facts: { ...facts, ...rest }, bytes: piecesOf(text) });
  }
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  for (const piece of text.match(/.{1,4}/gsu) ?? []) yield await Promise.resolve(Buffer.from(piece));
}

class CastOf extends ActorSource {
  constructor(private readonly actors: readonly ActingActor[]) {
    super();
  }

  override ofPerson(personId: string, organisationId: string): Promise<ActingActor | null> {
    const found = this.actors.find((one) => one.personId === personId && one.organisationId === organisationId);
    return Promise.resolve(found ?? null);
  }

  override find(): Promise<FoundCaller> {
    return Promise.reject(new Error('Nobody comes in here'));
  }

  override findByApiToken(): Promise<FoundCaller> {
    return Promise.reject(new Error('Nobody comes in here'));
  }
}

describe('the evidence of a cycle in one file', () => {
  let world: LabelWorld;
  let asking: AskArchive;
  let packing: PackArchives;
  let documents: SomeDocuments;
  let cycleId: string;
  const archives = new ArchiveRepository();
  const evidence = new ArchivedEvidenceReader();

  beforeAll(async () => {
    world = await aLabelWorld();
    documents = new SomeDocuments();
    asking = new AskArchive(new ActOnce(world.tenants), archives, evidence, world.stamps);
    const { mission, auditor, officer, chair } = world;
    const actors = new CastOf([mission, auditor, officer, chair]);
    packing = new PackArchives(world.tenants, actors, archives, evidence, documents);
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    await world.ask('delete from labelling.archive');
    await world.ask(`update labelling.cycle set is_open = false, state = 'abandoned' where is_open`);
    cycleId = await world.aCycle(world.mission, { state: 'auditInProgress', auditors: [world.auditor] });
    await joined('Statuts', '../../statuts.pdf');
    await joined('Projet associatif', '=projet.pdf');
  });

  test('holds every file under its criterion, and a manifest with their hashes', async () => {
    const { id } = await asking.execute(world.mission, { ...once(), cycleId });

    await packing.run();

    const archive = await world.as(world.mission, (reads) => archives.one(reads, id));
    expect(archive).toMatchObject({ state: 'ready', filesTotal: 2, filesPacked: 2, failure: null });
    const seen = await world.as(world.mission, (reads) => evidence.of(reads, cycleId));
    const files = archivedFiles(seen);
    const zip = await bytesOf(packedArchive(files, documents));
    expect(zip.length).toBe(archive?.byteSize);
    const text = zip.toString('utf8');
    for (const { path, sha256 } of files) {
      expect(path).toMatch(/^[^/]+\/\d{3}-[^/]+\.pdf$/);
      expect(path).not.toContain('..');
      expect(text).toContain(path);
      expect(text).toContain(sha256);
    }
    expect(manifestOf(files)).not.toMatch(/(^|;)"=/m);
  });

  test('is asked for by thirty requests at once: three are taken', async () => {
    const asked = Array.from({ length: 30 }, () => asking.execute(world.mission, { ...once(), cycleId }));

    const outcomes = await Promise.allSettled(asked);

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(27);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'tooManyArchives', params: { max: 3 } });
  });

  test('is packed for an auditor while the file is open, and not once it was closed', async () => {
    const { id } = await asking.execute(world.auditor, { ...once(), cycleId });
    await packing.run();
    const seen = () => world.as(world.auditor, (reads) => evidence.of(reads, cycleId));
    const before = await seen();

    await world.ask('update labelling.cycle_access set closed_at = now() where cycle_id = $1', [cycleId]);

    expect(before).toHaveLength(2);
    expect(await world.as(world.auditor, (reads) => archives.one(reads, id))).toMatchObject({ state: 'ready' });
    expect(await seen()).toEqual([]);
    await expect(asking.execute(world.auditor, { ...once(), cycleId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('fails, and says so, when the right was withdrawn before it was packed', async () => {
    const { id } = await asking.execute(world.auditor, { ...once(), cycleId });
    await world.ask('update labelling.cycle_access set closed_at = now() where cycle_id = $1', [cycleId]);

    await packing.run();

    const failed = await world.as(world.auditor, (reads) => archives.one(reads, id));
    expect(failed).toMatchObject({ state: 'failed', failure: 'rightWithdrawn' });
  });

  test('fails when a file is not what the cycle says of it', async () => {
    const { id } = await asking.execute(world.mission, { ...once(), cycleId });
    await world.ask(`update labelling.evidence set sha256 = $1 where cycle_id = $2 and title = 'Statuts'`, [
      'e'.repeat(64),
      cycleId,
    ]);

    await packing.run();

    const failed = await world.as(world.mission, (reads) => archives.one(reads, id));
    expect(failed).toMatchObject({ state: 'failed', failure: 'fileMissing' });
  });

  test('is not for the union, which does not see the answers, nor for another Mission', async () => {
    const refusals = await Promise.allSettled(
      [world.officer, world.neighbour].map((actor) => asking.execute(actor, { ...once(), cycleId })),
    );

    expect(refusals).toMatchObject([{ reason: { code: 'nothingToArchive' } }, { reason: { code: 'NOT_FOUND' } }]);
  });

  test('is asked for three times at once at the most, and forgotten after a day', async () => {
    const ask = () => asking.execute(world.mission, { ...once(), cycleId });
    const { id } = await ask();
    await ask();
    await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'tooManyArchives', params: { max: 3 } });
    await packing.run();
    await world.ask(`update labelling.archive set expires_at = now() - interval '1 minute' where id = $1`, [id]);

    await packing.run();

    expect(await world.as(world.mission, (reads) => archives.one(reads, id))).toMatchObject({ state: 'forgotten' });
  });

  test('lets go of its files when its reader goes before the end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'maillage-archive-'));
    const opened: ReadStream[] = [];
    const onDisk = new (class extends SomeDocuments {
      override async open(organisationId: string, versionId: string): Promise<OpenedDocument | null> {
        const found = await documents.open(organisationId, versionId);
        const path = join(folder, versionId);
        await writeFile(path, Buffer.alloc(4_000_000));
        const bytes = createReadStream(path);
        opened.push(bytes);
        return found === null ? null : { ...found, bytes };
      }
    })();
    const files = archivedFiles(await world.as(world.mission, (reads) => evidence.of(reads, cycleId)));
    const abandoned = (piecesRead: number) =>
      Promise.all(
        [1, 2, 3].map(async () => {
          const pieces = packedArchive(files, onDisk)[Symbol.asyncIterator]();
          for (let read = 0; read <= piecesRead; read += 1) await pieces.next();
          await pieces.return?.();
        }),
      );

    await abandoned(0);
    await abandoned(5);
    const response = new PassThrough();
    const late = pipeline(packedArchive(files, onDisk), response);
    response.destroy();
    await late.catch(() => undefined);
    const changed = files.map((file) => ({ ...file, sha256: 'e'.repeat(64) }));
    await expect(bytesOf(packedArchive(changed, onDisk))).rejects.toMatchObject({ name: 'ArchivedFileMissing' });

    for (let waited = 0; waited < 100 && opened.some((stream) => !stream.closed); waited += 1) await setTimeout(100);
    expect(opened.length).toBeGreaterThan(6);
    expect(opened.map((stream) => stream.closed)).not.toContain(false);
    await rm(folder, { recursive: true });
  });

  test('is sent twice at once to one person at the most', async () => {
    const onTheWay = new ArchivesOnTheWay();
    let arrive: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const sending = ['zoe', 'zoe', 'ali'].map((personId) => onTheWay.while(personId, () => sent));

    const third = onTheWay.while('zoe', () => Promise.resolve());

    await expect(third).rejects.toMatchObject({ code: 'archivesOnTheWay', params: { max: 2 } });
    arrive();
    await Promise.all(sending);
    expect(await onTheWay.while('zoe', () => Promise.resolve('sent'))).toBe('sent');
  });

  async function joined(title: string, fileName: string): Promise<void> {
    const [versionId, answerId, text] = [newId(), newId(), `Le contenu de « ${title} »`];
    documents.texts.set(versionId, text);
    const { organisationId } = world.mission;
    const key = title === 'Statuts' ? 'governance.project' : 'service.youth-voice';
    await world.ask(
      `insert into labelling.answer (id, tenant_id, cycle_id, criterion_key, status) values ($1, $2, $3, $4, 'done')`,
      [answerId, organisationId, cycleId, key],
    );
    await world.ask(
      `insert into labelling.evidence (id, tenant_id, cycle_id, answer_id, document_id, document_version_id, title, file_name,
          media_type, byte_size, sha256, effective_on, linked_by, linked_at)
        values ($1, $2, $3, $4, $5, $5, $6, $7, 'application/pdf', $8, $9, '2026-01-01', 'Zoé Marchal', now())`,
      [newId(), organisationId, cycleId, answerId, versionId, title, fileName, text.length, hashOf(text)],
    );
  }
});

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
