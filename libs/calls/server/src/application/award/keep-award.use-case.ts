import { Injectable } from '@nestjs/common';
import {
  amountMustFit,
  capMustHold,
  needsAgreement,
  onwardMustBeFounded,
  paymentSchedule,
  type ScheduledPayment,
  scheduleMustHold,
} from '@maillage/calls-domain';
import { cents, demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import {
  AwardRepository,
  type AwardRow,
  isAskedFor,
  type LoadedAward,
  type PaymentRow,
} from '../../persistence/award/award.repository.js';
import { awardPolicies } from '../../policy/award.policies.js';
import { projectChanged } from '../consortium/project-changed.js';
import { askedOf } from '../reporting/awarded-project.js';
import { agreementText, type DuePayment } from './agreement-text.js';
import type { MoveAwardAsked, PlainAwardAct, SignAgreementAsked, WriteAwardAsked } from './asked.js';
import { onwardOf } from './asked.js';
import { AwardActs } from './award-acts.js';
import { tellCancelled, tellSent, tellSigned } from './told-award.js';
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
      if (act === 'cancel') await tellCancelled(transaction, award, input.reason ?? '');
    });
  }

  /** The text is generated, and goes to who receives; the payments are planned as it says. */
  send(actor: ActingActor, input: MoveAwardAsked): Promise<AwardView> {
    return this.funderAct(actor, 'sendAgreement', input, async (transaction, award) => {
      const payments = paymentSchedule(award.amountCents, award.schedule);
      const changes = agreementOf(award, payments, null);
      const sent = await this.acts.move(transaction, actor, { act: 'sendAgreement', reason: null, award }, changes);
      await this.awards.plan(transaction, sent, payments, null);
      await tellSent(transaction, sent);
    });
  }

  /** Signed by who gives, once who receives has: the award runs from then on. */
  activate(actor: ActingActor, input: SignAgreementAsked): Promise<AwardView> {
    return this.funderAct(actor, 'countersignAgreement', input, async (transaction, award) => {
      if (award.state === 'agreementSent' && stateOf(award) !== 'signed' && needsAgreement(award.amountCents)) {
        throw new DomainError('agreementNotSigned');
      }
      const isWaiting = award.state === 'agreementSent' && stateOf(award) !== 'signed';
      // Below the threshold of the law the decision of who gives is enough.
      const signed = isWaiting ? { ...award, state: 'signed' as const } : award;
      await this.acts.move(transaction, actor, { act: 'activate', reason: null, award: signed });
      demandAsRead(award, input);
      await this.awards.sign(transaction, actor, award);
    });
  }

  /** What was signed is changed by an amendment alone, which both sides sign anew. */
  amend(actor: ActingActor, input: WriteAwardAsked): Promise<AwardView> {
    return this.funderAct(actor, 'amendAgreement', input, async (transaction, award) => {
      const written = { ...award, ...writtenOf(award, input) };
      const payments = remainingOf(written);
      const due = [
        ...written.payments.filter((payment) => isAskedFor(payment) && payment.paidOn === null),
        ...payments,
      ];
      const changes = { ...writtenOf(award, input), ...agreementOf(written, due, input.reason.trim()) };
      const sent = await this.acts.move(transaction, actor, { act: 'amend', reason: input.reason, award }, changes);
      await this.awards.plan(transaction, sent, payments, actor);
      await tellSent(transaction, sent);
      // Reports that are open go by what is granted today.
      await appendEvent(transaction, projectChanged({ ...sent, coordinatorId: sent.tenantId }, sent.tenantId));
    });
  }

  /** The signature of who receives, of exactly the text that was sent. */
  sign(actor: ActingActor, input: SignAgreementAsked): Promise<AwardView> {
    const asked = { operation: 'signAgreement', policy: awardPolicies.sign, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const award = await this.awards.lockFor(transaction, actor, 'recipient', input.applicationId);
      if (isSignedBy(award, award.leadId)) throw new DomainError('agreementSigned');
      if (!maySign(award)) throw new DomainError('awardNotThereYet');
      demandAsRead(award, input);
      await this.awards.sign(transaction, actor, award);
      await tellSigned(transaction, award);
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
}

/** @throws DomainError agreementChangedMeanwhile when the text in force is another one than the person read */
function demandAsRead({ sha256 }: AwardRow, read: SignAgreementAsked): void {
  if (read.sha256 !== sha256) throw new DomainError('agreementChangedMeanwhile');
}

/** @throws DomainError with what does not hold in the amount, the schedule or the onward granting */
function writtenOf(award: AwardRow, { amountCents, schedule, onward }: WriteAwardAsked): Partial<AwardRow> {
  demand(amountMustFit(amountCents));
  const { mostPerOrganisationCents, leadId } = award;
  demand(capMustHold({ mostPerOrganisationCents, leadId, asked: askedOf(award) }, amountCents));
  demand(scheduleMustHold(schedule));
  demand(onwardMustBeFounded(onwardOf(onward)));
  return { amountCents: cents(amountCents), schedule: [...schedule], onward: onwardOf(onward) };
}

function agreementOf(award: AwardRow, payments: readonly DuePayment[], reason: string | null): Partial<AwardRow> {
  const number = award.agreementNumber + 1;
  const { callTitle, legalBasis, coordinatorName, leadName, title, amountCents, onward } = award;
  const facts = { callTitle, legalBasis, coordinatorName, leadName, title, amountCents, onward };
  return { agreementNumber: number, agreement: agreementText({ ...facts, number, payments, reason }) };
}

/** What is left once what was asked for, or paid, is taken off, shared over the steps of the new schedule. */
function remainingOf({ amountCents, schedule, payments }: AwardRow): readonly ScheduledPayment[] {
  const asked = payments.filter(isAskedFor).reduce((sum, payment: PaymentRow) => sum + payment.amountCents, 0);
  if (asked > amountCents) throw new DomainError('awardAmountOutOfRange', { askedCents: asked });
  return asked === amountCents ? [] : paymentSchedule(cents(amountCents - asked), schedule);
}
