import { Injectable } from '@nestjs/common';
import type { ApplicationState, CallState, PartnerState } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import { card, decisionsOf } from '../calls.sql.js';
import type { KeptTerms } from '../call/call-terms.record.js';
import type { KeptPlan } from '../application/application.repository.js';
import { consortium, outcome } from '../application/application.statements.js';
import type { DecisionRow, OrganisationRow } from '../rows.js';

export interface PartnerRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: OrganisationRow;
  readonly role: string;
  readonly invitedAt: string;
  readonly state: PartnerState;
  readonly answers: Answers;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly version: number;
  readonly decisions: DecisionRow[];
}

/** The consortium of an application as one statement reads it, for an organisation that takes part. */
export interface ConsortiumRow {
  readonly applicationId: string;
  readonly leadId: string;
  readonly readers: string[];
  readonly lead: OrganisationRow;
  readonly title: string;
  readonly state: ApplicationState;
  /** What was decided, once it is told. */
  readonly outcome: { readonly state: ApplicationState } | null;
  readonly callState: CallState;
  readonly terms: KeptTerms;
  readonly plan: KeptPlan | null;
  readonly partners: PartnerRow[];
  readonly now: Date;
}

const byApplication = {
  name: 'calls.consortium.byApplication',
  text: `with told as (select application.id, application.tenant_id, ${consortium}
      from calls.application where application.id = $1)
    select application.id as "applicationId", application.tenant_id as "leadId", application.readers, ${card('application.tenant_id')} as lead,
      application.title, application.state, call.state as "callState", call.terms, ${outcome}, told.plan, clock_timestamp() as now,
      coalesce((select json_agg((one.partner::jsonb || jsonb_build_object(
          'organisation', ${card(`(one.partner ->> 'organisationId')::uuid`)},
          'decisions', ${decisionsOf('partner_decision', 'partner_id', `(one.partner ->> 'id')::uuid`)}))
          order by one.partner ->> 'id')
        from json_array_elements(told.partners) as one (partner)), '[]') as partners
    from calls.application join told on told.id = application.id
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    where application.id = $1`,
};

/** What a consortium shows to those who take part: all of it to its lead applicant, to a partner its own share. */
@Injectable()
export class ConsortiumReader {
  async one(reads: ReadTransaction, applicationId: string): Promise<ConsortiumRow | undefined> {
    const [row] = isId(applicationId) ? await reads.rows<ConsortiumRow>(byApplication, [applicationId]) : [];
    return row;
  }
}
