import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import type { CostStep, KeyFigures, SharedService } from '@maillage/workgroups-domain';
import type { DecisionRow, OrganisationRow } from '../rows.js';
import { card, dayOfUnion, decisionsOf } from '../workgroups.sql.js';
import { isMember, ownFigures, serviceTerms } from './service.statements.js';

export interface ServicePlaceRow {
  readonly organisation: OrganisationRow;
  readonly organisationId: string;
  readonly ticket: number;
}

export interface ServiceCostRow {
  readonly organisation: OrganisationRow;
  readonly amountCents: number;
  readonly steps: readonly CostStep[];
}

export interface ServiceRatingRow {
  readonly organisation: OrganisationRow;
  readonly score: number;
  readonly comment: string;
}

/** A service as one statement reads it, for the organisation that asks. */
export interface ServiceRow extends SharedService {
  readonly runBy: OrganisationRow;
  readonly groupTitle: string;
  readonly places: readonly ServicePlaceRow[];
  /** As far as the reader sees them: all for who runs it, its own for a member. */
  readonly costs: readonly ServiceCostRow[];
  readonly ratings: readonly ServiceRatingRow[];
  readonly decisions: readonly DecisionRow[];
  readonly isMember: boolean;
  readonly figures: KeyFigures | null;
  readonly today: string;
}

const places = `coalesce((select json_agg(json_build_object('organisation', ${card('place.tenant_id')},
    'organisationId', place.tenant_id, 'ticket', place.ticket) order by place.ticket)
  from workgroups.subscription place where place.service_id = service.id and place.left_at is null), '[]')`;

const costs = `coalesce((select json_agg(json_build_object('organisation', ${card('line.member_id')},
    'amountCents', line.amount_cents, 'steps', line.steps) order by line.amount_cents desc, line.member_id)
  from workgroups.service_cost_line line where line.service_id = service.id), '[]')`;

const ratings = `coalesce((select json_agg(json_build_object('organisation', ${card('rating.tenant_id')},
    'score', rating.score, 'comment', rating.comment) order by rating.rated_at desc)
  from workgroups.service_rating rating where rating.service_id = service.id), '[]')`;

const core = `select service.id, service.tenant_id as "tenantId", service.group_id as "groupId", service.state,
    ${serviceTerms} as terms, ${card('service.tenant_id')} as "runBy", workgroup.title as "groupTitle", ${places} as places,
    ${costs} as costs, ${ratings} as ratings, ${decisionsOf('service_decision', 'service_id', 'service.id')} as decisions,
    ${isMember} as "isMember", ${ownFigures} as figures, ${dayOfUnion}::text as today
  from workgroups.shared_service service join workgroups.workgroup on workgroup.id = service.group_id`;

const byId = { name: 'workgroups.service.byId', text: `${core} where service.id = $1` };

const ofGroup = {
  name: 'workgroups.service.ofGroup',
  text: `${core} where service.group_id = $1 order by service.starts_on desc, service.id limit 100`,
};

/** Services as the acting organisation may see them. */
@Injectable()
export class ServiceReader {
  async one(reads: ReadTransaction, organisationId: string, id: string): Promise<ServiceRow | undefined> {
    const [row] = isId(id) ? await reads.rows<ServiceRow>(byId, [id, organisationId]) : [];
    return row;
  }

  async ofGroup(reads: ReadTransaction, organisationId: string, groupId: string): Promise<ServiceRow[]> {
    return isId(groupId) ? reads.rows<ServiceRow>(ofGroup, [groupId, organisationId]) : [];
  }
}
