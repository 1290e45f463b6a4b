import {
  demoMissions,
  demoPeople,
  otherMissionsOf,
  type PortalDatabase,
  regionOfOfficer,
  sessionsOf,
} from '../../src/index.js';
import type { RefusalCast } from './refused-act.js';

/** @throws Error when the invented network has nobody for a part */
export async function refusalCast(url: string, database: PortalDatabase): Promise<RefusalCast> {
  const missions = demoMissions();
  const directorOf = (state: string) => missions.find((mission) => mission.state === state)?.director;
  const [neighbour] = otherMissionsOf(regionOfOfficer);
  const stranger = missions.find(({ state, regionCode }) => state === 'active' && regionCode !== regionOfOfficer);
  const parts = {
    officer: demoPeople.officer,
    director: demoPeople.director,
    neighbour: neighbour?.director,
    stranger: stranger?.director,
    suspended: directorOf('suspended'),
    affiliated: directorOf('affiliated'),
  };
  const client = async (email: string | undefined) => {
    const [session] = email === undefined ? [] : await sessionsOf(url, database, [email]);
    if (session === undefined) throw new Error(`The invented network has nobody for a part: ${JSON.stringify(parts)}`);
    return session;
  };
  return {
    officer: await client(parts.officer),
    director: await client(parts.director),
    neighbour: await client(parts.neighbour),
    stranger: await client(parts.stranger),
    suspended: await client(parts.suspended),
    affiliated: await client(parts.affiliated),
  };
}
