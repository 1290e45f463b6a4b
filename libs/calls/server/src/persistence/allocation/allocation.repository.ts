import { Injectable } from '@nestjs/common';
import type { Allocation, AllocationRule, CallState, AwardState, HandedInReview } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { card } from '../calls.sql.js';
import type { ProjectPlace } from '../reporting/awarded-project.reader.js';
import { places } from '../reporting/awarded-project.sql.js';
import type { KeptTerms } from '../call/call-terms.record.js';
import { givenReviews } from '../review/review.sql.js';
import type { OrganisationRow } from '../rows.js';

/** An application that the jury retained, with what the network says of its lead applicant; null where it is not known. */
export interface CandidateRow {
  readonly applicationId: string;
  readonly title: string;
  readonly lead: OrganisationRow;
  readonly regionCodes: readonly string[];
  readonly staff: number | null;
  readonly youngPeople: number | null;
  readonly definition: FormDefinition;
  readonly content: string;
  readonly places: ProjectPlace[];
  readonly reviews: HandedInReview[];
}

export interface ScenarioRow {
  readonly id: string;
  readonly title: string;
  readonly rule: AllocationRule;
  readonly envelopeCents: number;
  readonly allocatedCents: number;
  readonly leftCents: number;
  readonly lines: Allocation['lines'];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly chosenAt: string | null;
  readonly chosenBy: string | null;
}

export interface EnvelopeRow {
  readonly amountCents: number;
  readonly committedCents: number;
}

/** All that is shared of a call. */
export interface AllocationRow {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly state: CallState;
  readonly terms: KeptTerms;
  readonly envelope: EnvelopeRow | null;
  readonly candidates: CandidateRow[];
  readonly scenarios: ScenarioRow[];
  readonly awards: { readonly applicationId: string; readonly amountCents: number; readonly state: AwardState }[];
}

const retained = `from calls.application
    join calls.examination on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    join calls.deposit on deposit.tenant_id = application.tenant_id and deposit.application_id = application.id
      and deposit.number = application.deposits
    join forms.form_version_card form on form.id = application.form_version_id
    left join network.organisation_facts facts on facts.id = application.tenant_id
    where application.call_id = call.id and application.coordinator_id = call.tenant_id
      and examination.state in ('awarded', 'awardedPartially') and application.state <> 'withdrawn'`;

const candidates = `coalesce((select json_agg(json_build_object('applicationId', application.id, 'title', application.title,
      'lead', ${card('application.tenant_id')}, 'regionCodes', facts.region_codes, 'staff', facts.staff,
      'youngPeople', facts.young_people, 'definition', form.definition, 'content', deposit.content, 'places', ${places},
      'reviews', ${givenReviews('application.id', 'application.deposits')}) order by application.id) ${retained}), '[]')`;

const scenarios = `coalesce((select json_agg(json_build_object('id', scenario.id, 'title', scenario.title, 'rule', scenario.rule,
      'envelopeCents', scenario.envelope_cents, 'allocatedCents', scenario.allocated_cents, 'leftCents', scenario.left_cents,
      'lines', scenario.lines, 'createdAt', scenario.created_at, 'createdBy', scenario.created_by,
      'chosenAt', scenario.chosen_at, 'chosenBy', scenario.chosen_by) order by scenario.id)
    from calls.allocation_scenario scenario where scenario.call_id = call.id), '[]')`;

const allocationOfCall = {
  name: 'calls.allocation.ofCall',
  text: `select call.id, call.tenant_id as "tenantId", call.title, call.state, call.terms, ${candidates} as candidates,
      ${scenarios} as scenarios,
      (select json_build_object('amountCents', envelope.amount_cents, 'committedCents', envelope.committed_cents)
        from calls.envelope where envelope.call_id = call.id and envelope.tenant_id = call.tenant_id) as envelope,
      coalesce((select json_agg(json_build_object('applicationId', award.application_id, 'amountCents', award.amount_cents,
          'state', award.state) order by award.id)
        from calls.award where award.call_id = call.id and award.state <> 'cancelled'), '[]') as awards
    from calls.call where call.id = $1`,
};

const retainedCount = {
  name: 'calls.allocation.retained',
  text: `select count(*)::int as count from calls.application
    join calls.examination on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    where application.call_id = $1 and examination.state in ('awarded', 'awardedPartially') and application.state <> 'withdrawn'`,
};

const addScenario = {
  name: 'calls.allocation.add',
  text: `insert into calls.allocation_scenario (id, tenant_id, call_id, title, rule, envelope_cents, lines, application_ids,
      allocated_cents, left_cents, created_at, created_by)
    select id, "tenantId", "callId", title, rule, "envelopeCents", lines, "applicationIds", "allocatedCents", "leftCents", at, "createdBy"
    from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "callId" uuid, title text, rule jsonb,
      "envelopeCents" bigint, lines jsonb, "applicationIds" uuid[], "allocatedCents" bigint, "leftCents" bigint, at timestamptz,
      "createdBy" text)`,
};

const scenarioById = {
  name: 'calls.allocation.scenario',
  text: `select id, tenant_id as "tenantId", call_id as "callId", envelope_cents::float8 as "envelopeCents", lines
    from calls.allocation_scenario where id = $1`,
};

const choose = {
  name: 'calls.allocation.choose',
  text: `update calls.allocation_scenario set chosen_at = $2, chosen_by = $3
    where id = $1 and chosen_at is null and not exists (select from calls.allocation_scenario other
      where other.tenant_id = allocation_scenario.tenant_id and other.call_id = allocation_scenario.call_id
        and other.chosen_at is not null)
    returning id`,
};

export interface KeptScenario {
  readonly id: string;
  readonly tenantId: string;
  readonly callId: string;
  readonly envelopeCents: number;
  readonly lines: Allocation['lines'];
}

@Injectable()
export class AllocationRepository {
  /** Nothing when the scope does not see the call. */
  async ofCall(reads: ReadTransaction, callId: string): Promise<AllocationRow | undefined> {
    const [row] = isId(callId) ? await reads.rows<AllocationRow>(allocationOfCall, [callId]) : [];
    return row;
  }

  /** How many were retained, as far as the scope sees them. */
  async retained(reads: ReadTransaction, callId: string): Promise<number> {
    const [row] = await reads.rows<{ count: number }>(retainedCount, [callId]);
    return row?.count ?? 0;
  }

  async add(
    transaction: WriteTransaction,
    { id: callId, tenantId }: Pick<AllocationRow, 'id' | 'tenantId'>,
    scenario: Pick<ScenarioRow, 'title' | 'rule' | 'envelopeCents' | 'createdBy'> &
      Allocation & { readonly applicationIds: readonly string[] },
    at: Date,
  ): Promise<void> {
    await transaction.rows(addScenario, [JSON.stringify({ ...scenario, id: newId(at), tenantId, callId, at })]);
  }

  /** @throws DomainError NOT_FOUND */
  async scenario(reads: ReadTransaction, id: string): Promise<KeptScenario> {
    const [row] = isId(id) ? await reads.rows<KeptScenario>(scenarioById, [id]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** @throws DomainError scenarioChosen when one of the call was chosen before */
  async choose(transaction: WriteTransaction, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
    const chosen = await transaction.rows(choose, [id, at, by]);
    if (chosen.length === 0) throw new DomainError('scenarioChosen');
  }
}
