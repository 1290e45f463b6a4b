import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { medianOf } from '@maillage/labelling-domain';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import {
  evolutionOf,
  expiriesFrom,
  figuresOfMonth,
  frameworkAsked,
  funnelOf,
  regionsOf,
  weakCriteriaOf,
} from '../../application/steering/steering.view.js';
import { type SteeredFrameworkRow, SteeringReader } from '../../persistence/steering/steering.reader.js';
import { steeringPolicies } from '../../policy/steering.policies.js';
import { LabelSteeringType, type SteeredFrameworkType } from './steering.types.js';

@Resolver(() => LabelSteeringType)
export class SteeringResolver {
  constructor(private readonly reader: SteeringReader) {}

  @Query(() => LabelSteeringType)
  @Guarded(steeringPolicies.readSteering)
  async labelSteering(
    @Acting() { actor, reads }: ActingViewer,
    @Args('frameworkId', { type: () => ID, nullable: true }) frameworkId: string | null | undefined,
    @Args('month', { type: () => String, nullable: true }) asked: string | null | undefined,
  ): Promise<LabelSteeringType> {
    const frameworks = await this.reader.frameworks(reads);
    const framework = frameworkAsked(frameworks, frameworkId ?? null);
    const rows = await this.reader.figures(reads, framework.id, actor.visible);
    const criteria = await this.reader.criteria(reads, framework.id, actor.visible);
    const { month, sum, groups, computedAt } = figuresOfMonth(rows, asked ?? null);
    return {
      ...{ frameworks: frameworks.map(told), framework: told(framework), month, computedAt },
      ...{ members: sum.members, waiting: sum.waiting, ready: sum.ready, needHelp: sum.needHelp },
      funnel: funnelOf(sum),
      medianWeeksToApply: medianOf(sum.weeksToApply),
      medianWeeksToDecide: medianOf(sum.weeksToDecide),
      regions: regionsOf(sum),
      groups: groups.map(({ groupId, groupName, figures }) => ({
        ...figures,
        ...{ organisationId: groupId, name: groupName },
      })),
      criteria: weakCriteriaOf(framework, criteria),
      expiries: month === '' ? [] : expiriesFrom(month, sum),
      evolution: evolutionOf(rows),
      commissions: await this.reader.sessions(reads),
    };
  }
}

function told({ content, ...framework }: SteeredFrameworkRow): SteeredFrameworkType {
  return { ...framework, thresholdPercent: content.levels[0]?.thresholdPercent ?? 0 };
}
