import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import type { CanaryNetwork } from '../canary-network.js';
import { publishedForm } from '../forms-canaries.js';
import { isGuest } from '../member-facts.js';
import { noticeCanaries } from './notice-canaries.js';
import { applicationBegun, applicationCanaries, type Reviewer } from './application-canaries.js';

const someDay = '2026-01-02';

/** Every organisation runs a call of each kind, and asks and applies itself where nobody else sees; the next one, to all. */
export function callsCanaries(network: CanaryNetwork): Canary[] {
  const { tenants } = network;
  return tenants.flatMap((coordinator, place) => {
    const applicant = tenants[(place + 1) % tenants.length] ?? coordinator;
    const partner = tenants[(place + 2) % tenants.length] ?? coordinator;
    const other = tenants[(place + 3) % tenants.length] ?? coordinator;
    const above = tenants[(place + 4) % tenants.length] ?? coordinator;
    const scene = { coordinator: coordinator.id, form: newId(), call: newId(), draft: newId(), programme: newId() };
    const unseen = { ...scene, call: scene.draft, applicant: coordinator.id };
    return [
      ...writtenByCoordinator(scene),
      outsideCall(coordinator.id),
      ...noticeCanaries(coordinator),
      ...callRows(scene, 'draft'),
      ...callRows(scene, 'open'),
      ...callRows(scene, 'closed'),
      ...questionsOf(scene, applicant.id),
      questionRow(unseen, coordinator.id, newId()),
      applicationBegun(unseen, newId()),
      ...applicationCanaries({
        ...{ ...scene, applicant: applicant.id, partner: partner.id, other: other.id, above: above.id },
        bound: boundTo(network, [applicant.id, partner.id, other.id]),
        reviewers: reviewersOf(network, place),
      }),
    ];
  });
}

/** Everybody who serves one of these organisations, as their own or as a second one. */
function boundTo({ tenants, secondSeats }: CanaryNetwork, organisations: readonly string[]): string[] {
  const atHome = tenants.filter(({ id }) => organisations.includes(id)).flatMap(({ people }) => people);
  const second = secondSeats.filter((seat) => organisations.includes(seat.second.id)).map(({ person }) => person);
  return [...new Set([...atHome, ...second].map(({ id }) => id))];
}

/**
 * Two of one organisation whom nothing binds, one from the Mission that applies, and an officer of who runs the call, from
 * whom the file was taken; a guest of the same; and who serves those who apply, and reviews in the name of another organisation.
 */
function reviewersOf({ tenants, secondSeats }: CanaryNetwork, place: number): Reviewer[] {
  const [coordinator, applicant, partner, other] = [0, 1, 2, 3].map(
    (distance) => tenants[(place + distance) % tenants.length],
  );
  const applying = [applicant?.id, partner?.id, other?.id];
  const ofNetwork = [4, 1, 0].flatMap((distance, rank) => {
    const tenant = tenants[(place + distance) % tenants.length];
    const people = tenant?.people.slice(0, rank === 0 ? 2 : 1) ?? [];
    return people.map((person) => ({ person: person.id, through: person.tenant, isOpen: rank < 2 }));
  });
  const guest = coordinator?.people.find(({ role }) => isGuest(role));
  const bound = secondSeats.filter(
    ({ person, second }) => applying.includes(person.tenant) && ![...applying, coordinator?.id].includes(second.id),
  );
  return [
    ...ofNetwork,
    ...(guest === undefined ? [] : [{ person: guest.id, through: guest.tenant, isOpen: true }]),
    ...bound.map(({ person, second }) => ({ person: person.id, through: second.id, isOpen: true })),
  ];
}

export interface CallScene {
  readonly coordinator: string;
  /** The published version of the form of the open call, that call, and one that only its coordinator sees. */
  readonly form: string;
  readonly call: string;
  readonly draft: string;
  readonly programme: string;
}

function writtenByCoordinator({ coordinator, form, programme }: CallScene): Canary[] {
  const own = { tenant_id: coordinator };
  return [
    canary(
      'calls.programme',
      { id: programme, ...own, title: `Canary ${programme}`, description: '', created_at: someDay },
      { tenant: coordinator },
    ),
    ...publishedForm(coordinator, form),
  ];
}

function outsideCall(keeper: string): Canary {
  const id = newId();
  const values = {
    ...{ id, tenant_id: keeper, title: `Canary ${id}`, funder: 'Canary', source_url: 'https://canary.example/' },
    ...{ summary: '', theme: '', kinds: [], region_codes: [], opens_at: someDay, closes_at: '2099-01-01' },
    ...{ time_zone: 'Europe/Paris', checked_on: someDay, changed_at: someDay },
  };
  return canary('calls.outside_call', values, { tenant: keeper });
}

function callRows(scene: CallScene, state: 'draft' | 'open' | 'closed'): Canary[] {
  const { coordinator, form, call, draft, programme } = scene;
  const id = state === 'open' ? call : state === 'draft' ? draft : newId();
  const isTold = state !== 'draft';
  const title = `Canary ${id}`;
  const values = {
    ...{ id, tenant_id: coordinator, programme_id: programme, locked: [], state, published: isTold, title },
    ...{ opens_at: someDay, closes_at: '2099-01-01', deposits_until: '2099-01-01' },
    ...{ form_version_id: form, terms: termsOf(title, form), changed_at: someDay },
  };
  const decision = { id: newId(), tenant_id: coordinator, call_id: id, act: 'edit', to_state: state };
  return [
    canary('calls.call', values, { tenant: coordinator, isTold, isDue: state === 'open' }),
    canary(
      'calls.call_decision',
      { ...decision, person_name: 'Canary', decided_at: someDay, reason: `Canary ${id}` },
      { tenant: coordinator, parent: id },
    ),
  ];
}

function termsOf(title: string, formVersionId: string): object {
  return {
    ...{ title, context: '', objectives: '', audience: '', fundingRules: '', process: '', legalBasis: '' },
    ...{ eligibility: { kinds: [], regionCodes: [] }, consortium: { kind: 'possible', mostPartners: 9 } },
    ...{ envelopeCents: null, mostPerOrganisationCents: null, opensAt: '2026-01-02T00:00:00.000Z' },
    ...{ closesAt: '2099-01-01T00:00:00.000Z', graceMinutes: 0, timeZone: 'Europe/Paris', committeeOn: null },
    ...{ decisionOn: null, retentionMonths: null, ownerId: null, formVersionId, grid: { criteria: [] } },
  };
}

/** One that is answered to all, one to who asked alone, and one that waits. */
function questionsOf({ coordinator, call }: CallScene, asker: string): Canary[] {
  return [true, false, null].flatMap((isPublic) => {
    const id = newId();
    const question = questionRow({ coordinator, call }, asker, id);
    if (isPublic === null) return [question];
    const about = writtenAbout(call, id);
    const answer = { id: newId(), tenant_id: coordinator, asker_id: asker, question_id: id, question: 'Canary' };
    return [
      question,
      canary(
        'calls.call_answer',
        { ...about, ...answer, readers: [asker], is_public: isPublic, answered_at: someDay },
        { tenant: coordinator, sharedWith: [asker], isTold: isPublic },
      ),
    ];
  });
}

function questionRow(
  { coordinator, call }: Pick<CallScene, 'coordinator' | 'call'>,
  asker: string,
  id: string,
): Canary {
  const readers = [coordinator];
  return canary(
    'calls.call_question',
    { id, tenant_id: asker, ...writtenAbout(call, id), coordinator_id: coordinator, readers, asked_at: someDay },
    { tenant: asker, sharedWith: readers, parent: call },
  );
}

function writtenAbout(call: string, id: string) {
  return { call_id: call, body: `Canary ${id}`, person_id: newId(), person_name: 'Canary' };
}
