import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import type { LabelCycleKind } from '@maillage/labelling-domain';
import { FollowUpOfCycle } from '../../application/label/follow-up-of-cycle.js';
import { labelFilterOf } from '../../application/label/label-filter.js';
import { labelView } from '../../application/label/label.view.js';
import { VerifyLabel } from '../../application/label/verify-label.js';
import { LabelReader } from '../../persistence/label/label.reader.js';
import { labelPolicies } from '../../policy/label.policies.js';
import {
  FollowUpScopeType,
  LabelFilterInput,
  LabelPageType,
  LabelStepEnum,
  LabelType,
  LabelVerificationType,
} from './label.types.js';

@Resolver(() => LabelType)
export class LabelQueryResolver {
  constructor(
    private readonly labels: LabelReader,
    private readonly followUps: FollowUpOfCycle,
    private readonly verification: VerifyLabel,
  ) {}

  @Query(() => LabelPageType)
  @Guarded(labelPolicies.readRegister)
  async labelRegister(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => LabelFilterInput, nullable: true }) asked: LabelFilterInput | null,
  ): Promise<LabelPageType> {
    const filter = labelFilterOf(asked ?? {});
    const page = await this.labels.page(reads, { first, after }, filter);
    const rows = page.rows.map((row) => labelView(row, actor));
    return { ...page, rows, total: await this.labels.count(reads, filter) };
  }

  @Query(() => LabelType)
  @Guarded(labelPolicies.readRegister)
  async label(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LabelType> {
    const row = await this.labels.one(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return labelView(row, actor);
  }

  @Query(() => FollowUpScopeType)
  @Guarded(labelPolicies.readScope)
  followUpScope(
    @Acting() { reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
    @Args('kind', { type: () => LabelStepEnum, defaultValue: 'followUp' }) kind: LabelCycleKind,
  ): Promise<FollowUpScopeType> {
    return this.followUps.of(reads, cycleId, kind);
  }

  @Query(() => LabelVerificationType)
  @Guarded(labelPolicies.verify)
  verifyLabel(@Args('code', { type: () => String }) code: string): Promise<LabelVerificationType> {
    return this.verification.execute(code);
  }
}
