import { Args, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { SteeredMissions } from '../../application/steering/steered-missions.js';
import { steeringPolicies } from '../../policy/steering.policies.js';
import { SteeredMissionPageType, SteeredMissionsArgs, SteeredMissionType } from './steered-missions.types.js';

@Resolver(() => SteeredMissionType)
export class SteeredMissionsResolver {
  constructor(private readonly missions: SteeredMissions) {}

  @Query(() => SteeredMissionPageType)
  @Guarded(steeringPolicies.readSteering)
  steeredMissions(
    @Acting() { actor, reads }: ActingViewer,
    @Args() { frameworkId, first, after, filter }: SteeredMissionsArgs,
  ): Promise<SteeredMissionPageType> {
    return this.missions.page(reads, actor, { frameworkId, ...filter }, { first, after });
  }
}
