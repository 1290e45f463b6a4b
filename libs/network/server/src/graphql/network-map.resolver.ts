import { Query, Resolver } from '@nestjs/graphql';
import { regions } from '@maillage/network-domain';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { NetworkMapReader } from '../persistence/network-map.reader.js';
import { networkPolicies } from '../policy/network.policies.js';
import { MissionPointType, RegionCountType } from './network-map.types.js';

@Resolver(() => RegionCountType)
export class NetworkMapResolver {
  constructor(private readonly map: NetworkMapReader) {}

  @Query(() => [RegionCountType], {
    description: 'Every region of the official code, those without a Mission included',
  })
  @Guarded(networkPolicies.readDirectory)
  async regionCounts(@Acting() { reads }: ActingViewer): Promise<RegionCountType[]> {
    const counts = new Map((await this.map.regions(reads)).map((row) => [row.regionCode, row]));
    return regions.map(({ code, name }) => {
      const { missions, states } = counts.get(code) ?? { missions: 0, states: [] };
      return { region: { code, name }, missions, states };
    });
  }

  @Query(() => [MissionPointType])
  @Guarded(networkPolicies.readDirectory)
  missionPoints(@Acting() { reads }: ActingViewer): Promise<MissionPointType[]> {
    return this.map.missions(reads);
  }
}
