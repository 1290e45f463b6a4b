import { Injectable } from '@nestjs/common';
import { callsLimits, isRealDay, type PaymentAct, paymentVerdict, textMustFit } from '@maillage/calls-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import type { ActingActor, Policy, WriteTransaction } from '@maillage/platform-server';
import { AwardRepository } from '../../persistence/award/award.repository.js';
import { awardPolicies } from '../../policy/award.policies.js';
import type { PaymentAsked, RecordPaymentAsked, RequestPaymentAsked } from './asked.js';
import { AwardActs } from './award-acts.js';
import { type AwardView, paymentFacts } from './award.view.js';
import { tellAsked, tellPaid } from './told-award.js';

type Found = Awaited<ReturnType<AwardRepository['payment']>>;

/** Payments of the schedule: asked for by who receives, checked and recorded by who gives. */
@Injectable()
export class Payments {
  constructor(
    private readonly acts: AwardActs,
    private readonly awards: AwardRepository,
  ) {}

  ask(actor: ActingActor, input: RequestPaymentAsked): Promise<AwardView> {
    const asked = { operation: 'requestPayment', policy: awardPolicies.ask, input, act: 'ask' as const };
    return this.act(actor, asked, async (transaction, found) => {
      demand(textMustFit('note', input.note, callsLimits.message));
      await this.awards.ask(transaction, actor, found, input.note.trim());
      await tellAsked(transaction, found, found.payment);
    });
  }

  check(actor: ActingActor, input: PaymentAsked): Promise<AwardView> {
    const asked = { operation: 'checkPayment', policy: awardPolicies.allocate, input, act: 'check' as const };
    return this.act(actor, asked, (transaction, { payment, at }) =>
      this.awards.check(transaction, payment.id, actor.name, at),
    );
  }

  record(actor: ActingActor, input: RecordPaymentAsked): Promise<AwardView> {
    const asked = { operation: 'recordPayment', policy: awardPolicies.commit, input, act: 'pay' as const };
    return this.act(actor, asked, async (transaction, found) => {
      if (!isRealDay(input.paidOn)) throw new DomainError('dayDoesNotExist', { field: 'paidOn', day: input.paidOn });
      await this.awards.record(transaction, found.payment.id, input.paidOn);
      await tellPaid(transaction, found, { ...found.payment, paidOn: input.paidOn });
    });
  }

  private act(
    actor: ActingActor,
    asked: {
      readonly operation: string;
      readonly policy: Policy;
      readonly input: PaymentAsked;
      readonly act: PaymentAct;
    },
    work: (transaction: WriteTransaction, found: Found) => Promise<void>,
  ): Promise<AwardView> {
    const { act, input } = asked;
    return this.acts.run(actor, asked, async (transaction) => {
      const side = act === 'ask' ? 'recipient' : 'funder';
      const found = await this.awards.payment(transaction, actor, side, input.paymentId);
      demand(paymentVerdict(act, paymentFacts(found, found.payment)));
      await work(transaction, found);
      return found.applicationId;
    });
  }
}
