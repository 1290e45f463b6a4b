import { Injectable } from '@nestjs/common';
import { type DocumentFacts, DocumentShelf } from '@maillage/documents-contract';
import { mayWriteAnswers } from '@maillage/labelling-domain';
import { appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { writtenOf } from '../../persistence/assessment/assessment-facts.js';
import { CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import type { AnswerRow } from '../../persistence/assessment/cycle-row.js';
import { EvidenceRepository } from '../../persistence/assessment/evidence.repository.js';
import { assessmentMoved } from './assessment-moved.js';
import { withRows } from './attach-evidence.use-case.js';

/**
 * A newer version of a document takes the place of the older wherever that proves something and answers are still written.
 * What was applied with stays as it was.
 */
@Injectable()
export class CarryRenewedDocument {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly evidence: EvidenceRepository,
    private readonly shelf: DocumentShelf,
  ) {}

  /** May come twice, or after a version that is newer still: it then finds nothing to carry. */
  async execute(
    transaction: WriteTransaction,
    { documentId, versionId }: Pick<DocumentFacts, 'documentId' | 'versionId'>,
  ): Promise<void> {
    for (const cycleId of await this.evidence.cyclesProvedBy(transaction, documentId)) {
      const cycle = await this.cycles.lock(transaction, cycleId);
      if (mayWriteAnswers(cycle.state)) await this.carry(transaction, cycle, { documentId, versionId });
    }
  }

  private async carry(
    transaction: WriteTransaction,
    cycle: LockedCycle,
    { documentId, versionId }: Pick<DocumentFacts, 'documentId' | 'versionId'>,
  ): Promise<void> {
    const proved = await this.evidence.provedBy(transaction, cycle.id, documentId);
    const known = await this.shelf.versions(transaction, [versionId, ...proved.map((one) => one.versionId)]);
    const file = known.find((one) => one.versionId === versionId);
    if (file === undefined || file.isWithdrawn || file.scanState !== 'safe') return;
    const numbers = new Map(known.map((one) => [one.versionId, one.number]));
    const older = new Set(proved.filter((one) => (numbers.get(one.versionId) ?? 0) < file.number).map(answerOf));
    const answers = cycle.answers.filter(({ id }) => older.has(id));
    if (answers.length === 0) return;
    const rows = await this.evidence.join(transaction, cycle, { answers, file, requestId: null, by: '' });
    const saved = await this.cycles.save(transaction, withRows(cycle, rows), {
      answers: rows
        .filter((row, place) => isProvedAgain(answers[place], row))
        .map((row) => ({ row, answer: { ...writtenOf(row), isReopened: false }, reopenedAt: null })),
    });
    await appendEvent(transaction, assessmentMoved(saved, cycle.now));
  }
}

function answerOf({ answerId }: { readonly answerId: string }): string {
  return answerId;
}

/** It was to be looked at again while all that proved it had expired, and something holds now. */
function isProvedAgain(before: AnswerRow | undefined, after: AnswerRow): boolean {
  if (before === undefined || after.reopenedAt === null) return false;
  return before.expired === before.evidence && after.expired < after.evidence;
}
