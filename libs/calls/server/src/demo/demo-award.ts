import { createHash } from 'node:crypto';
import {
  type AwardAct,
  awardTransitions,
  type AwardState,
  type PaymentStep,
  paymentSchedule,
  type ScheduledPayment,
} from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
import { agreementText } from '../application/award/agreement-text.js';
import type { LaidApplication } from './demo-applications.js';
import type { DemoGrant } from './demo-awards.js';
import { decisionRow, decisionsAlong, type DemoAct } from './demo-decisions.js';
import type { DemoRows } from './demo-rows.js';

const day = 86_400_000;

/** How far an award has come: reported on, paid in part and its next payment asked for, or waiting for the signature of who receives. */
export type DemoAwardEnd = 'reporting' | 'agreementSent';

export interface DemoAwardFacts {
  readonly ends: DemoAwardEnd;
  readonly coordinatorName: string;
  readonly leadName: string;
  /** By which payments are due. */
  readonly now: Date;
}

/** What all rows of an award are about. */
interface About {
  readonly awardId: string;
  readonly applicationId: string;
  readonly leadId: string;
}

/** Lays an award with its agreement, what was decided of it, its payments and, once both sides signed, their signatures. */
export function layAward(rows: DemoRows, grant: DemoGrant, facts: DemoAwardFacts): void {
  const { laid, amountCents } = grant;
  const { id: applicationId, callId, coordinator, lead } = laid;
  const [tenantId, leadId] = [coordinator.organisationId, lead.organisationId];
  const schedule = scheduleOf(laid, facts.now);
  const payments = paymentSchedule(amountCents, schedule);
  const onward = { isAllowed: laid.partnerIds.length > 0, article: laid.partnerIds.length > 0 ? 'article 7' : null };
  const agreement = agreementText({
    ...{ number: 1, callTitle: laid.terms.title, legalBasis: laid.terms.legalBasis, title: laid.story.title },
    ...{
      coordinatorName: facts.coordinatorName,
      leadName: facts.leadName,
      amountCents,
      payments,
      onward,
      reason: null,
    },
  });
  const agreementSha256 = createHash('sha256').update(agreement).digest('hex');
  const about = { awardId: newId(after(laid, 9)), applicationId, leadId };
  const { state, changedAt } = layDecisions(rows, grant, { about, ends: facts.ends });
  rows.add(tenantId, 'award', {
    ...{ id: about.awardId, tenantId, callId, applicationId, leadId, state, amountCents, schedule, onward },
    ...{ readers: [leadId], agreementNumber: 1, agreement, agreementSha256, changedAt },
  });
  const isSigned = facts.ends === 'reporting';
  const planned = layPayments(rows, laid, { about, payments, isSigned });
  if (!isSigned) return;
  laySignatures(rows, laid, { about, sha256: agreementSha256 });
  const asked = [after(laid, 21), new Date(facts.now.getTime() - 5 * day)];
  askPayments(rows, laid, { asked: planned.slice(0, asked.length), at: asked });
}

function after({ heldAt }: LaidApplication, days: number): Date {
  return new Date(heldAt.getTime() + days * day);
}

export function reportsOpenedAt(laid: LaidApplication): Date {
  return after(laid, 45);
}

function scheduleOf(laid: LaidApplication, now: Date): readonly PaymentStep[] {
  const on = (at: Date) => at.toISOString().slice(0, 10);
  const inDays = (days: number) => on(new Date(now.getTime() + days * day));
  return [
    { kind: 'advance', shareBasisPoints: 5_000, dueOn: on(after(laid, 25)), condition: 'signature' },
    { kind: 'interim', shareBasisPoints: 3_000, dueOn: inDays(-6), condition: 'interimReport' },
    { kind: 'final', shareBasisPoints: 2_000, dueOn: inDays(270), condition: 'finalReport' },
  ];
}

function layDecisions(
  rows: DemoRows,
  { laid, amountCents }: DemoGrant,
  { about, ends }: { readonly about: About; readonly ends: DemoAwardEnd },
) {
  const { coordinator, president } = laid;
  const sent: readonly DemoAct<AwardAct>[] = [
    { act: 'revise', by: coordinator, at: after(laid, 11), reason: 'Échéancier fixé avec la structure.' },
    { act: 'approve', by: coordinator, at: after(laid, 12) },
    { act: 'sendAgreement', by: coordinator, at: after(laid, 14) },
  ];
  const signed: readonly DemoAct<AwardAct>[] = [
    { act: 'sign', by: president, at: after(laid, 18) },
    { act: 'activate', by: coordinator, at: after(laid, 20) },
    { act: 'report', by: coordinator, at: reportsOpenedAt(laid) },
  ];
  const acts = ends === 'reporting' ? [...sent, ...signed] : sent;
  const { decisions, state } = decisionsAlong(awardTransitions, 'proposed' as AwardState, acts);
  const grantedAt = after(laid, 9);
  const granted = {
    ...decisionRow('grant', coordinator, grantedAt),
    fromState: null,
    toState: 'proposed',
    reason: null,
  };
  // The signature of who receives is a row of its own.
  const kept = [granted, ...decisions].filter(({ act }) => act !== 'sign');
  const { organisationId } = coordinator;
  rows.add(organisationId, 'award_decision', ...kept.map((decision) => ({ ...decision, ...about, amountCents })));
  return { state, changedAt: acts.at(-1)?.at ?? grantedAt };
}

function layPayments(
  rows: DemoRows,
  laid: LaidApplication,
  told: { readonly about: About; readonly payments: readonly ScheduledPayment[]; readonly isSigned: boolean },
) {
  const { organisationId: tenantId, name } = laid.coordinator;
  const planned = told.payments.map(({ kind, condition, amountCents, dueOn }, place) => {
    const isPaid = told.isSigned && place === 0;
    return {
      ...{ id: newId(after(laid, 14)), tenantId, ...told.about, readers: [told.about.leadId], number: place + 1 },
      ...{ kind, condition, amountCents, dueOn },
      ...{ checkedAt: isPaid ? after(laid, 22) : null, checkedBy: isPaid ? name : null },
      paidOn: isPaid ? after(laid, 24).toISOString().slice(0, 10) : null,
    };
  });
  rows.add(tenantId, 'payment', ...planned);
  return planned;
}

function laySignatures(
  rows: DemoRows,
  laid: LaidApplication,
  { about, sha256 }: { readonly about: About; readonly sha256: string },
): void {
  const { president, coordinator } = laid;
  const coordinatorId = coordinator.organisationId;
  const signed = [
    [president, after(laid, 18), coordinatorId],
    [coordinator, after(laid, 20), about.leadId],
  ] as const;
  for (const [{ organisationId: tenantId, personId, name: personName }, signedAt, reader] of signed) {
    rows.add(coordinatorId, 'agreement_signature', {
      ...{ id: newId(signedAt), tenantId, coordinatorId, ...about, agreementNumber: 1, sha256, readers: [reader] },
      ...{ personId, personName, signedAt },
    });
  }
}

const notes = [
  'Avance demandée à la signature.',
  'Le bilan intermédiaire est clos depuis l’été ; les charges suivent le plan.',
];

function askPayments(
  rows: DemoRows,
  { id: applicationId, lead, coordinator }: LaidApplication,
  { asked, at }: { readonly asked: readonly { readonly id: string }[]; readonly at: readonly Date[] },
): void {
  const { organisationId: tenantId, personId, name: personName } = lead;
  const coordinatorId = coordinator.organisationId;
  asked.forEach(({ id: paymentId }, place) => {
    rows.add(coordinatorId, 'payment_request', {
      ...{ id: newId(at[place]), tenantId, coordinatorId, paymentId, applicationId, readers: [coordinatorId] },
      ...{ note: notes[place], personId, personName, askedAt: at[place] },
    });
  });
}
