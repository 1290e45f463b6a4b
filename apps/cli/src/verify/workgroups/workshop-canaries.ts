import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import { type CanaryNetwork, firstOf } from '../canary-network.js';

const someDay = '2026-01-02';
const times = { starts_at: '2099-01-05T09:00:00Z', ends_at: '2099-01-05T11:00:00Z' };

/** The hash of the secret address of somebody's calendar. */
export function calendarHashOf(personId: string): string {
  return personId.replaceAll('-', '').padEnd(64, '0');
}

/**
 * Every organisation holds a workshop for all, one for some, and a draft. Somebody of every organisation has a seat in the
 * first and, as no act would do it, in the draft; and two have a seat in another's name.
 */
export function workshopCanaries({ tenants }: CanaryNetwork): Canary[] {
  const seats = tenants.map((tenant) => ({ registrant: tenant.id, person: firstOf(tenant).id }));
  return tenants.flatMap((organiser, place) => {
    const guest = tenants[(place + 1) % tenants.length] ?? organiser;
    const seat = { registrant: guest.id, person: firstOf(guest).id };
    const own = firstOf(organiser).id;
    const inOthersName = [
      { registrant: guest.id, person: own, isWithdrawn: true },
      { registrant: organiser.id, person: seat.person, isWithdrawn: true },
    ];
    return [
      ...workshopRows(organiser.id, { seats: [...seats, ...inOthersName], state: 'open', audience: [] }),
      ...workshopRows(organiser.id, { seats: [seat], state: 'open', audience: [guest.id] }),
      ...workshopRows(organiser.id, { seats, state: 'draft', audience: [] }),
      ...feedRows(organiser.id, own),
    ];
  });
}

interface Seat {
  readonly registrant: string;
  readonly person: string;
  readonly isWithdrawn?: boolean;
}

function workshopRows(
  organiser: string,
  {
    seats,
    state,
    audience,
  }: {
    readonly seats: readonly Seat[];
    readonly state: 'open' | 'draft';
    readonly audience: readonly string[];
  },
): Canary[] {
  const id = newId();
  const isOpen = state === 'open';
  const sharedWith = isOpen ? (audience.length === 0 ? ('everyone' as const) : audience) : [];
  const key = { tenant_id: organiser, workshop_id: id };
  return [
    canary(
      'workgroups.workshop',
      {
        ...{ id, tenant_id: organiser, state, title: `Canary ${id}`, summary: '', kind: 'exchange', audience },
        ...{ band: audience.length === 0 ? 'network' : 'region', link: 'https://visio.example', ...times },
        ...{ time_zone: 'Europe/Paris', created_at: someDay, changed_at: someDay },
      },
      { tenant: organiser, sharedWith, isDue: isOpen },
    ),
    canary(
      'workgroups.workshop_seats',
      { ...key, capacity: 20, taken: 1, arrivals: seats.length },
      { tenant: organiser, parent: id },
    ),
    ...seats.map((seat, place) => seatRow(key, seat, place + 1)),
    traceRow(organiser, id),
  ];
}

function seatRow(
  key: { readonly tenant_id: string; readonly workshop_id: string },
  { registrant, person, isWithdrawn = false }: Seat,
  arrival: number,
): Canary {
  const id = newId();
  return canary(
    'workgroups.registration',
    {
      ...{ id, ...key, registrant_id: registrant, person_id: person, person_name: `Canary ${id}`, arrival },
      ...{ state: isWithdrawn ? 'withdrawn' : 'registered', seat_given_at: someDay },
      ...{ registered_at: someDay, changed_at: someDay },
    },
    { tenant: key.tenant_id, person, sharedWith: [registrant], parent: key.workshop_id },
  );
}

function traceRow(organiser: string, workshop: string): Canary {
  const trace = { act: 'publish', to_state: 'open', person_name: 'Canary', decided_at: someDay };
  return canary(
    'workgroups.workshop_decision',
    { id: newId(), tenant_id: organiser, workshop_id: workshop, ...trace, reason: `Canary ${workshop}` },
    { tenant: organiser },
  );
}

/** The address that is read, and one of the same secret that was taken away. */
function feedRows(tenant: string, person: string): Canary[] {
  const secret = calendarHashOf(person);
  const feed = { tenant_id: tenant, person_id: person, secret_hash: secret, made_at: someDay };
  return [
    canary('workgroups.calendar_feed', { id: newId(), ...feed }, { tenant, person, credential: secret }),
    canary('workgroups.calendar_feed', { id: newId(), ...feed, revoked_at: someDay }, { tenant, person }),
  ];
}
