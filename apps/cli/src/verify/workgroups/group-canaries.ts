import { newId } from '@maillage/platform-kernel';
import { type Canary, canary, type CanaryFacts, type OpenCycle } from '../canary.js';
import { type CanaryNetwork, type CanaryPerson, type CanaryTenant, firstOf } from '../canary-network.js';
import { isGuest } from '../member-facts.js';

const someDay = '2026-01-02';
const lastDay = '2099-01-01';

interface Lead {
  readonly person: string;
  readonly organisation: string;
}

/** A group of one organisation, with those who see it and those who are in it. */
export interface GroupScene {
  readonly id: string;
  readonly sponsor: string;
  readonly band: 'network' | 'region';
  /** Null for the whole network. */
  readonly audience: readonly string[];
  readonly lead: Lead | null;
  readonly member: string;
  readonly asking: string;
  /** Whoever answers for the one that asks. */
  readonly askingPerson: string;
  readonly openTo: readonly OpenCycle[];
}

/**
 * Every organisation sponsors groups: led by a head, by somebody who is no head, by nobody; for all, and for some. The
 * first has one more that a guest leads, as no act would do it, and whose member somebody serves who serves another too.
 */
export function groupScenes({ tenants, secondSeats }: CanaryNetwork): GroupScene[] {
  const missions = tenants.filter(({ kind }) => kind === 'localMission');
  const guests = missions.flatMap(({ people }) => people).filter(({ role }) => isGuest(role));
  const [second] = secondSeats;
  return tenants.flatMap((sponsor, place) => {
    const others = missions.filter(({ id }) => id !== sponsor.id);
    const at = (rank: number): CanaryTenant => {
      const found = others[(place + rank) % others.length];
      if (found === undefined) throw new Error('The canary network has too few Missions');
      return found;
    };
    const leadOf = (mission: CanaryTenant): Lead => ({ person: firstOf(mission).id, organisation: mission.id });
    const leadBy = (person: CanaryPerson | undefined): Lead | null =>
      person === undefined || person.tenant === sponsor.id ? null : { person: person.id, organisation: person.tenant };
    const scene = (band: 'network' | 'region', lead: Lead | null, rank: number): GroupScene => ({
      ...{ id: newId(), sponsor: sponsor.id, band, lead, member: at(rank + 1).id, asking: at(rank + 2).id },
      askingPerson: firstOf(at(rank + 2)).id,
      audience: band === 'network' ? [] : [at(rank).id, at(rank + 1).id, at(rank + 2).id],
      openTo: lead === null ? [] : [{ person: lead.person, through: lead.organisation, right: 'lead' as const }],
    });
    const led = scene('network', leadBy(guests[0]), 1);
    return [
      scene('network', leadOf(at(0)), 0),
      scene('region', leadOf(at(1)), 1),
      scene('network', leadBy(second?.person), 2),
      scene('region', null, 0),
      ...(place === 0 ? [{ ...led, member: second?.second.id ?? led.member }] : []),
    ];
  });
}

/** The group, its lead, its seats, a member, and an organisation that asked. */
export function groupCanaries(scene: GroupScene): Canary[] {
  const { id, sponsor, lead, member, asking } = scene;
  const facts = factsOf(scene);
  const offer = newId();
  const of = { group_id: id, sponsor_id: sponsor };
  return [
    canary('workgroups.workgroup', groupValues(scene), { ...facts, ...seenBy(scene) }),
    canary('workgroups.group_decision', { ...decisionValues(sponsor), ...of }, facts),
    ...(lead === null ? [] : [canary('workgroups.lead_term', termValues(scene, lead), facts)]),
    canary('workgroups.seat_counter', { group_id: id, region_code: '', tenant_id: sponsor, taken: 1 }, facts),
    canary(
      'workgroups.volunteer',
      {
        id: offer,
        tenant_id: asking,
        ...of,
        person_id: scene.askingPerson,
        words: `Canary ${offer}`,
        offered_at: someDay,
      },
      { ...facts, tenant: asking },
    ),
    ...placeOf(scene, member, 'member'),
    ...placeOf(scene, asking, 'asked'),
    // Of who led the group, and leads it no more.
    ...(lead === null ? [] : [decisionAbout(scene, asking, member)]),
  ];
}

/** What all rows of a group have in common: about whose group they are, and who leads it. */
export function factsOf({ id, sponsor, openTo }: GroupScene): Partial<CanaryFacts> {
  return { tenant: sponsor, about: sponsor, parent: id, openTo };
}

function seenBy({ band, audience, lead }: GroupScene): Partial<CanaryFacts> {
  return { sharedWith: band === 'network' ? 'everyone' : audience, isDue: lead !== null || band === 'region' };
}

function groupValues({ id, sponsor, band, audience, lead }: GroupScene): Canary['values'] {
  return {
    ...{
      id,
      tenant_id: sponsor,
      kind: 'theme',
      situation: 'exists',
      state: 'active',
      title: `Canary ${id}`,
      theme: '',
    },
    ...{ band, audience, joining: 'onRequest', letter: { purpose: `Canary ${id}`, deliverables: ['x'], means: '' } },
    ...{ calls_volunteers: true, created_at: someDay, changed_at: someDay },
    lead_person_id: lead?.person ?? null,
    lead_organisation_id: lead?.organisation ?? null,
    lead_until: lead === null ? null : lastDay,
  };
}

function termValues({ id, sponsor }: GroupScene, { person, organisation }: Lead): Canary['values'] {
  const term = { id: newId(), tenant_id: sponsor, group_id: id, person_id: person, organisation_id: organisation };
  return { ...term, starts_on: someDay, ends_on: lastDay };
}

function placeOf(scene: GroupScene, organisation: string, state: 'member' | 'asked'): Canary[] {
  const { id, sponsor, member } = scene;
  const place = newId();
  const facts = { ...factsOf(scene), tenant: organisation };
  const isMember = state === 'member';
  const of = { group_id: id, sponsor_id: sponsor };
  return [
    canary(
      'workgroups.membership',
      {
        ...{ id: place, tenant_id: organisation, ...of, state, person_id: scene.askingPerson, region_code: '11' },
        ...{ joined_at: isMember ? someDay : null, changed_at: someDay },
      },
      { ...facts, isTold: isMember },
    ),
    canary(
      'workgroups.joining_need',
      { membership_id: place, tenant_id: organisation, group_id: id, body: `Canary ${place}` },
      { ...facts, sharedWith: [member] },
    ),
    decisionAbout(scene, organisation, organisation),
    decisionAbout(scene, organisation, sponsor),
  ];
}

/** A decision about the place of an organisation, and whose decision it was. */
function decisionAbout(scene: GroupScene, organisation: string, tenant: string): Canary {
  const of = { group_id: scene.id, sponsor_id: scene.sponsor, organisation_id: organisation };
  const facts = { ...factsOf(scene), tenant, sharedWith: [organisation] };
  return canary('workgroups.membership_decision', { ...decisionValues(tenant), ...of }, facts);
}

function decisionValues(tenant: string): Canary['values'] {
  const id = newId();
  const decided = { act: 'edit', to_state: 'active', person_name: 'Canary', decided_at: someDay };
  return { id, tenant_id: tenant, ...decided, reason: `Canary ${id}` };
}
