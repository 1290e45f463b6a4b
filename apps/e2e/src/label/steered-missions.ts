import { answered } from '../campaigns/campaign-acts.js';
import type { Client } from '../server/signed-in.js';

export interface SteeredMission {
  readonly name: string;
  readonly code: string;
  readonly regionCodes: readonly string[];
  readonly state: string | null;
  readonly labelledUntil: string | null;
}

export interface SteeringFigures {
  readonly members: number;
  readonly funnel: readonly { readonly stage: string; readonly count: number }[];
  readonly criteria: readonly { readonly code: string; readonly title: string }[];
  readonly expiries: readonly { readonly month: string; readonly count: number }[];
}

const figures = `query Figures { labelSteering {
  members funnel { stage count } criteria { code title } expiries { month count }
} }`;
const missions = `query Missions($filter: SteeredMissionFilterInput) {
  steeredMissions(first: 100, filter: $filter) { rows { name code regionCodes state labelledUntil } }
}`;

export async function steeringFigures(client: Client): Promise<SteeringFigures> {
  const asked = await client.ask<{ labelSteering: SteeringFigures }>(figures);
  return answered(asked, 'labelSteering').labelSteering;
}

/** Missions of a region and where each stands, by name; of the view that ends soon, the first to end first. */
export async function steeredMissions(
  client: Client,
  filter: { readonly regionCode?: string; readonly view?: 'all' | 'expiringSoon' },
): Promise<readonly SteeredMission[]> {
  const asked = await client.ask<{ steeredMissions: { rows: SteeredMission[] } }>(missions, { filter });
  return answered(asked, 'steeredMissions').steeredMissions.rows;
}
