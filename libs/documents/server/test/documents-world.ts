import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentDoor, DocumentUses } from '@maillage/documents-contract';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, TenantDatabase } from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { BeginUpload, type UploadAsked } from '../src/application/begin-upload.use-case.js';
import { CancelUpload } from '../src/application/cancel-upload.use-case.js';
import { ChangeDocument } from '../src/application/change-document.use-case.js';
import { CompleteUpload, type CompletionAsked } from '../src/application/complete-upload.use-case.js';
import { DocumentActs } from '../src/application/document-acts.js';
import type { DocumentView } from '../src/application/document.view.js';
import { KeptBytes, KeptDocuments } from '../src/application/kept-documents.js';
import type { OfferedPorts } from '../src/application/offered-ports.js';
import { OpenVersion } from '../src/application/open-version.js';
import { ReceivePiece } from '../src/application/receive-piece.use-case.js';
import { UploadPieces } from '../src/application/upload-pieces.js';
import { ForgetUploads } from '../src/jobs/forget-uploads.job.js';
import { ScanVersions } from '../src/jobs/scan-versions.job.js';
import { DocumentReader } from '../src/persistence/document.reader.js';
import { DocumentRepository } from '../src/persistence/document.repository.js';
import { ScanRepository } from '../src/persistence/scan.repository.js';
import { UploadRepository } from '../src/persistence/upload.repository.js';
import { StructuralScanner } from '../src/scanning/structural-scanner.js';
import type { VirusScanner } from '../src/scanning/virus-scanner.js';
import { DiskStore } from '../src/storage/disk-store.js';

export const someText = Buffer.from('Compte rendu du conseil d’administration.\n');

/** A folder that a test may take away. */
class StoreOfTests extends DiskStore {
  beforeRemoving: (() => Promise<void>) | undefined;

  override async removeUnder(folder: string): Promise<void> {
    await this.beforeRemoving?.();
    await super.removeUnder(folder);
  }
}

/** The use cases of documents on a database and a folder of their own. */
export async function aDocumentsWorld({ limits = { longestFile: 100_000, quota: 1_000_000 } } = {}) {
  const database = await freshDatabase();
  const runtime = await new DataSource({ type: 'postgres', url: database.url('runtime'), poolSize: 6 }).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const folder = await mkdtemp(join(tmpdir(), 'maillage-documents-'));
  const tenants = new TenantDatabase(runtime);
  const store = new StoreOfTests(folder);
  const [uploads, documents, reader] = [new UploadRepository(), new DocumentRepository(), new DocumentReader()];
  const offered: { doors: DocumentDoor[]; uses: DocumentUses[] } = { doors: [], uses: [] };
  const ports = offered as unknown as OfferedPorts;
  const acts = new DocumentActs(tenants, reader, documents, ports);
  const settings = { limits, store: { kind: 'disk' as const, folder }, scanner: { kind: 'structureOnly' as const } };
  const begin = new BeginUpload(tenants, uploads, settings);
  const receive = new ReceivePiece(tenants, uploads, store);
  const pieces = new UploadPieces(store);
  const complete = new CompleteUpload(tenants, uploads, documents, acts, store, pieces);
  const world = {
    ...{ tenants, store, folder, reader, uploads, offered, begin, receive, complete },
    changes: new ChangeDocument(acts, documents),
    cancel: new CancelUpload(tenants, uploads, pieces),
    open: new OpenVersion(tenants, reader, ports, store),
    shelf: new KeptDocuments(reader),
    bytes: new KeptBytes(tenants, reader, store),
    forget: new ForgetUploads(tenants, uploads, pieces),
    scan: (scanner: VirusScanner = new StructuralScanner()) =>
      new ScanVersions(tenants, new ScanRepository(), store, scanner).run(),
    ask: async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await superuser.query(text, [...values])).rows as Row[],
    /** From the announcement to the document, in one piece. */
    uploaded: async (actor: ActingActor, file: Partial<UploadAsked & CompletionAsked> & { bytes?: Buffer } = {}) => {
      const { bytes = someText } = file;
      const { id } = await begin.execute(actor, { ...announcement(bytes), ...file });
      await receive.execute(actor, { uploadId: id, at: 0, bytes });
      return complete.execute(actor, { ...completion(id), ...file });
    },
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return world;
}

export type DocumentsWorld = Awaited<ReturnType<typeof aDocumentsWorld>>;

export function announcement(bytes: Buffer): UploadAsked {
  const file = { fileName: 'compte rendu.txt', mediaType: 'text/plain', byteSize: bytes.length, sha256: null };
  return { idempotencyKey: newId(), ...file };
}

export function completion(uploadId: string): CompletionAsked {
  const dates = { effectiveOn: '2026-01-31', expiresOn: null };
  return { idempotencyKey: newId(), uploadId, documentId: null, title: 'Compte rendu', ...dates };
}

/** Somebody of an organisation of their own. A guest sees nothing of it. */
export function anActor(more: Partial<ActingActor> & { guest?: boolean } = {}): ActingActor {
  const organisationId = more.organisationId ?? newId();
  return {
    ...{ personId: newId(), name: 'Awa Diallo', organisationId, organisationKind: 'localMission', role: 'director' },
    ...{ capabilities: new Set(['keepDocuments']), visible: more.guest === true ? [] : [organisationId], upward: [] },
    ...more,
  };
}

export function versionOf({ versions }: DocumentView): DocumentView['versions'][number] {
  const [version] = versions;
  if (version === undefined) throw new Error('A document without a version');
  return version;
}
