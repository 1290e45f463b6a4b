import { Injectable } from '@nestjs/common';
import {
  type Answers,
  answersGiven,
  criteriaOf,
  type FrameworkContent,
  type KeptAnswer,
  type SnapshotKind,
  type SynchronisationRecord,
} from '@maillage/labelling-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { hashOf } from '../content-hash.js';
import { snapshotFields } from './cycle.sql.js';
import type { CycleRow, SnapshotRow } from './cycle-row.js';

/** What a snapshot keeps: every answer that was given, and how to undo the synchronisation that it was taken before. */
export interface SnapshotContent {
  readonly answers: Answers<KeptAnswer>;
  readonly undo?: KeptSynchronisation;
}

/** A record of a synchronisation as JSON keeps it. */
export interface KeptSynchronisation extends Omit<SynchronisationRecord<KeptAnswer>, 'undoableUntil'> {
  readonly undoableUntil: string;
}

export interface TakenSnapshot extends SnapshotRow {
  readonly tenantId: string;
  readonly content: SnapshotContent;
  readonly framework: FrameworkContent;
}

export interface Taking {
  readonly kind: SnapshotKind;
  readonly title: string;
  readonly by: string;
  readonly at: Date;
  readonly undo?: SynchronisationRecord<KeptAnswer>;
}

const add = {
  name: 'labelling.snapshot.add',
  text: `insert into labelling.snapshot (id, tenant_id, cycle_id, kind, title, framework_version_id, done_score, planned_score,
      content, content_hash, taken_at, taken_by, undo_until)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};
const ofCycle = {
  name: 'labelling.snapshot.ofCycle',
  text: `select json_build_object(${snapshotFields}) as snapshot from labelling.snapshot
    where snapshot.cycle_id = $1 order by snapshot.taken_at desc, snapshot.id desc limit 200`,
};
const byId = {
  name: 'labelling.snapshot.byId',
  text: `select json_build_object(${snapshotFields}) as snapshot, snapshot.tenant_id as "tenantId", snapshot.content,
      version.content as framework
    from labelling.snapshot join labelling.framework_version version on version.id = snapshot.framework_version_id
    where snapshot.id = $1`,
};
const markUndone = {
  name: 'labelling.snapshot.undone',
  text: 'update labelling.snapshot set undone_at = $3 where id = $1 and tenant_id = $2',
};

@Injectable()
export class SnapshotRepository {
  /** Keeps the answers of a cycle as they are, in the transaction of whatever asks for it. */
  async take(transaction: WriteTransaction, cycle: CycleRow, taking: Taking): Promise<SnapshotRow> {
    const id = newId(taking.at);
    const answers = answersOfVersion(cycle);
    const content = { answers, ...(taking.undo === undefined ? {} : { undo: taking.undo }) };
    const undoUntil = taking.undo?.undoableUntil ?? null;
    const { kind, title, by, at } = taking;
    await transaction.rows(add, [
      ...[id, cycle.tenantId, cycle.id, kind, title, cycle.framework.versionId, cycle.doneScore, cycle.plannedScore],
      ...[JSON.stringify(content), hashOf(answers), at, by, undoUntil],
    ]);
    return {
      ...{ id, cycleId: cycle.id, kind, title, versionNumber: cycle.framework.versionNumber },
      ...{ done: cycle.doneScore, planned: cycle.plannedScore, takenAt: at.toISOString(), takenBy: by },
      ...{ undoUntil: undoUntil?.toISOString() ?? null, undoneAt: null },
    };
  }

  async ofCycle(reads: ReadTransaction, cycleId: string): Promise<SnapshotRow[]> {
    const rows = await reads.rows<{ snapshot: SnapshotRow }>(ofCycle, [cycleId]);
    return rows.map(({ snapshot }) => snapshot);
  }

  /** @throws DomainError NOT_FOUND */
  async one(reads: ReadTransaction, id: string): Promise<TakenSnapshot> {
    const [row] = isId(id)
      ? await reads.rows<Omit<TakenSnapshot, keyof SnapshotRow> & { snapshot: SnapshotRow }>(byId, [id])
      : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { snapshot, ...more } = row;
    return { ...snapshot, ...more };
  }

  async markUndone(transaction: WriteTransaction, { id, tenantId }: TakenSnapshot, at: Date): Promise<void> {
    await transaction.rows(markUndone, [id, tenantId, at]);
  }
}

/** The answers to the criteria of the version, and to no other that was answered before. */
export function answersOfVersion({ answers, content }: Pick<CycleRow, 'answers' | 'content'>): Answers<KeptAnswer> {
  const known = new Set(criteriaOf(content).map(({ key }) => key));
  return answersGiven(answers.filter(({ criterionKey }) => known.has(criterionKey)));
}
