import { type DemoNetwork, demoNetwork } from '@maillage/network-domain';

export const demoPassword = 'maillage-demo';

/** The people whom the sign-in page of the demonstration offers. */
export const demoPeople = {
  officer: 'achats@arml-cvl.example',
  director: 'directrice@val-aubre.example',
  president: 'president@val-aubre.example',
  union: 'label@unml.example',
} as const;

/** Codes of the region and the Mission of those people. */
export const regionOfOfficer = '24';
export const missionOfDirector = 'DEMO-45-03';

export interface DemoMission {
  code: string;
  name: string;
  state: string;
  regionCode: string;
  /** Address of who may engage it. */
  director: string;
}

/** The Missions of the invented network, which is the same each time but for its ids. */
export function demoMissions(): DemoMission[] {
  const { organisations, people, memberships }: DemoNetwork = demoNetwork((key) => key);
  const emails = new Map(people.map(({ id, email }) => [id, email]));
  const directors = memberships.filter(({ role }) => role === 'director');
  const directorOf = new Map(directors.map(({ organisationId, personId }) => [organisationId, emails.get(personId)]));
  return organisations
    .filter(({ kind }) => kind === 'localMission')
    .map(({ id, code, name, state, regionCodes }) => ({
      ...{ code, name, state },
      regionCode: regionCodes[0] ?? '',
      director: directorOf.get(id) ?? '',
    }));
}

/** Active Missions of a region other than the one of the accounts, in the order of their codes. */
export function otherMissionsOf(regionCode: string): DemoMission[] {
  return demoMissions().filter(
    (mission) => mission.regionCode === regionCode && mission.state === 'active' && mission.code !== missionOfDirector,
  );
}
