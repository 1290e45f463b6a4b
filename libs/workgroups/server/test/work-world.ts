import { RecipientDirectory, type Recipient } from '@maillage/network-contract';
import { type DocumentFacts, type DocumentReads, DocumentShelf, type ScanState } from '@maillage/documents-contract';
import { DomainError, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  type DeliveredEvent,
  type EventHandler,
  PublicAddress,
  readScope,
  type ReadTransaction,
  StampSource,
  writeScope,
} from '@maillage/platform-server';
import { Deliver } from '../src/application/work/deliver.use-case.js';
import { ExamineDeliverable } from '../src/application/work/examine-deliverable.use-case.js';
import { KeepResource } from '../src/application/work/keep-resource.use-case.js';
import { KeepRoadmap } from '../src/application/work/keep-roadmap.use-case.js';
import { KeepTasks } from '../src/application/work/keep-tasks.use-case.js';
import { KeptFile } from '../src/application/work/kept-file.js';
import { ShareFile } from '../src/application/work/share-file.use-case.js';
import { WorkActs } from '../src/application/work/work-acts.js';
import { groupFilesView, resourceView, threadMessageView, workView } from '../src/application/work/work.view.js';
import { WriteThread } from '../src/application/work/write-thread.use-case.js';
import { GroupMails } from '../src/jobs/group/group-mails.js';
import { TellGroupState } from '../src/jobs/group/tell-group-state.handler.js';
import { RecallGroupTasks } from '../src/jobs/work/recall-tasks.job.js';
import { TellDeliverable } from '../src/jobs/work/tell-deliverable.handler.js';
import { TellMention } from '../src/jobs/work/tell-mention.handler.js';
import { TellGroupTask } from '../src/jobs/work/tell-task.handler.js';
import { WorkMails } from '../src/jobs/work/work-mails.js';
import { AwaitedWorkActsReader } from '../src/persistence/work/awaited-work-acts.reader.js';
import { GroupLettersReader } from '../src/persistence/group/group-letters.reader.js';
import { DeliverableRepository } from '../src/persistence/work/deliverable.repository.js';
import { GroupFileRepository } from '../src/persistence/work/file.repository.js';
import { type ResourceFilter, ResourceReader } from '../src/persistence/work/resource.reader.js';
import { RoadmapRepository } from '../src/persistence/work/roadmap.repository.js';
import { ThreadRepository } from '../src/persistence/work/thread.repository.js';
import { WorkFilesDoor, WorkFilesUses } from '../src/persistence/work/work-files.ports.js';
import { WorkRepository } from '../src/persistence/work/work.repository.js';
import { workPolicies } from '../src/policy/work/work.policies.js';
import { aWorkgroupsWorld, on, type WorkgroupsWorld } from './workgroups-world.js';

type Ask = WorkgroupsWorld['ask'];

/** No two acts have the same instant, as with a clock that runs. */
class RunningStamps extends StampSource {
  private asked = 0;

  constructor(private readonly clock: WorkgroupsWorld['clock']) {
    super();
  }

  override after(): Promise<Date> {
    this.asked += 1;
    return Promise.resolve(new Date(this.clock.now().getTime() + this.asked));
  }
}

/** Everybody whom the network knows, at an address of their own. */
class KnownPeople extends RecipientDirectory {
  constructor(private readonly ask: Ask) {
    super();
  }

  override recipientsOf(_: unknown, organisations: readonly string[]): Promise<Recipient[]> {
    return this.ask<Recipient>(
      `select person.id as "personId", given_name || ' ' || family_name as name, seat.tenant_id as "organisationId",
          'CODE' as "organisationCode", 'Europe/Paris' as "timeZone", email
        from network.person join network.seat on seat.person_id = person.id and seat.runs
        join network.person_contact contact on contact.person_id = person.id where seat.tenant_id = any ($1)
        order by person.id`,
      [organisations],
    );
  }
}

type KeptVersion = DocumentFacts & { readonly scanState: ScanState; readonly isWithdrawn: boolean };

/** The documents of the database, under the row-level security of who asks. */
class LaidShelf extends DocumentShelf {
  override async safeVersion(reads: DocumentReads, versionId: string): Promise<DocumentFacts> {
    const [row] = await this.versions(reads, [versionId]);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  override versions(reads: DocumentReads, versionIds: readonly string[]) {
    return reads.rows<KeptVersion>(
      {
        name: 'test.version',
        text: `select document_id as "documentId", one.id as "versionId", one.number, title, file_name as "fileName",
            media_type as "mediaType", byte_size::float8 as "byteSize", sha256, effective_on::text as "effectiveOn",
            expires_on::text as "expiresOn", scan_state as "scanState", withdrawn_at is not null as "isWithdrawn"
          from documents.document_version one join documents.document on document.id = document_id where one.id = any ($1::uuid[])`,
      },
      [versionIds],
    );
  }
}

export type WorkWorld = Awaited<ReturnType<typeof aWorkWorld>>;

/** Groups of a small network, with the real use cases of their work and the documents of the database. */
export async function aWorkWorld() {
  const world = await aWorkgroupsWorld();
  const { tenants, clock, ask } = world;
  const stamps = new RunningStamps(clock);
  const once = new ActOnce(tenants);
  const works = new WorkRepository(stamps);
  const roadmap = new RoadmapRepository();
  const deliverables = new DeliverableRepository();
  const thread = new ThreadRepository();
  const resources = new ResourceReader();
  const kept = new KeptFile(new LaidShelf());
  const acts = new WorkActs(once, works);
  const people = new KnownPeople(ask);
  const address = new PublicAddress('https://portail.example');
  const mails = new WorkMails(people, address);
  const handlers: Record<string, EventHandler<never>> = {
    deliverableTold: new TellDeliverable(deliverables, mails),
    groupTaskTold: new TellGroupTask(roadmap, mails),
    groupStateTold: new TellGroupState(new GroupLettersReader(), new GroupMails(people, address)),
    groupMentioned: new TellMention(works, thread, mails),
  };
  const as = <T>(actor: ActingActor, read: (reads: ReadTransaction) => Promise<T>): Promise<T> =>
    tenants.read(readScope(actor), read);
  return {
    ...world,
    work: {
      roadmap: new KeepRoadmap(acts, roadmap),
      tasks: new KeepTasks(acts, works, roadmap),
      delivering: new Deliver(acts, works, deliverables, kept),
      examining: new ExamineDeliverable(acts, works, deliverables),
      resources: new KeepResource(acts, once, works, deliverables, resources, stamps),
      thread: new WriteThread(once, works, thread, stamps),
      files: new ShareFile(once, works, new GroupFileRepository(), kept, stamps),
      recalling: new RecallGroupTasks(tenants, roadmap, stamps),
    },
    seen: {
      work: (actor: ActingActor, id: string) =>
        as(actor, async (reads) => workView(await works.of(reads, actor, id), actor)),
      files: (actor: ActingActor, id: string) =>
        as(actor, async (reads) => groupFilesView(await works.filesOf(reads, actor, id), actor)),
      thread: (actor: ActingActor, id: string) =>
        as(actor, async (reads) => {
          await works.group(reads, actor, id);
          const { rows } = await thread.page(reads, id, { first: 50 });
          return rows.map((row) => threadMessageView(row, actor));
        }),
      library: (actor: ActingActor, filter: ResourceFilter = {}) =>
        as(actor, async (reads) => {
          const page = await resources.page(reads, actor, { first: 50 }, filter);
          return { ...page, rows: page.rows.map((row) => resourceView(row, actor)) };
        }),
      awaited: (actor: ActingActor) => as(actor, (reads) => new AwaitedWorkActsReader().of(reads, actor)),
      /** Whose version it is, when the door is open to this reader. */
      door: (actor: ActingActor, versionId: string) =>
        as(actor, (reads) => new WorkFilesDoor().ownerOf(reads, actor, versionId)),
      uses: (actor: ActingActor, documentId: string) => as(actor, (reads) => new WorkFilesUses().of(reads, documentId)),
    },
    /** A director of another Mission enters the group. */
    join: (who: ActingActor, id: string) =>
      world.acts.memberships.own(who, 'join', 'joinWorkgroup', { ...on({ id }), personId: null }),
    leave: world.leave,
    leaveGroup: (who: ActingActor, id: string) =>
      world.acts.memberships.own(who, 'leave', 'leaveWorkgroup', on({ id })),
    /** A statement in the scope of an act of a person, whatever the code would have asked. */
    writing: (actor: ActingActor, text: string, values: readonly unknown[]) =>
      tenants.write(writeScope(actor, workPolicies.lead), (transaction) =>
        transaction.rows({ name: 'test.writing', text }, values),
      ),
    aFile: (keeper: ActingActor, fileName = 'modele.pdf', scan: ScanState = 'safe') =>
      laidFile(ask, keeper, { fileName, scan }),
    /** Hands what was told about work to its handlers. @returns the mails since */
    deliver: async () => {
      const [before] = await ask<{ last: string | null }>('select max(id::text) as last from platform.mail');
      const events = await ask<DeliveredEvent<never>>(
        `update platform.outbox_event set relayed_at = now() where relayed_at is null
          returning id, tenant_id as "tenantId", name, payload, occurred_at as "occurredAt"`,
      );
      for (const event of events.sort((one, other) => (one.id < other.id ? -1 : 1))) {
        const handler = handlers[event.name];
        if (handler === undefined) continue;
        await tenants.write(handler.scopeOf(event), (transaction) => handler.handle(event, transaction));
      }
      return ask<{ person: string; subject: string; body: string }>(
        `select person_id as person, subject, body from platform.mail where $1::text is null or id::text > $1 order by id`,
        [before?.last ?? null],
      );
    },
  };
}

/** A document that the organisation keeps, with one version. */
async function laidFile(
  ask: Ask,
  { organisationId, personId }: ActingActor,
  { fileName, scan }: { readonly fileName: string; readonly scan: ScanState },
): Promise<{ readonly documentId: string; readonly versionId: string }> {
  const [documentId, versionId] = [newId(), newId()];
  await ask(
    `insert into documents.document (id, tenant_id, title, folded, kept_by_id, last_number) values ($1, $2, $4, $4, $3, 1)`,
    [documentId, organisationId, personId, fileName],
  );
  await ask(
    `insert into documents.document_version (id, tenant_id, document_id, number, file_name, media_type, byte_size, sha256,
        storage_key, effective_on, uploaded_by_id, uploaded_by_name, scan_state, scanned_at)
      values ($1, $2, $3, 1, $7, 'application/pdf', 7, $6, 'essai', '2026-01-31', $4, 'Agathe', $5,
        case when $5 <> 'waiting' then now() end)`,
    [versionId, organisationId, documentId, personId, scan, versionId.replaceAll('-', '').repeat(2), fileName],
  );
  return { documentId, versionId };
}
