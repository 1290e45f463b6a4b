import { Injectable } from '@nestjs/common';
import type { ApplicationState, CallState } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { isId } from '@maillage/platform-kernel';
import {
  abilityToSql,
  type ActingActor,
  demandPageSize,
  isInstant,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { applicationAbility } from '../../policy/application.ability.js';
import { card, decisionsOf, isOfRegion } from '../calls.sql.js';
import type { KeptTerms } from '../call/call-terms.record.js';
import type { DecisionRow, OrganisationRow } from '../rows.js';
import type { KeptAnswer, KeptPartner, KeptPlan, OpenCorrection } from './application.repository.js';
import { consortium, openCorrections, outcome, partnersLeft } from './application.statements.js';

export interface DepositRow {
  readonly id: string;
  readonly number: number;
  readonly depositedAt: string;
  readonly isLate: boolean;
  readonly sha256: string;
  readonly by: string;
}

export interface MessageRow {
  readonly id: string;
  readonly audience: string;
  readonly body: string;
  readonly writtenAt: string;
  readonly by: string;
  readonly organisation: OrganisationRow;
}

/** An application as one statement reads it, for the organisation that asks. */
export interface ApplicationRow {
  readonly id: string;
  readonly tenantId: string;
  readonly coordinatorId: string;
  readonly readers: readonly string[];
  readonly state: ApplicationState;
  readonly title: string;
  readonly lead: OrganisationRow;
  readonly coordinator: OrganisationRow;
  readonly callId: string;
  readonly callState: CallState;
  readonly terms: KeptTerms;
  readonly definition: FormDefinition;
  /** What was decided, once it is told; null before. */
  readonly outcome: {
    readonly state: ApplicationState;
    readonly motives: string | null;
    readonly toldAt: string;
    /** Whether what was granted, and sent, is cancelled. */
    readonly isCancelled: boolean;
  } | null;
  readonly signOffAskedBy: string | null;
  readonly signedOffAt: Date | null;
  readonly signedOffBy: string | null;
  readonly deposits: number;
  readonly version: number;
  readonly answers: Readonly<Record<string, KeptAnswer>>;
  readonly corrections: OpenCorrection[];
  readonly partners: KeptPartner[];
  readonly partnersLeft: number;
  readonly plan: KeptPlan | null;
  readonly depositRows: DepositRow[];
  /** How far who runs the call has come; to others it says nothing. */
  readonly examinedState: ApplicationState;
  readonly messages: MessageRow[];
  readonly decisions: DecisionRow[];
  readonly certifiers: { readonly name: string; readonly role: string }[];
  readonly changedAt: Date;
  readonly now: Date;
}

/** How far who runs the call has come, as it is shown to who runs it. */
export const examinedState = `case when application.state = 'withdrawn' then 'withdrawn' when examination.id is null then 'submitted'
      when examination.state = 'changesRequested' and application.deposits > examination.deposit_number then 'resubmitted'
      else examination.state end`;

const frame = `application.id, application.tenant_id as "tenantId", application.coordinator_id as "coordinatorId", application.readers,
    application.version, ${outcome},
    application.state, application.title, ${card('application.tenant_id')} as lead, ${card('application.coordinator_id')} as coordinator,
    call.id as "callId", call.state as "callState", call.terms, application.sign_off_asked_by as "signOffAskedBy",
    application.signed_off_at as "signedOffAt", application.signed_off_by as "signedOffBy", application.deposits,
    application.changed_at as "changedAt", form.definition, clock_timestamp() as now,
    coalesce((select json_object_agg(answer.field_key, json_build_object('value', answer.value, 'version', answer.version,
        'changedAt', answer.changed_at, 'by', answer.changed_by, 'source', answer.source))
      from calls.answer where answer.application_id = application.id and answer.tenant_id = application.tenant_id), '{}') as answers,
    ${openCorrections}, ${consortium}, ${partnersLeft} as "partnersLeft",
    coalesce((select json_agg(json_build_object('id', deposit.id, 'number', deposit.number,
        'depositedAt', deposit.deposited_at, 'isLate', deposit.is_late, 'sha256', deposit.sha256, 'by', deposit.person_name)
        order by deposit.number desc)
      from calls.deposit where deposit.application_id = application.id), '[]') as "depositRows",
    ${examinedState} as "examinedState"`;

const parts = `coalesce((select json_agg(json_build_object('id', message.id, 'audience', message.audience, 'body', message.body,
        'writtenAt', message.written_at, 'by', message.person_name, 'organisation', ${card('message.tenant_id')}) order by message.id)
      from calls.message where message.application_id = application.id), '[]') as messages,
    ${decisionsOf('application_decision', 'application_id', 'application.id')} as decisions,
    coalesce((select json_agg(json_build_object('name', person.name, 'role', seat.role) order by person.name)
      from network.seat join network.person_card person on person.id = seat.person_id
      where seat.tenant_id = application.tenant_id and seat.runs
        and seat.role in ('president', 'regionalPresident', 'unionPresident')), '[]') as certifiers`;

const source = `from calls.application
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join forms.form_version_card form on form.id = application.form_version_id
    left join calls.examination
      on examination.tenant_id = application.coordinator_id and examination.application_id = application.id`;

const noParts = `'[]'::json as messages, '[]'::json as decisions, '[]'::json as certifiers`;

const applicationById = {
  name: 'calls.application.byId',
  text: `select ${frame}, ${parts} ${source} where application.id = $1`,
};

export interface ApplicationsAsked {
  readonly callId: string | null;
  readonly state: ApplicationState | null;
  /** Of the lead applicant; of those of a call alone. */
  readonly regionCode: string | null;
}

/** Applications as the acting organisation may see them. */
@Injectable()
export class ApplicationReader {
  async one(reads: ReadTransaction, id: string): Promise<ApplicationRow | undefined> {
    const [row] = isId(id) ? await reads.rows<ApplicationRow>(applicationById, [id]) : [];
    return row;
  }

  /**
   * @param asked the applications to one call, in one state perhaps; without a call, those in which the organisation
   *   applies, alone or with others
   */
  async page(
    reads: ReadTransaction,
    actor: ActingActor,
    { first, after }: PageRequest,
    { callId, state, regionCode }: ApplicationsAsked,
  ): Promise<Page<ApplicationRow>> {
    demandPageSize(first);
    const [changedAt, id] = after ? keyOf(after, [isInstant, isId]) : [null, null];
    const ofCall = callId === null ? [null, null] : [state, regionCode];
    const wanted = [actor.organisationId, callId, changedAt, id, first + 1, ...ofCall];
    const permitted = abilityToSql(applicationAbility.of(actor), 'read', {
      subject: applicationAbility.subject,
      columns: applicationAbility.columns,
      firstParameter: wanted.length + 1,
    });
    const text = `select ${frame}, ${noParts} ${source}
      where case when $2::uuid is null then application.coordinator_id <> $1 or application.tenant_id = $1
          else application.call_id = $2 and application.coordinator_id = $1 and application.deposits > 0 end
        and ($6::text is null or ${examinedState} = $6) and ${isOfRegion('application', '$7')}
        and ($3::timestamptz is null or (application.changed_at, application.id) < ($3, $4::uuid)) and ${permitted.text}
      order by application.changed_at desc, application.id desc limit $5`;
    const name = `calls.application.page.${permitted.values.length}`;
    const rows = await reads.rows<ApplicationRow>({ name, text }, [...wanted, ...permitted.values]);
    return pageOf(rows, first, (row) => [row.changedAt.toISOString(), row.id]);
  }
}
