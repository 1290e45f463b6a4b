import type { DemoName } from './demo-people.js';
import type { DemoMembership, DemoNetwork, DemoOrganisation } from './demo-records.js';

type IdOf = (key: string) => string;

/** Where those come from who audit for the union without a seat in the network, one from each. */
const outside = ['regard-tiers', 'mesure-juste', 'vue-claire', 'pas-de-trop'];
const firstOutside: DemoName = { givenName: 'Apolline', familyName: 'Clairevoie', gender: 'feminine' };

/** Regions of which the director of one Mission audits those of others, as a peer. */
const peerRegions = ['53', '44', '28', '76', '75', '84'];

/** Four external auditors and six peers, each with a seat at the union. */
export function demoAuditors(
  names: Iterator<DemoName, never>,
  organisations: readonly DemoOrganisation[],
  idOf: IdOf,
): Pick<DemoNetwork, 'people' | 'memberships'> {
  const union = organisations.find(({ kind }) => kind === 'nationalUnion');
  if (union === undefined) return { people: [], memberships: [] };
  const seat = (key: string, personId: string): DemoMembership => ({
    ...{ id: idOf(`membership:${key}:auditor`), organisationId: union.id, role: 'auditor' },
    ...{ personId, startsOn: '2024-01-01', endsOn: null },
  });
  const people = outside.map((house, index) => {
    const { givenName, familyName, gender } = index === 0 ? firstOutside : names.next().value;
    const email = `${gender === 'feminine' ? 'auditrice' : 'auditeur'}@${house}.example`;
    return { id: idOf(`person:${house}:auditor`), organisationId: union.id, givenName, familyName, email };
  });
  const peers = peerRegions.flatMap((region) => {
    const home = organisations.find(
      ({ kind, state, regionCodes }) => kind === 'localMission' && state === 'active' && regionCodes.includes(region),
    );
    return home === undefined ? [] : [seat(home.code, idOf(`person:${home.code}:director`))];
  });
  return { people, memberships: [...outside.map((house, index) => seat(house, people[index]?.id ?? '')), ...peers] };
}
