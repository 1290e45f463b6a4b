import { Injectable } from '@nestjs/common';
import type { OrganisationState } from '@maillage/network-contract';
import type { ReadTransaction } from '@maillage/platform-server';

export interface RegionCountRow {
  readonly regionCode: string;
  readonly missions: number;
  readonly states: readonly { readonly state: OrganisationState; readonly count: number }[];
}

export interface MissionPointRow {
  readonly id: string;
  readonly name: string;
  readonly communeName: string | null;
  readonly state: OrganisationState;
  readonly regionCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

const living = `kind = 'localMission' and state not in ('merged', 'closed')`;

const regionCounts = {
  name: 'network.map.regions',
  text: `select region_codes[1] as "regionCode", sum(count)::int as missions,
      json_agg(json_build_object('state', state, 'count', count) order by state) as states
    from (select region_codes, state, count(*)::int as count from network.organisation where ${living} group by 1, 2) one
    group by 1`,
};

/** There are some 440 Missions; the bound is for a network that no map could show. */
const missionPoints = {
  name: 'network.map.missions',
  text: `select id, name, commune_name as "communeName", state, region_codes[1] as "regionCode", latitude, longitude
    from network.organisation where ${living} and latitude is not null and longitude is not null
    order by sort_name, id limit 2000`,
};

/** The Missions that are at work, counted by region or placed one by one. */
@Injectable()
export class NetworkMapReader {
  regions(reads: ReadTransaction): Promise<RegionCountRow[]> {
    return reads.rows<RegionCountRow>(regionCounts, []);
  }

  missions(reads: ReadTransaction): Promise<MissionPointRow[]> {
    return reads.rows<MissionPointRow>(missionPoints, []);
  }
}
