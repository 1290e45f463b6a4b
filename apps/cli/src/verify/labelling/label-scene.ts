import { newId } from '@maillage/platform-kernel';
import type { OpenCycle } from '../canary.js';
import { type CanaryNetwork, type CanaryPerson, type CanaryTenant, firstOf } from '../canary-network.js';

/** The label cycle of one organisation, and what others are to it: what all canaries of labelling refer to. */
export interface LabelScene {
  readonly tenant: CanaryTenant;
  readonly union: CanaryTenant;
  /** The next organisation, which this one audits as if it were the union. */
  readonly other: { readonly tenant: string; readonly cycle: string; readonly openTo: readonly OpenCycle[] };
  readonly framework: string;
  readonly version: string;
  readonly campaign: string;
  readonly cycle: string;
  readonly answers: readonly [string, string];
  readonly accesses: readonly Access[];
  readonly openTo: readonly OpenCycle[];
  /** To whom the first answer is given by name. */
  readonly entrusted: CanaryPerson;
  /** A guest, to whom answers are given in organisations that are not this person's own, too. */
  readonly guest: CanaryPerson | null;
  readonly auditors: readonly [string, string];
}

/** An access that was opened to somebody, and whether something opens it to this person still. */
interface Access extends OpenCycle {
  readonly isOpen: boolean;
  readonly isLost?: boolean;
}

export const today = new Date().toISOString();
export const yesterday = '2026-01-01';
export const criteria = ['canary-1', 'canary-2'] as const;
export const someHash = 'a'.repeat(64);

/** A row of an organisation with an id of its own. */
export function keyed(tenant: string): { readonly id: string; readonly tenant_id: string } {
  return { id: newId(), tenant_id: tenant };
}

export function labelScenes(network: CanaryNetwork): LabelScene[] {
  const { tenants } = network;
  const [union] = tenants;
  if (union === undefined) throw new Error('The canary network has no union');
  const cycles = tenants.map((tenant, place) => {
    const accesses = accessesTo(network, tenant, place);
    return {
      tenant,
      cycle: newId(),
      accesses,
      openTo: accesses.filter(({ isOpen, isLost }) => isOpen && isLost !== true),
    };
  });
  return cycles.map((cycle, place) => {
    const next = cycles[(place + 1) % cycles.length] ?? cycle;
    return {
      ...{ ...cycle, union, framework: newId(), version: newId(), campaign: newId() },
      other: { tenant: next.tenant.id, cycle: next.cycle, openTo: next.openTo },
      answers: [newId(), newId()],
      auditors: [newId(), newId()],
      entrusted: entrustedOf(network, cycle.tenant),
      guest: guestOf(network, cycle.tenant),
    };
  });
}

/**
 * An auditor of the union comes into every second file, and left the others; a peer and the commission into some. Whoever
 * audited once and has come back to the commission, without a term yet, keeps open rows that open nothing any more.
 */
function accessesTo({ secondSeats }: CanaryNetwork, tenant: CanaryTenant, place: number): LabelScene['accesses'] {
  const peer = secondSeats.find(({ role }) => role === 'auditor');
  if (peer === undefined) throw new Error('Nobody audits for the union beside its own people');
  const through = peer.second.id;
  const [auditor, member, returned] = peer.second.people.slice(2);
  const contributor = tenant.people.find(({ role }) => role === 'contributor');
  return [
    { person: auditor?.id ?? '', through, right: 'audit', isOpen: place % 2 === 0 },
    ...(place % 4 === 0 ? [{ person: peer.person.id, through, right: 'audit' as const, isOpen: true }] : []),
    ...(place % 3 === 0 ? [{ person: member?.id ?? '', through, right: 'decide' as const, isOpen: true }] : []),
    ...(['audit', 'decide'] as const).map((right) => ({
      ...{ person: returned?.id ?? '', through, right, isOpen: true, isLost: true },
    })),
    ...(contributor === undefined
      ? []
      : [{ person: contributor.id, through: tenant.id, right: 'contribute' as const, isOpen: true }]),
  ];
}

/** A guest where there is one, and the peer auditor at home: both act for another organisation or see nothing else. */
function entrustedOf({ secondSeats }: CanaryNetwork, tenant: CanaryTenant): CanaryPerson {
  const guest = tenant.people.find(({ role }) => role === 'contributor');
  const peer = secondSeats.find(({ person, role }) => role === 'auditor' && person.tenant === tenant.id)?.person;
  return guest ?? peer ?? firstOf(tenant);
}

/** Whoever is a guest elsewhere, and nobody where the guest is at home. */
function guestOf({ tenants }: CanaryNetwork, tenant: CanaryTenant): CanaryPerson | null {
  const guest = tenants.flatMap(({ people }) => people).find(({ role }) => role === 'contributor');
  return guest === undefined || guest.tenant === tenant.id ? null : guest;
}
