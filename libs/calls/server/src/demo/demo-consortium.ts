import type { PlannedIndicator, ProjectPlan } from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { accountKey, askedKey, targetKey } from '../application/consortium/share-form.js';
import type { LaidApplication } from './demo-applications.js';
import { decisionRow } from './demo-decisions.js';
import type { DemoRows } from './demo-rows.js';

const hour = 3_600_000;
const day = 24 * hour;

/** A place of a consortium, as far as its organisation has come with its share. */
export interface DemoPartner {
  readonly actor: ActingActor;
  readonly signedBy: ActingActor;
  readonly role: string;
  readonly ends: 'invited' | 'accepted' | 'committed';
  readonly answers: Readonly<Record<string, unknown>>;
  /** Left after the deposit, and somebody came in its place. */
  readonly isReplaced?: boolean;
  readonly cameLate?: boolean;
}

export interface DemoConsortium {
  readonly plan: ProjectPlan;
  readonly partners: readonly DemoPartner[];
}

const counted = { isExclusive: true, countsPeople: true, reportedBy: 'partners', target: null, partOf: null } as const;
const indicators: readonly PlannedIndicator[] = [
  { ...counted, code: 'reached', label: 'Jeunes repérés', target: 480 },
  { ...counted, code: 'reached.newlyFound', label: 'dont nouvellement repérés', partOf: 'reached' },
  { ...counted, code: 'reached.reactivated', label: 'dont réactivés', partOf: 'reached' },
  { ...counted, code: 'accompanied', label: 'Jeunes accompagnés vers un parcours', target: 300 },
  { ...counted, code: 'actions', label: 'Actions menées hors les murs', target: 90, countsPeople: false },
  {
    ...counted,
    code: 'meetings',
    label: 'Comités de pilotage tenus',
    target: 6,
    countsPeople: false,
    reportedBy: 'lead',
  },
];
const accounts = [
  { account: '60', label: 'Achats' },
  { account: '62', label: 'Autres services extérieurs' },
  { account: '64', label: 'Charges de personnel' },
];

/** @param days of each report, from now: begin, end, and the last day on which it comes in time */
export function demoPlan(now: Date, days: readonly (readonly [number, number, number])[]): ProjectPlan {
  const on = (inDays: number) => new Date(now.getTime() + inDays * day).toISOString().slice(0, 10);
  const periods = days.map(([startsIn, endsIn, dueIn]) => ({
    ...{ startsOn: on(startsIn), endsOn: on(endsIn), dueOn: on(dueIn) },
  }));
  return { indicators, accounts, periods };
}

/** What a partner plans: targets, charges, and how much of them the grant carries. */
export function demoShare(contribution: string, reached: number, askedCents: number): Record<string, unknown> {
  const staffCents = Math.round((askedCents * 7) / 10 / 100_00) * 100_00;
  return {
    ...{ contribution, [askedKey]: askedCents },
    ...{ [targetKey('reached')]: reached, [targetKey('accompanied')]: Math.round(reached * 0.6) },
    [targetKey('actions')]: Math.round(reached / 5),
    ...{ [accountKey('60')]: 1_500_00, [accountKey('62')]: askedCents - staffCents, [accountKey('64')]: staffCents },
  };
}

/** The plan, the places and the shares of an application that several carry. */
export function layConsortium(rows: DemoRows, laid: LaidApplication, { plan, partners }: DemoConsortium): void {
  const { id: applicationId, lead, coordinator, from, heldAt, partnerIds } = laid;
  const tenantId = lead.organisationId;
  const planned = after(from, 1);
  rows.add(coordinator.organisationId, 'project_plan', {
    ...{ id: newId(planned), tenantId, applicationId, readers: partnerIds, content: plan, changedAt: planned },
  });
  const places = partners.map((partner, place) => {
    const invitedAt = partner.cameLate === true ? after(heldAt, 40 * 24) : after(from, 2 + place);
    return { ...partner, partnerId: newId(invitedAt), invitedAt };
  });
  for (const place of places) layPlace(rows, laid, place);
  rows.add(
    coordinator.organisationId,
    'partner',
    ...places.map(({ partnerId: id, actor, role, isReplaced = false, invitedAt }) => ({
      ...{ id, tenantId, applicationId, organisationId: actor.organisationId, role, invitedAt },
      state: isReplaced ? 'replaced' : 'invited',
      readers: [...new Set([...partnerIds, actor.organisationId, ...coordinatorOf(laid)])],
      changedAt: isReplaced ? after(heldAt, 39 * 24) : invitedAt,
    })),
  );
}

type Place = DemoPartner & { readonly partnerId: string; readonly invitedAt: Date };

function layPlace(rows: DemoRows, laid: LaidApplication, place: Place): void {
  const { id: applicationId, lead, isDeposited, coordinator } = laid;
  const { partnerId, actor, signedBy, ends, answers, isReplaced = false, cameLate = false, invitedAt } = place;
  const { organisationId } = actor;
  const writer = isDeposited ? coordinator.organisationId : lead.organisationId;
  const about = { leadId: lead.organisationId, partnerId, organisationId };
  const decided = (
    act: string,
    by: ActingActor,
    told: { from: string | null; to: string; at: Date; reason?: string },
  ) =>
    rows.add(writer, 'partner_decision', {
      ...{ ...decisionRow(act, by, told.at), ...about, fromState: told.from, toState: told.to },
      ...{ readers: [by === lead ? organisationId : lead.organisationId], reason: told.reason ?? null },
    });
  decided('invite', lead, { from: null, to: 'invited', at: invitedAt });
  if (ends === 'invited') return;
  const [acceptedAt, signed] = [after(invitedAt, 3), signedAfter(invitedAt)];
  decided('accept', actor, { from: 'invited', to: 'accepted', at: acceptedAt });
  const isSigned = ends === 'committed';
  if (isSigned) decided('commit', signedBy, { from: 'accepted', to: 'committed', at: signed });
  if (isReplaced) {
    const reason = 'La Mission Locale ferme son antenne et ne peut plus tenir sa part.';
    decided('replace', lead, { from: 'committed', to: 'replaced', at: after(laid.heldAt, 39 * 24), reason });
  }
  rows.add(writer, 'share', {
    ...{ id: newId(acceptedAt), tenantId: organisationId, applicationId, leadId: lead.organisationId, partnerId },
    ...{ state: ends, answers, readers: [lead.organisationId, ...(cameLate ? coordinatorOf(laid) : [])] },
    ...{ signedAt: isSigned ? signed : null, signedBy: isSigned ? signedBy.name : null },
    changedAt: isSigned ? signed : acceptedAt,
  });
}

/** When the partner at this place signed its share, of an application that was begun then. */
export function signedAt(from: Date, place: number): Date {
  return signedAfter(after(from, 2 + place));
}

function signedAfter(invitedAt: Date): Date {
  return after(invitedAt, 22);
}

function coordinatorOf({ isDeposited, coordinator }: LaidApplication): string[] {
  return isDeposited ? [coordinator.organisationId] : [];
}

function after(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * hour);
}
