import { Injectable } from '@nestjs/common';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { partnersLeft } from '../application/application.statements.js';
import { awaitedOfApplicants } from './awaited-of-applicants.js';
import { awaitedOfCoordinators } from './awaited-of-coordinators.js';
import { awaitedOfProjects } from './awaited-of-projects.js';
import type { AwaitedOf } from './awaited-of.js';

export const awaitedCallKinds = [
  'correct',
  'signOff',
  'deposit',
  'answerInvitation',
  'signShare',
  'fillShare',
  'finish',
  'signAgreement',
  'fillReport',
  'consolidateReport',
  'review',
  'examine',
  'answer',
  'countersign',
  'decidePayment',
] as const;
/** What calls await from somebody: first of those who apply, then of who receives or reviews, then of those who run them. */
export type AwaitedCallKind = (typeof awaitedCallKinds)[number];

export interface AwaitedCallActRow {
  readonly kind: AwaitedCallKind;
  /** The application that it is about; of a report or a review, these; of who examines or answers, the call. */
  readonly subjectId: string;
  readonly title: string;
  readonly call: string;
  readonly count: number;
  readonly dueAt: Date | null;
}

const awaited: Readonly<Record<AwaitedCallKind, AwaitedOf>> = {
  ...awaitedOfApplicants,
  ...awaitedOfProjects,
  ...awaitedOfCoordinators,
};

const ours = `with ours as (select application.id, application.title, application.state, application.deposits,
    application.signed_off_at, application.sign_off_asked_by, ${partnersLeft} as partners_left, call.title as call, call.state as call_state,
    call.deposits_until
  from calls.application join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
  where application.tenant_id = $1)`;

const kinds = awaitedCallKinds.map(
  (kind, place) => `select ${String(place)} as place, '${kind}' as kind, found.* from (${awaited[kind].rows})
    as found ("subjectId", title, call, count, "dueAt") where '${kind}' = any($3::text[])`,
);

const all = { name: 'calls.awaited', text: `${ours} ${kinds.join(' union all ')} order by place, "subjectId"` };

/** What calls await from the person in the acting organisation, by what the person may do there. */
@Injectable()
export class AwaitedCallActsReader {
  of(reads: ReadTransaction, { organisationId, personId, capabilities }: ActingActor): Promise<AwaitedCallActRow[]> {
    const told = awaitedCallKinds.filter((kind) => capabilities.has(awaited[kind].capability));
    return reads.rows<AwaitedCallActRow>(all, [organisationId, personId, told]);
  }
}
