import { Injectable } from '@nestjs/common';
import {
  amountMustFit,
  needsAgreement,
  onwardMustBeFounded,
  paymentSchedule,
  type ScheduledPayment,
  scheduleMustHold,
} from '@maillage/calls-domain';
import { type Cents, cents, demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { AwardRepository, type AwardRow, type LoadedAward } from '../../persistence/award/award.repository.js';
import { awardPolicies } from '../../policy/award.policies.js';
import { agreementText } from './agreement-text.js';
import type { MoveAwardAsked, PlainAwardAct, WriteAwardAsked } from './asked.js';
import { onwardOf } from './asked.js';
import { AwardActs } from './award-acts.js';
import { type AwardView, isSignedBy, maySign, stateOf } from './award.view.js';

/** The acts of who gives and the signature of who receives, from the proposal to the agreement and its amendments. */
@Injectable()
export class KeepAward {
  constructor(
    private readonly acts: AwardActs,
    private readonly awards: AwardRepository,
  ) {}

  revise(actor: ActingActor, input: WriteAwardAsked): Promise<AwardView> {
    return this.funderAct(actor, 'reviseCallAward', input, async (transaction, award) => {
      const changes = writtenOf(award, input);
      await this.acts.move(transaction, actor, { act: 'revise', reason: input.reason, award }, changes);
    });
  }

  move(actor: ActingActor, act: PlainAwardAct, operation: string, input: MoveAwardAsked): Promise<AwardView> {
    return this.funderAct(actor, operation, input, async (transaction, award) => {
      await this.acts.move(transaction, actor, { act, reason: input.reason ?? null, award });
    });
  }

  /** The text is generated, and goes to who receives; the payments are planned as it says. */
  send(actor: ActingActor, input: MoveAwardAsked): Promise<AwardView> {
    return this.funderAct(actor, 'sendAgreement', input, async (transaction, award) => {
      const payments = paymentSchedule(award.amountCents, award.schedule);
      const changes = agreementOf(award, payments, null);
      const sent = await this.acts.move(transaction, actor, { act: 'sendAgreement', reason: null, award }, changes);
      await this.awards.plan(transaction, sent, payments, null);
      await this.tell(transaction, sent);
    });
  }

  /** Signed by who gives, once who receives has: the award runs from then on. */
  activate(actor: ActingActor, input: MoveAwardAsked): Promise<AwardView> {
    return this.funderAct(actor, 'countersignAgreement', input, async (transaction, award) => {
      if (award.state === 'agreementSent' && stateOf(award) !== 'signed' && needsAgreement(award.amountCents)) {
        throw new DomainError('agreementNotSigned');
      }
      const isWaiting = award.state === 'agreementSent' && stateOf(award) !== 'signed';
      // Below the threshold of the law the decision of who gives is enough.
      const signed = isWaiting ? { ...award, state: 'signed' as const } : award;
      await this.acts.move(transaction, actor, { act: 'activate', reason: null, award: signed });
      await this.awards.sign(transaction, actor, award);
    });
  }

  /** What was signed is changed by an amendment alone, which both sides sign anew. */
  amend(actor: ActingActor, input: WriteAwardAsked): Promise<AwardView> {
    return this.funderAct(actor, 'amendAgreement', input, async (transaction, award) => {
      const written = { ...award, ...writtenOf(award, input) };
      const payments = remainingOf(written);
      const changes = { ...writtenOf(award, input), ...agreementOf(written, payments, input.reason.trim()) };
      const sent = await this.acts.move(transaction, actor, { act: 'amend', reason: input.reason, award }, changes);
      await this.awards.plan(transaction, sent, payments, actor);
      await this.tell(transaction, sent);
    });
  }

  /** The signature of who receives, of exactly the text that was sent. */
  sign(actor: ActingActor, input: MoveAwardAsked): Promise<AwardView> {
    const asked = { operation: 'signAgreement', policy: awardPolicies.sign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const award = await this.awards.lockFor(transaction, actor, 'recipient', input.applicationId);
      if (isSignedBy(award, award.leadId)) throw new DomainError('agreementSigned');
      if (!maySign(award)) throw new DomainError('awardNotThereYet');
      await this.awards.sign(transaction, actor, award);
      return award.applicationId;
    });
  }

  private funderAct(
    actor: ActingActor,
    operation: string,
    input: MoveAwardAsked,
    work: (transaction: WriteTransaction, award: LoadedAward) => Promise<void>,
  ): Promise<AwardView> {
    const policy = awardPolicies.commit;
    return this.acts.run(actor, { operation, policy, input }, async (transaction) => {
      const award = await this.awards.lockFor(transaction, actor, 'funder', input.applicationId);
      await work(transaction, award);
      return award.applicationId;
    });
  }

  private async tell(transaction: WriteTransaction, award: LoadedAward): Promise<void> {
    await appendEvent(transaction, {
      ...{ name: 'agreementSent', tenantId: award.tenantId, occurredAt: award.at },
      payload: { leadId: award.leadId, title: award.title, call: award.callTitle },
    });
  }
}

/** @throws DomainError with what does not hold in the amount, the schedule or the onward granting */
function writtenOf(award: AwardRow, { amountCents, schedule, onward }: WriteAwardAsked): Partial<AwardRow> {
  demand(amountMustFit(amountCents));
  const cap = award.mostPerOrganisationCents;
  if (cap !== null && amountCents > cap) throw new DomainError('awardAboveCap', { capCents: cap });
  demand(scheduleMustHold(schedule));
  demand(onwardMustBeFounded(onwardOf(onward)));
  return { amountCents: cents(amountCents), schedule: [...schedule], onward: onwardOf(onward) };
}

function agreementOf(award: AwardRow, payments: readonly ScheduledPayment[], reason: string | null): Partial<AwardRow> {
  const number = award.agreementNumber + 1;
  const { callTitle, legalBasis, coordinatorName, leadName, title, amountCents, onward } = award;
  const facts = { callTitle, legalBasis, coordinatorName, leadName, title, amountCents, onward };
  return { agreementNumber: number, agreement: agreementText({ ...facts, number, payments, reason }) };
}

/** What is left once what was paid is taken off, shared over the steps of the new schedule. */
function remainingOf({ amountCents, schedule, payments }: AwardRow): readonly ScheduledPayment[] {
  const paid = payments.filter(({ paidOn }) => paidOn !== null).reduce((sum, payment) => sum + payment.amountCents, 0);
  if (paid >= amountCents) throw new DomainError('awardAmountOutOfRange', { paidCents: paid });
  const left: Cents = cents(amountCents - paid);
  return paymentSchedule(left, schedule);
}
