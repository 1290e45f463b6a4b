import { Injectable } from '@nestjs/common';
import { answersBeforeSynchronisation, answersMustBeOpen, mayUndoSynchronisation } from '@maillage/labelling-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import {
  answersOfVersion,
  SnapshotRepository,
  type TakenSnapshot,
} from '../../persistence/assessment/snapshot.repository.js';
import { sha256 } from '../../persistence/content-hash.js';
import { VersionReader } from '../../persistence/assessment/version.reader.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { assessmentMoved } from './assessment-moved.js';
import type { UndoAsked } from './asked.js';
import { type CycleView, cycleView } from './cycle.view.js';
import { carriedTo, onVersion } from './synchronised-answers.js';

/** Gives back the answers as they were before a synchronisation, exactly, for as long as nobody has answered since. */
@Injectable()
export class UndoSynchronisation {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly snapshots: SnapshotRepository,
    private readonly versions: VersionReader,
  ) {}

  execute(actor: ActingActor, input: UndoAsked): Promise<CycleView> {
    const asked = { operation: 'undoSynchronisation', policy: assessmentPolicies.undoSynchronisation, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const snapshot = await this.snapshots.one(transaction, input.snapshotId);
      const cycle = await this.cycles.lockFor(transaction, actor, 'synchronise', snapshot.cycleId);
      demand(answersMustBeOpen(cycle.state));
      return this.giveBack(transaction, actor, { cycle, snapshot });
    });
  }

  private async giveBack(
    transaction: WriteTransaction,
    actor: ActingActor,
    { cycle, snapshot }: { cycle: LockedCycle; snapshot: TakenSnapshot },
  ): Promise<CycleView> {
    const { undo } = snapshot.content;
    if (undo === undefined || snapshot.undoneAt !== null) throw new DomainError('undoTooLate');
    if (undo.toVersionId !== cycle.framework.versionId) throw new DomainError('answersChangedSince');
    const record = { ...undo, undoableUntil: new Date(undo.undoableUntil) };
    demand(mayUndoSynchronisation(record, answersOfVersion(cycle), cycle.now, sha256));
    const version = await this.versions.one(transaction, undo.fromVersionId, cycle.framework.id);
    if (version === undefined) throw new DomainError('NOT_FOUND');

    const before = answersBeforeSynchronisation(record, sha256);
    const { changed, revisions } = carriedTo(cycle, version.content, before, actor);
    const saved = await this.cycles.save(transaction, onVersion(cycle, version, []), { answers: changed, revisions });
    await this.snapshots.markUndone(transaction, snapshot, cycle.now);
    await appendEvent(transaction, assessmentMoved(saved, cycle.now));
    return cycleView(
      { ...saved, undoable: null, newer: { id: undo.toVersionId, number: cycle.framework.versionNumber } },
      actor,
    );
  }
}
