import { Injectable } from '@nestjs/common';
import type { DeliverableState, DeliverableTerms } from '@maillage/workgroups-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import * as statements from './deliverable.statements.js';
import { demandSaved } from './roadmap.repository.js';
import type { DeliverableRow, WorkFileRow } from './work.rows.js';

/** What is delivered: what is said of it, and its file or its address. */
export interface Delivered extends DeliverableTerms {
  readonly file: WorkFileRow | null;
}

export interface ToldDeliverable {
  readonly title: string;
  readonly personId: string;
  readonly personName: string;
  readonly delivererId: string;
  readonly groupId: string;
  readonly groupTitle: string;
  readonly sponsorId: string;
  readonly leadPersonId: string | null;
  readonly leadOrganisationId: string | null;
  readonly edition: number | null;
  readonly members: readonly { readonly personId: string; readonly organisationId: string }[];
}

/** Who writes, in whose name. */
type Writer = Pick<ActingActor, 'personId' | 'name' | 'organisationId'>;

@Injectable()
export class DeliverableRepository {
  /** Nobody else delivers the next edition of it until the transaction ends. */
  async lockRenewal(transaction: WriteTransaction, id: string): Promise<void> {
    if (isId(id)) await transaction.rows(statements.lockRenewal, [id]);
  }

  /** @param lineId of the resource that it renews; null for one of its own */
  async add(
    transaction: WriteTransaction,
    { organisationId: tenantId, personId, name: personName }: Writer,
    groupId: string,
    { lineId, at, ...delivered }: Delivered & { readonly lineId: string | null; readonly at: Date },
  ): Promise<string> {
    const id = newId(at);
    const written = { ...recordOf(delivered), id, tenantId, lineId: lineId ?? id, personId, personName, at };
    await transaction.rows(statements.addDeliverable, [groupId, JSON.stringify(written)]);
    return id;
  }

  /** @throws DomainError workChangedMeanwhile */
  async revise(
    transaction: WriteTransaction,
    { id, version }: DeliverableRow,
    { at, ...delivered }: Delivered & { readonly at: Date },
  ): Promise<void> {
    const written = JSON.stringify({ ...recordOf(delivered), at });
    demandSaved(await transaction.rows(statements.reviseDeliverable, [id, written, version]));
  }

  /** @throws DomainError workChangedMeanwhile */
  async move(
    transaction: WriteTransaction,
    { id, version }: DeliverableRow,
    moved: { readonly state: DeliverableState; readonly note: string | null; readonly at: Date },
  ): Promise<void> {
    demandSaved(await transaction.rows(statements.moveDeliverable, [id, JSON.stringify(moved), version]));
  }

  /** @throws DomainError workChangedMeanwhile */
  async adopt(
    transaction: WriteTransaction,
    { id, version }: DeliverableRow,
    resource: { readonly theme: string; readonly folded: string; readonly adoptedBy: string; readonly at: Date },
  ): Promise<void> {
    const laid = JSON.stringify({ ...resource, id: newId(resource.at) });
    demandSaved(await transaction.rows(statements.adoptDeliverable, [id, version, laid]));
  }

  /** The edition before gives way to it. @throws DomainError workChangedMeanwhile */
  async publish(transaction: WriteTransaction, resourceId: string, at: Date): Promise<void> {
    demandSaved(await transaction.rows(statements.publishResource, [resourceId, at]));
  }

  /** @throws DomainError workChangedMeanwhile */
  async retire(transaction: WriteTransaction, resourceId: string, at: Date, because: string): Promise<void> {
    demandSaved(await transaction.rows(statements.retireResource, [resourceId, at, because]));
  }

  /** @throws DomainError NOT_FOUND when the scope sees no such resource */
  async subject(
    reads: ReadTransaction,
    resourceId: string,
  ): Promise<{ readonly deliverableId: string; readonly groupId: string; readonly sponsorId: string }> {
    type Subject = Awaited<ReturnType<DeliverableRepository['subject']>>;
    const [row] = isId(resourceId) ? await reads.rows<Subject>(statements.resourceSubject, [resourceId]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  async told(reads: ReadTransaction, id: string): Promise<ToldDeliverable | undefined> {
    const [row] = await reads.rows<ToldDeliverable>(statements.toldDeliverable, [id]);
    return row;
  }
}

function recordOf({ title, kind, summary, link, file }: Delivered): object {
  return { title: title.trim(), kind, summary: summary.trim(), link: link?.trim() ?? null, ...file };
}
