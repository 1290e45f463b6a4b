import { Injectable } from '@nestjs/common';
import { dayIn, newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { mentionsIn, searchedText } from '@maillage/workgroups-domain';
import { DeliverableRepository } from '../../persistence/work/deliverable.repository.js';
import { GroupFileRepository } from '../../persistence/work/file.repository.js';
import { ResourceReader } from '../../persistence/work/resource.reader.js';
import { RoadmapRepository } from '../../persistence/work/roadmap.repository.js';
import { ThreadRepository } from '../../persistence/work/thread.repository.js';
import { type LoadedWork, WorkRepository } from '../../persistence/work/work.repository.js';
import type { WorkFileRow } from '../../persistence/work/work.rows.js';
import { DemoMeetingsReader } from '../../persistence/meeting/demo-meetings.reader.js';
import { actingAs, type DemoWriter } from './demo-writer.js';
import { type DemoDeliverable, type DemoWorkStory, demoWorks } from './demo-work.js';

const day = 86_400_000;

/** A document that the work of the demo needs, before its file is kept. */
export interface DemoWorkDocument {
  /** What it is for. */
  readonly key: string;
  readonly tenantId: string;
  readonly keptBy: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly fileName: string;
  readonly lines: readonly string[];
  readonly effectiveOn: string;
  readonly expiresOn: null;
}

/** The same with what its file is once it is kept. */
export interface KeptWorkDocument extends DemoWorkDocument {
  readonly documentId: string;
  readonly documentVersionId: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly sha256: string;
}

interface Told {
  readonly story: DemoWorkStory;
  readonly work: LoadedWork;
  readonly now: Date;
  readonly kept: ReadonlyMap<string, KeptWorkDocument>;
}

/** Lays the work of the groups of the region that somebody leads. A portal that keeps no files has replays alone. */
@Injectable()
export class DemoWorkSeed {
  constructor(
    private readonly groups: DemoMeetingsReader,
    private readonly works: WorkRepository,
    private readonly roadmap: RoadmapRepository,
    private readonly thread: ThreadRepository,
    private readonly files: GroupFileRepository,
    private readonly deliverables: DeliverableRepository,
    private readonly resources: ResourceReader,
  ) {}

  /** What is to be kept, once the groups are laid. */
  async asked(transaction: WriteTransaction, sponsorId: string, now: Date): Promise<DemoWorkDocument[]> {
    const works = await this.worksOf(transaction, sponsorId, now);
    return works.flatMap(({ story, work }) => [
      ...story.files.map((file, place) => documentOf(keyOf('file', work, place), file, writerAt(work, file.by), now)),
      ...story.deliverables.flatMap((one, place) => {
        if (one.link !== undefined) return [];
        const writer = writerAt(work, place + 1);
        return [
          documentOf(keyOf('deliverable', work, place), one, writer, new Date(now.getTime() - one.daysAgo * day)),
        ];
      }),
    ]);
  }

  async lay(
    transaction: WriteTransaction,
    sponsorId: string,
    { now, kept }: { readonly now: Date; readonly kept: readonly KeptWorkDocument[] },
  ): Promise<void> {
    const documents = new Map(kept.map((one) => [one.key, one]));
    for (const { story, work } of await this.worksOf(transaction, sponsorId, now)) {
      const told = { story, work, now, kept: documents };
      await this.layRoadmap(transaction, told);
      await this.layThread(transaction, told);
      await this.layFiles(transaction, told);
      await this.layDeliverables(transaction, told);
    }
  }

  private async worksOf(
    transaction: WriteTransaction,
    sponsorId: string,
    now: Date,
  ): Promise<{ readonly story: DemoWorkStory; readonly work: LoadedWork }[]> {
    await transaction.rows(enterScope, valuesOf(systemScope(sponsorId)));
    const led = await this.groups.led(transaction, now);
    const works: { story: DemoWorkStory; work: LoadedWork }[] = [];
    for (const [place, story] of demoWorks.entries()) {
      const group = led[place];
      if (group === undefined) continue;
      const work = await this.works.load(transaction, { organisationId: sponsorId }, group.id);
      works.push({ story, work: { ...work, at: now } });
    }
    return works;
  }

  private async layRoadmap(transaction: WriteTransaction, { story, work, now }: Told): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(work.sponsorId)));
    const dayAfter = (days: number): string => dayIn('Europe/Paris', new Date(now.getTime() + days * day));
    const milestones: string[] = [];
    for (const { title, inDays, isReached } of story.milestones) {
      const id = newId(now);
      milestones.push(id);
      const terms = { title, note: '', dueOn: dayAfter(inDays) };
      await this.roadmap.addMilestone(transaction, work.id, { ...terms, id, at: now });
      const row = { ...terms, id, state: 'planned' as const, reason: null, version: 1 };
      const reached = { ...terms, state: 'reached' as const, reason: null, at: now };
      if (isReached) await this.roadmap.saveMilestone(transaction, row, reached);
    }
    for (const { title, milestone, owner, inDays, state } of story.tasks) {
      const id = newId(now);
      const person = owner === null ? undefined : writerAt(work, owner);
      const terms = {
        ...{ title, details: '', milestoneId: milestones[milestone] ?? null, dueOn: dayAfter(inDays) },
        ...{ ownerId: person?.personId ?? null, ownerName: person?.name ?? null },
        ownerOrganisationId: person?.organisationId ?? null,
      };
      await this.roadmap.addTask(transaction, work.id, { ...terms, id, at: now });
      const row = { ...terms, id, state: 'open' as const, reason: null, version: 1 };
      if (state !== 'open') await this.roadmap.saveTask(transaction, row, { ...terms, state, reason: null, at: now });
    }
  }

  private async layThread(transaction: WriteTransaction, { story, work, now }: Told): Promise<void> {
    for (const { by, body: written, daysAgo } of story.messages) {
      const at = new Date(now.getTime() - daysAgo * day);
      const writer = writerAt(work, by);
      const body = written.replaceAll(/\{(\d)\}/g, (_, place: string) => writerAt(work, Number(place)).name);
      const mentions = mentionsIn(body, work.people).map(({ personId, name }) => ({ personId, name }));
      await transaction.rows(enterScope, actingAs(writer));
      await this.thread.add(transaction, writer, work.id, { body, mentions, at });
    }
  }

  private async layFiles(transaction: WriteTransaction, { story, work, now, kept }: Told): Promise<void> {
    for (const [place, { title, by }] of story.files.entries()) {
      const document = kept.get(keyOf('file', work, place));
      if (document === undefined) continue;
      const writer = writerAt(work, by);
      await transaction.rows(enterScope, actingAs(writer));
      const id = await this.files.add(transaction, writer, work.id, { title, at: now });
      await this.files.addVersion(transaction, writer, id, { file: fileOf(document), at: now });
    }
  }

  private async layDeliverables(transaction: WriteTransaction, { story, work, now, kept }: Told): Promise<void> {
    const laid: (string | null)[] = [];
    for (const [place, one] of story.deliverables.entries()) {
      const document = kept.get(keyOf('deliverable', work, place));
      const { link = null } = one;
      const hasNothing = document === undefined && link === null;
      const lineId = one.renews === undefined ? null : (laid[one.renews] ?? null);
      const at = new Date(now.getTime() - one.daysAgo * day);
      if (hasNothing) laid.push(null);
      else {
        const writer = writerAt(work, place + 1);
        await transaction.rows(enterScope, actingAs(writer));
        const file = document === undefined ? null : fileOf(document);
        const id = await this.deliverables.add(transaction, writer, work.id, { ...one, link, file, lineId, at });
        laid.push(id);
        await this.advance(transaction, work, { id, one, at });
      }
    }
  }

  private async advance(transaction: WriteTransaction, work: LoadedWork, { id, one, at }: Laid): Promise<void> {
    if (one.ends === 'draft') return;
    const { sponsorId } = work;
    await transaction.rows(enterScope, valuesOf(systemScope(sponsorId)));
    const current = async () => {
      const { deliverables } = await this.works.of(transaction, { organisationId: sponsorId }, work.id);
      const found = deliverables.find((row) => row.id === id);
      if (found === undefined) throw new Error(`The demo laid no deliverable ${id}`);
      return found;
    };
    await this.deliverables.move(transaction, await current(), { state: 'reviewed', note: null, at });
    if (one.ends === 'reviewed') return;
    const theme = work.theme === '' ? work.title : work.theme;
    const folded = searchedText({ ...one, theme });
    await this.deliverables.adopt(transaction, await current(), { theme, folded, adoptedBy: 'Le bureau', at });
    const { resourceId } = await current();
    if (one.ends === 'adopted' || resourceId === null) return;
    await this.deliverables.publish(transaction, resourceId, at);
    for (const { organisation } of work.people.slice(0, one.usedBy ?? 0)) {
      await transaction.rows(enterScope, valuesOf(systemScope(organisation.id)));
      const used = { id: resourceId, day: dayIn('Europe/Paris', at), at };
      await this.resources.use(transaction, { organisationId: organisation.id }, used);
    }
  }
}

interface Laid {
  readonly id: string;
  readonly one: DemoDeliverable;
  readonly at: Date;
}

/** Somebody of the group: its lead first, the others after, again and again. */
function writerAt({ people, leadPersonId }: LoadedWork, place: number): DemoWriter {
  const ordered = [...people].sort((one, other) => rank(one) - rank(other));
  function rank({ personId }: { readonly personId: string }): number {
    return personId === leadPersonId ? 0 : 1;
  }
  const found = ordered[place % ordered.length];
  if (found === undefined) throw new Error('The demo has a group without anybody');
  return { personId: found.personId, name: found.name, organisationId: found.organisation.id };
}

function keyOf(what: 'file' | 'deliverable', { id }: LoadedWork, place: number): string {
  return `${what} ${id} ${String(place)}`;
}

function documentOf(
  key: string,
  { title, lines }: { readonly title: string; readonly lines: readonly string[] },
  { organisationId, personId, name }: DemoWriter,
  at: Date,
): DemoWorkDocument {
  const fileName = `${searchedText({ title, summary: '', theme: '' }).replaceAll(/[^a-z0-9]+/g, '-')}.pdf`;
  const effectiveOn = dayIn('Europe/Paris', at);
  return {
    key,
    tenantId: organisationId,
    keptBy: { id: personId, name },
    title,
    fileName,
    lines,
    effectiveOn,
    expiresOn: null,
  };
}

function fileOf({
  documentId,
  documentVersionId,
  fileName,
  mediaType,
  byteSize,
  sha256,
}: KeptWorkDocument): WorkFileRow {
  return { documentId, versionId: documentVersionId, fileName, mediaType, byteSize, sha256 };
}
