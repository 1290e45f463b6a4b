import { Injectable } from '@nestjs/common';
import {
  answersMustBeOpen,
  compareVersions,
  mustChoose,
  recordOfSynchronisation,
  synchronise,
  undoDays,
} from '@maillage/labelling-domain';
import { demand, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import { addAnswers } from '../../persistence/assessment/registration.statements.js';
import { answersOfVersion, SnapshotRepository } from '../../persistence/assessment/snapshot.repository.js';
import { sha256 } from '../../persistence/content-hash.js';
import { type PublishedVersion, VersionReader } from '../../persistence/assessment/version.reader.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { assessmentMoved } from './assessment-moved.js';
import type { SynchronisationAsked } from './asked.js';
import { type CycleView, cycleView } from './cycle.view.js';
import { carriedTo, onVersion } from './synchronised-answers.js';

const day = 86_400_000;

/** Carries the answers of a cycle to a newer version of its framework; what was is kept, and can be had again for a time. */
@Injectable()
export class SynchroniseCycle {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly snapshots: SnapshotRepository,
    private readonly versions: VersionReader,
  ) {}

  execute(actor: ActingActor, input: SynchronisationAsked): Promise<CycleView> {
    const asked = { operation: 'synchroniseCycle', policy: assessmentPolicies.synchroniseCycle, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.cycles.lockFor(transaction, actor, 'synchronise', input.cycleId);
      demand(answersMustBeOpen(cycle.state));
      const version = await this.newer(transaction, cycle, input.toVersionId);
      return this.carry(transaction, actor, { cycle, version, input });
    });
  }

  private async newer(transaction: WriteTransaction, cycle: LockedCycle, id: string): Promise<PublishedVersion> {
    const version = isId(id) ? await this.versions.one(transaction, id, cycle.framework.id) : undefined;
    if (version === undefined) throw new DomainError('versionNotPublished');
    if (version.number <= cycle.framework.versionNumber) throw new DomainError('alreadyOnLatestVersion');
    return version;
  }

  private async carry(
    transaction: WriteTransaction,
    actor: ActingActor,
    { cycle, version, input }: { cycle: LockedCycle; version: PublishedVersion; input: SynchronisationAsked },
  ): Promise<CycleView> {
    const before = answersOfVersion(cycle);
    const comparison = compareVersions(cycle.content, version.content);
    const choices = Object.fromEntries(input.choices.map(({ criterionKey, strategy }) => [criterionKey, strategy]));
    const open = mustChoose(comparison, before).filter((key) => choices[key] === undefined);
    if (open.length > 0) throw new DomainError('scaleChoiceMissing', { criteria: open.join(', '), count: open.length });
    const synchronised = synchronise(before, comparison, choices);

    const undo = recordOfSynchronisation(
      {
        ...{ fromVersionId: cycle.framework.versionId, toVersionId: version.id },
        undoableUntil: new Date(cycle.now.getTime() + undoDays * day),
      },
      before,
      synchronised,
      sha256,
    );
    const title = `Avant la version ${version.number}`;
    const taking = { kind: 'synchronisation' as const, title, by: actor.name, at: cycle.now, undo };
    const undoable = await this.snapshots.take(transaction, cycle, taking);
    const { changed, revisions, added } = carriedTo(cycle, version.content, synchronised.answers, actor);
    await transaction.rows(addAnswers, [JSON.stringify(added)]);
    const moved = onVersion(cycle, version, added);
    const saved = await this.cycles.save(transaction, moved, { answers: changed, revisions });
    await appendEvent(transaction, assessmentMoved(saved, cycle.now));
    return cycleView({ ...saved, undoable, newer: cycle.newer?.id === version.id ? null : cycle.newer }, actor);
  }
}
