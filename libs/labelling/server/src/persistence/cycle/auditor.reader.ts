import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  demandPageSize,
  isText,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import type { AuditorSeat } from '@maillage/labelling-domain';
import * as statements from './auditor.statements.js';
import type { AuditorRow } from './auditor.statements.js';

/** The pool of the union in whose name one acts. */
@Injectable()
export class AuditorReader {
  /** Auditors as they stand to one cycle of an organisation; those named, or all of the pool. */
  poolFor(
    reads: ReadTransaction,
    actor: Pick<ActingActor, 'organisationId'>,
    cycle: { readonly id: string; readonly tenantId: string },
    auditorIds: readonly string[] | null = null,
  ): Promise<AuditorRow[]> {
    return reads.rows(statements.poolFor, [
      ...[actor.organisationId, cycle.id, cycle.tenantId],
      auditorIds?.filter(isId) ?? null,
    ]);
  }

  async seatsOf(reads: ReadTransaction, personIds: readonly string[]): Promise<ReadonlyMap<string, AuditorSeat[]>> {
    const rows = await reads.rows<{ personId: string; seats: AuditorSeat[] }>(statements.seatsOfPeople, [
      personIds.filter(isId),
    ]);
    return new Map(rows.map(({ personId, seats }) => [personId, seats]));
  }

  async page(
    reads: ReadTransaction,
    actor: ActingActor,
    { first, after }: PageRequest,
  ): Promise<Page<AuditorRow> & { total: number }> {
    demandPageSize(first);
    const [name, id] = after ? keyOf(after, [isText, isId]) : [null, null];
    const rows = await reads.rows<AuditorRow & { total: number }>(statements.poolPage, [
      ...[actor.organisationId, name, id, first + 1],
    ]);
    return { ...pageOf(rows, first, (row) => [row.name, row.auditorId]), total: rows[0]?.total ?? 0 };
  }

  /** Who acts, as an auditor of the union in whose name it acts. */
  async oneself(
    reads: ReadTransaction,
    { personId, organisationId }: Pick<ActingActor, 'personId' | 'organisationId'>,
  ): Promise<AuditorRow | undefined> {
    const [row] = await reads.rows<AuditorRow>(statements.auditorOfPerson, [personId, organisationId]);
    return row;
  }

  async one(reads: ReadTransaction, actor: ActingActor, id: string): Promise<AuditorRow | undefined> {
    const [row] = isId(id) ? await reads.rows<AuditorRow>(statements.auditorById, [id, actor.organisationId]) : [];
    return row;
  }
}
