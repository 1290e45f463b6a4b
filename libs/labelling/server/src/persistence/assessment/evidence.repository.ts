import { Injectable } from '@nestjs/common';
import type { DocumentFacts } from '@maillage/documents-contract';
import { type CycleState, statesOfWriting } from '@maillage/labelling-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type { LockedCycle } from './cycle.repository.js';
import type { AnswerRow } from './cycle-row.js';
import * as statements from './evidence.statements.js';

/** A file that is joined to an answer, as who detaches it asks for it. */
export interface JoinedFile {
  readonly tenantId: string;
  readonly cycleId: string;
  readonly answerId: string;
  readonly assigneeId: string | null;
  readonly expiresOn: string | null;
  readonly isGone: boolean;
}

/** The answer that somebody asks a document for. */
export interface AskedAbout {
  readonly answerId: string;
  readonly tenantId: string;
  readonly excluded: string | null;
  readonly state: CycleState;
  readonly today: string;
  readonly askerName: string;
  readonly isAuditor: boolean;
  /** What the asker asked of this cycle in a day. */
  readonly askedOfDay: number;
}

export interface WrittenRequest {
  readonly id: string;
  readonly tenantId: string;
  readonly cycleId: string;
  readonly answerId: string;
  readonly label: string;
  readonly awaitedOn: string;
  readonly requestedBy: string;
  readonly askerId: string;
  readonly requestedAt: Date;
}

/** An answer that a document proves, by one of its versions. */
export interface ProvedAnswer {
  readonly answerId: string;
  readonly versionId: string;
}

interface JoinedRow {
  readonly answerId: string;
  readonly others: number;
  readonly othersExpired: number;
  readonly isAsked: boolean;
  readonly isFulfilled: boolean;
  readonly isLate: boolean;
}

@Injectable()
export class EvidenceRepository {
  /**
   * Joins a file to these answers, in place of an older version of it.
   *
   * @returns the answers with what now hangs on them
   * @throws DomainError NOT_FOUND when none of these answers was asked for by the request
   */
  async join(
    transaction: WriteTransaction,
    cycle: LockedCycle,
    {
      answers,
      file,
      requestId,
      by,
    }: { answers: readonly AnswerRow[]; file: DocumentFacts; requestId: string | null; by: string },
  ): Promise<AnswerRow[]> {
    if (requestId !== null && !isId(requestId)) throw new DomainError('NOT_FOUND');
    const links = answers.map(({ id }) => ({ id: newId(cycle.now), answerId: id }));
    const joined = await transaction.rows<JoinedRow>(statements.joinFile, [
      ...[cycle.tenantId, cycle.id, JSON.stringify(links), JSON.stringify(file), requestId],
      ...[cycle.now, cycle.today, by],
    ]);
    if (requestId !== null && !joined.some(({ isAsked }) => isAsked)) throw new DomainError('NOT_FOUND');
    const isExpired = file.expiresOn !== null && file.expiresOn < cycle.today;
    return answers.map((row) =>
      afterJoining(
        row,
        joined.find(({ answerId }) => answerId === row.id),
        isExpired,
      ),
    );
  }

  /** @returns the ids of the cycles, in their order: whoever locks several does it alike */
  async cyclesProvedBy(reads: ReadTransaction, documentId: string): Promise<string[]> {
    const rows = await reads.rows<{ id: string }>(statements.cyclesProvedBy, [documentId, statesOfWriting]);
    return rows.map(({ id }) => id);
  }

  provedBy(reads: ReadTransaction, cycleId: string, documentId: string): Promise<ProvedAnswer[]> {
    return reads.rows<ProvedAnswer>(statements.provedBy, [cycleId, documentId]);
  }

  /** @throws DomainError NOT_FOUND when the scope does not see it */
  async joined(reads: ReadTransaction, id: string): Promise<JoinedFile> {
    const [found] = isId(id) ? await reads.rows<JoinedFile>(statements.joinedById, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found;
  }

  /** @throws DomainError evidenceGone when somebody detached it already */
  async unlink(transaction: WriteTransaction, { tenantId, now }: LockedCycle, id: string): Promise<void> {
    const [unlinked] = await transaction.rows<{ id: string }>(statements.unlink, [tenantId, id, now]);
    if (unlinked === undefined) throw new DomainError('evidenceGone');
  }

  /** Two requests of one person are counted one after the other. @throws DomainError NOT_FOUND */
  async aloneAsking(transaction: WriteTransaction, cycleId: string, personId: string): Promise<void> {
    if (!isId(cycleId)) throw new DomainError('NOT_FOUND');
    await transaction.rows(statements.aloneAsking, [cycleId, personId]);
  }

  /** @throws DomainError NOT_FOUND when the scope does not see this answer */
  async askedAbout(
    transaction: WriteTransaction,
    { cycleId, criterionKey }: { readonly cycleId: string; readonly criterionKey: string },
    { organisationId, personId, name }: ActingActor,
    at: Date,
  ): Promise<AskedAbout> {
    const asked = [cycleId, criterionKey, organisationId, personId, name, at];
    const [found] = await transaction.rows<AskedAbout>(statements.askedAbout, asked);
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found;
  }

  async request(transaction: WriteTransaction, asked: WrittenRequest): Promise<void> {
    const { id, tenantId, cycleId, answerId, label, awaitedOn, requestedBy, askerId, requestedAt } = asked;
    await transaction.rows(statements.writeRequest, [
      ...[id, tenantId, cycleId, answerId, label, awaitedOn, requestedBy, askerId, requestedAt],
    ]);
  }
}

function afterJoining(row: AnswerRow, joined: JoinedRow | undefined, isExpired: boolean): AnswerRow {
  if (joined === undefined) return row;
  return {
    ...row,
    evidence: joined.others + 1,
    expired: joined.othersExpired + (isExpired ? 1 : 0),
    requests: row.requests - (joined.isFulfilled ? 1 : 0),
    late: row.late - (joined.isLate ? 1 : 0),
  };
}
