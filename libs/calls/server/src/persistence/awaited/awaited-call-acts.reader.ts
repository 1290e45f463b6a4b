import { Injectable } from '@nestjs/common';
import type { Capability } from '@maillage/network-contract';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';

export const awaitedCallKinds = ['correct', 'signOff', 'deposit', 'finish', 'examine', 'answer'] as const;
/** What calls await from somebody: first of those who apply, then of those who run them. */
export type AwaitedCallKind = (typeof awaitedCallKinds)[number];

export interface AwaitedCallActRow {
  readonly kind: AwaitedCallKind;
  /** The application that it is about; of who runs a call, the call. */
  readonly subjectId: string;
  readonly title: string;
  readonly call: string;
  readonly count: number;
  readonly dueAt: Date | null;
}

/** What each kind asks of who is told, and its rows of subject, title, call, count and instant. */
const awaited: Readonly<Record<AwaitedCallKind, readonly [Capability, string]>> = {
  correct: [
    'writeApplications',
    `select ours.id, ours.title, ours.call, count(*)::int, max(correction.until) from ours
      join calls.correction on correction.application_id = ours.id and correction.deposit_number = ours.deposits
        and correction.cancelled_at is null and correction.until > clock_timestamp()
      where ours.state in ('submitted', 'resubmitted') group by ours.id, ours.title, ours.call`,
  ],
  signOff: [
    'signOffApplications',
    `select ours.id, ours.title, ours.call, 1, ours.deposits_until from ours
      where ours.state = 'awaitingSignOff' and ours.signed_off_at is null and ours.call_state = 'open'
        and ours.sign_off_asked_by is distinct from $2::uuid`,
  ],
  deposit: [
    'depositApplications',
    `select ours.id, ours.title, ours.call, 1, ours.deposits_until from ours
      where ours.state = 'awaitingSignOff' and ours.signed_off_at is not null and ours.call_state = 'open'`,
  ],
  finish: [
    'writeApplications',
    `select ours.id, ours.title, ours.call, 1, ours.deposits_until from ours
      where ours.state in ('draft', 'partnersPending') and ours.call_state = 'open'
        and ours.deposits_until between clock_timestamp() and clock_timestamp() + interval '14 days'`,
  ],
  examine: [
    'coordinateCalls',
    `select call.id, call.title, call.title, count(*)::int, null::timestamptz from calls.call
      join calls.application on application.coordinator_id = call.tenant_id and application.call_id = call.id
      left join calls.examination
        on examination.tenant_id = call.tenant_id and examination.application_id = application.id
      where call.tenant_id = $1 and application.deposits > 0 and application.state <> 'withdrawn'
        and call.state in ('open', 'closed', 'instructing')
        and (examination.id is null or (examination.state = 'changesRequested'
          and application.deposits > examination.deposit_number))
      group by call.id, call.title`,
  ],
  answer: [
    'coordinateCalls',
    `select call.id, call.title, call.title, count(*)::int, null::timestamptz from calls.call
      join calls.call_question question on question.coordinator_id = call.tenant_id and question.call_id = call.id
      where call.tenant_id = $1 and not exists (select from calls.call_answer answer
        where answer.asker_id = question.tenant_id and answer.question_id = question.id)
      group by call.id, call.title`,
  ],
};

const ours = `with ours as (select application.id, application.title, application.state, application.deposits,
    application.signed_off_at, application.sign_off_asked_by, call.title as call, call.state as call_state,
    call.deposits_until
  from calls.application join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
  where application.tenant_id = $1)`;

const kinds = awaitedCallKinds.map(
  (kind, place) => `select ${String(place)} as place, '${kind}' as kind, found.* from (${awaited[kind][1]})
    as found ("subjectId", title, call, count, "dueAt") where '${kind}' = any($3::text[])`,
);

const all = { name: 'calls.awaited', text: `${ours} ${kinds.join(' union all ')} order by place, "subjectId"` };

/** What calls await from the person in the acting organisation, by what the person may do there. */
@Injectable()
export class AwaitedCallActsReader {
  of(reads: ReadTransaction, { organisationId, personId, capabilities }: ActingActor): Promise<AwaitedCallActRow[]> {
    const told = awaitedCallKinds.filter((kind) => capabilities.has(awaited[kind][0]));
    return reads.rows<AwaitedCallActRow>(all, [organisationId, personId, told]);
  }
}
