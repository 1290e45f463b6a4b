import { Args, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { steeredMissionsView } from '../../application/steering/steered-missions.view.js';
import { frameworkAsked } from '../../application/steering/steering.view.js';
import { SteeredMissionsReader } from '../../persistence/steering/steered-missions.reader.js';
import { SteeringReader } from '../../persistence/steering/steering.reader.js';
import { steeringPolicies } from '../../policy/steering.policies.js';
import { SteeredMissionPageType, SteeredMissionsArgs, SteeredMissionType } from './steered-missions.types.js';

@Resolver(() => SteeredMissionType)
export class SteeredMissionsResolver {
  constructor(
    private readonly missions: SteeredMissionsReader,
    private readonly steering: SteeringReader,
  ) {}

  @Query(() => SteeredMissionPageType)
  @Guarded(steeringPolicies.readSteering)
  async steeredMissions(
    @Acting() { actor, reads }: ActingViewer,
    @Args() { frameworkId, first, after, filter }: SteeredMissionsArgs,
  ): Promise<SteeredMissionPageType> {
    const framework = frameworkAsked(await this.steering.frameworks(reads), frameworkId ?? null);
    const asked = { visible: actor.visible, regionCode: filter?.regionCode ?? null };
    const rows = await this.missions.of(reads, framework.id, asked);
    const threshold = (framework.content.levels[0]?.thresholdPercent ?? 0) * 100;
    const view = filter?.view ?? 'all';
    return steeredMissionsView(rows, { first, after, view, text: filter?.text ?? null, threshold });
  }
}
