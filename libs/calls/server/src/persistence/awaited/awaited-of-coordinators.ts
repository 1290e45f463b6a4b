import { type AwaitedOf, endOf } from './awaited-of.js';

const awardsOfOurs = `calls.award
      join calls.application on application.tenant_id = award.lead_id and application.id = award.application_id
      join calls.call on call.tenant_id = award.tenant_id and call.id = award.call_id`;

/** What is awaited of who runs a call. */
export const awaitedOfCoordinators = {
  examine: {
    capability: 'coordinateCalls',
    rows: `select call.id, call.title, call.title, count(*)::int, null::timestamptz from calls.call
      join calls.application on application.coordinator_id = call.tenant_id and application.call_id = call.id
      left join calls.examination
        on examination.tenant_id = call.tenant_id and examination.application_id = application.id
      where call.tenant_id = $1 and application.deposits > 0 and application.state <> 'withdrawn'
        and call.state in ('open', 'closed', 'instructing')
        and (examination.id is null or (examination.state = 'changesRequested'
          and application.deposits > examination.deposit_number))
      group by call.id, call.title`,
  },
  answer: {
    capability: 'coordinateCalls',
    rows: `select call.id, call.title, call.title, count(*)::int, null::timestamptz from calls.call
      join calls.call_question question on question.coordinator_id = call.tenant_id and question.call_id = call.id
      where call.tenant_id = $1 and not exists (select from calls.call_answer answer
        where answer.asker_id = question.tenant_id and answer.question_id = question.id)
      group by call.id, call.title`,
  },
  countersign: {
    capability: 'coordinateCalls',
    rows: `select application.id, application.title, call.title, 1, null::timestamptz from ${awardsOfOurs}
      join calls.agreement_signature theirs on theirs.award_id = award.id and theirs.tenant_id = award.lead_id
        and theirs.agreement_number = award.agreement_number
      where award.tenant_id = $1 and award.state = 'agreementSent'`,
  },
  decidePayment: {
    capability: 'coordinateCalls',
    rows: `select application.id, application.title, call.title, count(*)::int, ${endOf('min(payment.due_on)')}
      from ${awardsOfOurs}
      join calls.payment on payment.tenant_id = award.tenant_id and payment.award_id = award.id
      join calls.payment_request request on request.coordinator_id = payment.tenant_id and request.payment_id = payment.id
      where award.tenant_id = $1 and award.state <> 'cancelled' and payment.paid_on is null and payment.withdrawn_at is null
      group by application.id, application.title, call.title`,
  },
} as const satisfies Readonly<Record<string, AwaitedOf>>;
