import { type DocumentFacts, type DocumentReads, DocumentShelf, type ScanState } from '@maillage/documents-contract';
import { type AskingTransaction, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, PublicAddress } from '@maillage/platform-server';
import { AttachEvidence } from '../src/application/assessment/attach-evidence.use-case.js';
import { CarryRenewedDocument } from '../src/application/assessment/carry-renewed-document.js';
import { DetachEvidence } from '../src/application/assessment/detach-evidence.use-case.js';
import { ReopenExpired } from '../src/application/assessment/reopen-expired.use-case.js';
import { RequestEvidence } from '../src/application/assessment/request-evidence.use-case.js';
import { AssessmentMails } from '../src/jobs/assessment/assessment-mails.js';
import { TellEvidenceAsked } from '../src/jobs/assessment/tell-evidence-asked.handler.js';
import { WatchEvidence } from '../src/jobs/assessment/watch-evidence.job.js';
import { EvidenceDoor, EvidenceUses } from '../src/persistence/assessment/evidence.ports.js';
import { EvidenceRepository } from '../src/persistence/assessment/evidence.repository.js';
import { aLabellingWorld, type LabellingWorld } from './labelling-world.js';

const versionSeen = {
  name: 'test.version',
  text: `select document_id as "documentId", one.id as "versionId", one.number, title, file_name as "fileName", media_type as "mediaType",
      byte_size::float8 as "byteSize", sha256, effective_on::text as "effectiveOn", expires_on::text as "expiresOn",
      scan_state as "scanState", withdrawn_at is not null as "isWithdrawn"
    from documents.document_version one join documents.document on document.id = document_id where one.id = any ($1::uuid[])`,
};

type LaidVersion = DocumentFacts & { readonly scanState: ScanState; readonly isWithdrawn: boolean };

/** The documents of the database, under the row-level security of who asks. */
class LaidShelf extends DocumentShelf {
  override async safeVersion(reads: DocumentReads, versionId: string): Promise<DocumentFacts> {
    const [row] = await this.versions(reads, [versionId]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { scanState, ...facts } = row;
    if (scanState !== 'safe') throw new DomainError('documentNotSafeYet', { scan: scanState });
    return facts;
  }

  override versions(reads: DocumentReads, versionIds: readonly string[]) {
    return reads.rows<LaidVersion>(versionSeen, [versionIds]);
  }
}

/** Everybody of the cast, each with an address of their own. */
class CastDirectory extends RecipientDirectory {
  constructor(private readonly actors: readonly ActingActor[]) {
    super();
  }

  override recipientsOf(
    _: AskingTransaction,
    organisationIds: readonly string[],
    capability: string,
  ): Promise<Recipient[]> {
    const reached = this.actors
      .filter((actor) => organisationIds.includes(actor.organisationId) && actor.capabilities.has(capability))
      .map(({ personId, organisationId, name, role }) => ({
        ...{ personId, organisationId, organisationCode: 'CODE', name, timeZone: 'Europe/Paris' },
        email: `${role}@essai.example`,
      }));
    return Promise.resolve(reached);
  }
}

export type EvidenceWorld = Awaited<ReturnType<typeof anEvidenceWorld>>;

export async function anEvidenceWorld() {
  const world = await aLabellingWorld();
  const { acts, tenants } = world;
  const evidence = new EvidenceRepository();
  const directory = new CastDirectory([world.mission, world.officer, world.contributor, world.arml]);
  const mails = new AssessmentMails(directory, new PublicAddress('https://maillage.example'));
  const door = new EvidenceDoor();
  return {
    ...world,
    ...{ door, uses: new EvidenceUses() },
    attach: new AttachEvidence(acts.acts, acts.cycles, evidence, new LaidShelf(), tenants),
    renewal: new CarryRenewedDocument(acts.cycles, evidence, new LaidShelf()),
    detach: new DetachEvidence(acts.acts, acts.cycles, evidence),
    request: new RequestEvidence(acts.acts, evidence, acts.stamps),
    watch: new WatchEvidence(tenants, acts.stamps, new ReopenExpired(tenants, acts.cycles), mails),
    tell: new TellEvidenceAsked(mails),
    aFile: (actor: ActingActor, facts: Partial<LaidFile> = {}) => layFile(world, actor, facts),
    /** Whose file the door lets this person read; null when it stays shut. */
    openedTo: (actor: ActingActor, versionId: string) =>
      world.as(actor, (reads) => door.ownerOf(reads, actor, versionId)),
  };
}

interface LaidFile {
  readonly documentId: string;
  readonly expiresOn: string | null;
  readonly scan: 'safe' | 'waiting';
}

async function layFile(
  { ask }: LabellingWorld,
  { organisationId, personId }: ActingActor,
  { documentId = newId(), expiresOn = null, scan = 'safe' }: Partial<LaidFile>,
): Promise<string> {
  const versionId = newId();
  await ask(
    `insert into documents.document (id, tenant_id, title, folded, kept_by_id, last_number)
      values ($1, $2, 'Convention santé', 'convention sante', $3, 1) on conflict (id) do update set last_number = document.last_number + 1`,
    [documentId, organisationId, personId],
  );
  await ask(
    `insert into documents.document_version (id, tenant_id, document_id, number, file_name, media_type, byte_size, sha256,
        storage_key, effective_on, expires_on, uploaded_by_id, uploaded_by_name, scan_state, scanned_at)
      select $1, $2, id, last_number, 'convention.pdf', 'application/pdf', 7, repeat('a', 64), 'essai', '2026-01-31', $4, $5,
        'Maëlle', $6, case when $6 = 'safe' then now() end from documents.document where id = $3`,
    [versionId, organisationId, documentId, expiresOn, personId, scan],
  );
  return versionId;
}
