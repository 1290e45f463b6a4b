import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { organisationKinds, organisationStates } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import { systemScope } from '@maillage/platform-server';
import {
  type CandidateOrganisation,
  type Eligibility,
  memberVerdict,
  type PoolingCampaign,
} from '@maillage/pooling-domain';
import { aPoolingWorld, type PoolingWorld } from './pooling-world.js';

const stretches = [[], ['24'], ['53'], ['24', '53']];
const at = new Date('2026-03-02T08:00:00Z');

/** One organisation of every kind, in every state, over no region, one or two. */
const candidates: readonly CandidateOrganisation[] = organisationKinds.flatMap((kind) =>
  organisationStates.flatMap((state) => stretches.map((regionCodes) => ({ id: newId(), kind, state, regionCodes }))),
);
const missions = candidates.filter(({ kind }) => kind === 'localMission');

const addOrganisation = `insert into network.organisation
    (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
  values ($1, $1::uuid::text, $2, 'Candidate', 'Candidate', 'candidate', $3, $4, $5, 'Europe/Paris')`;

describe('who may join a campaign is the same for who counts and for who joins:', () => {
  let world: PoolingWorld;

  beforeAll(async () => {
    world = await aPoolingWorld();
    for (const { id, kind, state, regionCodes } of candidates) {
      const regionalId = kind === 'localMission' ? world.arml.organisationId : null;
      await world.ask(addOrganisation, [id, kind, state, regionalId, regionCodes]);
    }
  });

  afterAll(() => world.leave());

  test.each<[string, Partial<Eligibility>]>([
    ['the whole network', { kind: 'network' }],
    ['a region', { kind: 'regions', regionCodes: ['24'] }],
    ['two regions', { kind: 'regions', regionCodes: ['53', '24'] }],
    ['no region', { kind: 'regions', regionCodes: [] }],
    [
      'organisations that are named',
      { kind: 'organisations', organisationIds: candidates.slice(0, 60).map(({ id }) => id) },
    ],
    ['Missions that are named', { kind: 'organisations', organisationIds: missions.slice(5, 15).map(({ id }) => id) }],
  ])('open to %s', async (_, facts) => {
    const eligibility = { kind: 'network', regionCodes: [], organisationIds: [], restricted: false, ...facts } as const;
    const coordinators = [
      world.arml.organisationId,
      ...missions.filter(({ state }) => state === 'active').map(({ id }) => id),
    ];

    for (const coordinator of coordinators) {
      const counted = await countedBy(coordinator, eligibility);

      expect(counted.toSorted()).toEqual(joining(openCampaign(coordinator, eligibility)).toSorted());
    }
  });

  /** By the statement that counts, among the candidates of this file. */
  async function countedBy(coordinator: string, eligibility: Eligibility): Promise<string[]> {
    const known = new Set(candidates.map(({ id }) => id));
    const ids = await world.tenants.write(systemScope(coordinator), (transaction) =>
      world.acts.campaigns.whoMayJoin(transaction, coordinator, eligibility),
    );
    return ids.filter((id) => known.has(id));
  }

  /** By the rules that each is asked when it joins. */
  function joining(campaign: PoolingCampaign): string[] {
    const situation = { participation: null, counters: { joined: 0 } };
    return candidates
      .filter((organisation) => memberVerdict('join', campaign, { organisation, ...situation }, at).can)
      .map(({ id }) => id);
  }
});

function openCampaign(tenantId: string, eligibility: Eligibility): PoolingCampaign {
  return {
    ...{ id: newId(), tenantId, eligibility, family: 'purchasing', title: 'Licences', description: '', lines: [] },
    ...{ minimum: { kind: 'members', value: 1 }, seats: null, extended: false, state: 'needsOpen', outcome: null },
    ...{ opensAt: new Date('2026-03-01T00:00:00Z'), closesAt: new Date('2026-04-01T00:00:00Z') },
  };
}
