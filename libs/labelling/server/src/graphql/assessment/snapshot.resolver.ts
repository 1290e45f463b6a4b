import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { type AssessedMoment, snapshotComparison } from '../../application/assessment/snapshot-comparison.js';
import { synchronisationPreview } from '../../application/assessment/synchronisation-preview.js';
import { SynchroniseCycle } from '../../application/assessment/synchronise-cycle.use-case.js';
import { TakeSnapshot } from '../../application/assessment/take-snapshot.use-case.js';
import { UndoSynchronisation } from '../../application/assessment/undo-synchronisation.use-case.js';
import { CycleReader } from '../../persistence/assessment/cycle.reader.js';
import {
  answersOfVersion,
  SnapshotRepository,
  type TakenSnapshot,
} from '../../persistence/assessment/snapshot.repository.js';
import { VersionReader } from '../../persistence/assessment/version.reader.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { LabelSnapshotType } from './cycle-parts.types.js';
import { SynchroniseCycleInput, TakeSnapshotInput, UndoSynchronisationInput } from './cycle.inputs.js';
import { LabelCycleType } from './cycle.types.js';
import { SnapshotComparisonType, SynchronisationPreviewType } from './snapshot.types.js';

/** What was, what is, and what a newer version of the framework would make of it. */
@Resolver(() => LabelSnapshotType)
export class SnapshotResolver {
  constructor(
    private readonly cycles: CycleReader,
    private readonly snapshots: SnapshotRepository,
    private readonly versions: VersionReader,
    private readonly takings: TakeSnapshot,
    private readonly synchronisations: SynchroniseCycle,
    private readonly undoings: UndoSynchronisation,
  ) {}

  @Query(() => [LabelSnapshotType])
  @Guarded(assessmentPolicies.readLabelling)
  async labelSnapshots(
    @Acting() { reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<LabelSnapshotType[]> {
    const { id } = await this.cycles.one(reads, cycleId);
    return this.snapshots.ofCycle(reads, id);
  }

  @Query(() => SnapshotComparisonType)
  @Guarded(assessmentPolicies.readLabelling)
  async compareSnapshots(
    @Acting() { reads }: ActingViewer,
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('toId', { type: () => ID, nullable: true }) toId: string | null,
  ): Promise<SnapshotComparisonType> {
    const from = await this.snapshots.one(reads, fromId);
    if (toId) return snapshotComparison(momentOf(from), momentOf(await this.snapshots.one(reads, toId)));
    const row = await this.cycles.one(reads, from.cycleId);
    const now = { snapshot: null, framework: row.content, done: row.doneScore, planned: row.plannedScore };
    return snapshotComparison(momentOf(from), { ...now, answers: answersOfVersion(row) });
  }

  @Query(() => SynchronisationPreviewType)
  @Guarded(assessmentPolicies.readLabelling)
  async previewSynchronisation(
    @Acting() { reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<SynchronisationPreviewType> {
    const row = await this.cycles.one(reads, cycleId);
    const { newer, framework } = row;
    const version = newer === null ? undefined : await this.versions.one(reads, newer.id, framework.id);
    return synchronisationPreview(row, version);
  }

  @Mutation(() => LabelSnapshotType)
  @Guarded(assessmentPolicies.takeSnapshot)
  takeSnapshot(@Acting() { actor }: ActingViewer, @Args('input') input: TakeSnapshotInput): Promise<LabelSnapshotType> {
    return this.takings.execute(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.synchroniseCycle)
  synchroniseCycle(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: SynchroniseCycleInput,
  ): Promise<LabelCycleType> {
    return this.synchronisations.execute(actor, input);
  }

  @Mutation(() => LabelCycleType)
  @Guarded(assessmentPolicies.undoSynchronisation)
  undoSynchronisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: UndoSynchronisationInput,
  ): Promise<LabelCycleType> {
    return this.undoings.execute(actor, input);
  }
}

function momentOf(snapshot: TakenSnapshot): AssessedMoment & { readonly snapshot: TakenSnapshot } {
  const { framework, content, done, planned } = snapshot;
  return { snapshot, framework, answers: content.answers, done, planned };
}
