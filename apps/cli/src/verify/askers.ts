import {
  type ActingActor,
  type ActorSource,
  machineScope,
  nobody,
  type Scope,
  systemPerson,
  systemScope,
  type WriteSet,
  writeScope,
} from '@maillage/platform-server';
import { apiTokenHashOf, linkHashOf } from './account-canaries.js';
import { type Asker, nobodyFacts } from './asker.js';
import { type CanaryNetwork, type CanaryPerson, type CanaryTenant, firstOf } from './canary-network.js';
import { numberOfLabel } from './labelling/commission-canaries.js';
import { calendarHashOf } from './workgroups/workshop-canaries.js';
import { isGuest, memberFacts } from './member-facts.js';

interface Acting {
  readonly name: string;
  readonly actor: ActingActor;
  readonly tenant: CanaryTenant;
  readonly person: CanaryPerson;
}

/** Everyone who can be behind a transaction, found the way the API finds them. */
export async function askersOf(network: CanaryNetwork, actors: ActorSource): Promise<Asker[]> {
  const acting = await actingMembers(network, actors);
  const tenantIds = network.tenants.map(({ id }) => id);
  return [
    ...acting.flatMap((member, place) => membersOf(member, openedBy(member, tenantIds, place))),
    ...network.tenants.map(systemOf),
    ...tasks(tenantIds),
    ...strangers(network),
  ];
}

/** The first person and the guests of each organisation, and those who serve a second one. */
async function actingMembers({ tenants, secondSeats }: CanaryNetwork, actors: ActorSource): Promise<Acting[]> {
  const ofTenants = tenants.flatMap((tenant) =>
    tenant.people
      .filter((person) => person === firstOf(tenant) || isGuest(person.role))
      .map((person) => ({ tenant, person, role: person.role })),
  );
  const others = secondSeats.map(({ person, second, role }) => ({ tenant: second, person, role }));
  const atHome = secondSeats.flatMap(({ person, role }) => {
    const tenant = tenants.find(({ id }) => id === person.tenant);
    return tenant === undefined || !isGuest(role) ? [] : [{ tenant, person, role: person.role }];
  });
  return Promise.all(
    [...ofTenants, ...others, ...atHome].map(async ({ tenant, person, role }) => {
      const { actor } = await actors.find(person.token, person.tenant === tenant.id ? undefined : tenant.id);
      if (actor === null) throw new Error(`${person.email} may not act for ${tenant.code}`);
      return { name: `${person.email} for ${tenant.code}`, actor, tenant, person: { ...person, role } };
    }),
  );
}

/** The organisation whose counters, or whose cycle, it opens: each organisation's are opened by another. */
function openedBy({ tenant }: Acting, tenantIds: readonly string[], place: number): string[] {
  const others = tenantIds.filter((id) => id !== tenant.id);
  return [...others, ...others].slice(place % others.length).slice(0, 1);
}

function membersOf({ name, actor, tenant, person }: Acting, opened: readonly string[]): Asker[] {
  const reads = memberFacts(tenant, person);
  const own = new Set([tenant.id]);
  const writing = (writes: WriteSet): Scope => writeScope(actor, { capability: 'readDirectory', writes });
  const joining = writing('ownAndCoordinatorCounters');
  const steering = writing('ownAndCycle');
  const forAll: Asker[] = [
    { name, scope: writing('nothing'), facts: reads },
    { name: `${name}, writing own rows`, scope: writing('own'), facts: { ...reads, writes: own, counts: own } },
    ...opened.map((assessed) => ({
      name: `${name}, moving the cycle of ${assessed}`,
      scope: steering,
      opensCycleOf: assessed,
      facts: { ...reads, writes: own, counts: own, steers: new Set([assessed]) },
    })),
  ];
  if (isGuest(person.role)) return forAll;
  return [
    ...forAll,
    {
      name: `${name}, giving rights`,
      scope: writing('ownAndRights'),
      facts: { ...reads, writes: own, counts: own, grants: true },
    },
    ...opened.map((coordinator) => ({
      name: `${name}, moving the counters of ${coordinator}`,
      scope: joining,
      opensCountersOf: coordinator,
      facts: { ...reads, writes: own, counts: new Set([coordinator]) },
    })),
  ];
}

/** The clock, or the handler of an event, for one organisation. */
function systemOf({ id, code }: CanaryTenant): Asker {
  const own = new Set([id]);
  const facts = { ...nobodyFacts, tenant: id, person: systemPerson, below: own, writes: own, counts: own, steers: own };
  return { name: `the system for ${code}`, scope: systemScope(id), facts };
}

function tasks(tenantIds: readonly string[]): Asker[] {
  const some = tenantIds.slice(1, 4);
  const system = { ...nobody, person: systemPerson };
  const facts = { ...nobodyFacts, person: systemPerson };
  const seeding: Scope = { ...system, writable: tenantIds, credential: { kind: 'machine', value: 'on' } };
  return [
    { name: 'the relay', scope: machineScope, facts: { ...nobodyFacts, isMachine: true } },
    { name: 'an import', scope: { ...system, writable: some }, facts: { ...facts, writes: new Set(some) } },
    { name: 'the seed', scope: seeding, facts: { ...facts, isMachine: true, writes: new Set(tenantIds) } },
    {
      name: 'the writer of mails',
      scope: { ...system, visible: some, upward: ['contactEmail'] },
      facts: { ...facts, below: new Set(some), upward: new Set(['contactEmail']) },
    },
    {
      name: 'the keeper of the directory',
      scope: { ...system, visible: some, writable: some, upward: ['staff'] },
      facts: { ...facts, below: new Set(some), writes: new Set(some), upward: new Set(['staff']) },
    },
  ];
}

/** Before anything is known of a caller, and callers who act for no organisation. */
function strangers({ tenants }: CanaryNetwork): Asker[] {
  const people = tenants.slice(0, 4).map(firstOf);
  return [
    { name: 'nobody', scope: nobody, facts: nobodyFacts },
    ...people.flatMap(({ id, tenant, email, tokenHash }): Asker[] => [
      { name: `${email} alone`, scope: { ...nobody, person: id }, facts: { ...nobodyFacts, person: id } },
      {
        name: `the session of ${email}`,
        scope: { ...nobody, credential: { kind: 'session', value: tokenHash } },
        facts: { ...nobodyFacts, session: tokenHash },
      },
      {
        name: `the sign-in of ${email}`,
        scope: { ...nobody, credential: { kind: 'signIn', value: email } },
        facts: { ...nobodyFacts, address: email },
      },
      ...[linkHashOf(id), apiTokenHashOf(id), numberOfLabel(tenant), calendarHashOf(id)].map((hash) => ({
        name: `who holds ${hash}`,
        scope: { ...nobody, credential: { kind: 'token' as const, value: hash } },
        facts: { ...nobodyFacts, token: hash },
      })),
    ]),
  ];
}
