import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@maillage/network-contract';
import { isId } from '@maillage/platform-kernel';
import {
  abilityToSql,
  type ActingActor,
  demandPageSize,
  isNumber,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import type {
  CampaignAct,
  CampaignFamily,
  CampaignLine,
  CampaignState,
  CandidateOrganisation,
  Need,
  ParticipationState,
  PoolingCampaign,
} from '@maillage/pooling-domain';
import { campaignAbility } from '../policy/campaign.ability.js';
import { campaignCore, campaignMatches, campaignOrder } from './campaign.sql.js';

export interface OrganisationCardRow {
  readonly id: string;
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly departmentCode: string | null;
  readonly timeZone: string;
}

export interface DecisionRow {
  readonly id: string;
  readonly act: CampaignAct;
  readonly at: string;
  readonly by: string;
  readonly onBehalfOf: OrganisationCardRow;
  readonly reason: string | null;
}

export interface QuantitySums {
  readonly firm: number;
  readonly probable: number;
  readonly maximum: number;
}

export interface ParticipationRow {
  readonly id: string;
  readonly tenantId: string;
  readonly state: ParticipationState;
  readonly sharesQuantities: boolean;
  readonly declaredAt: string | null;
  readonly joinedAt: string | null;
  readonly answeredAt: string;
  readonly needs: Need[];
  readonly decisions: DecisionRow[];
}

/** A campaign as one statement reads it, for the organisation that asks. */
export interface CampaignRow extends Omit<PoolingCampaign, 'lines'>, QuantitySums {
  readonly audience: string[];
  readonly published: boolean;
  readonly coordinator: OrganisationCardRow;
  readonly eligibleOrganisations: OrganisationCardRow[];
  readonly lines: (CampaignLine & QuantitySums)[];
  readonly eligible: number;
  readonly joined: number;
  readonly declared: number;
  /** Members that do not share their quantities, as far as the asking organisation sees them. */
  readonly unshared: number;
  readonly candidate: CandidateOrganisation;
  readonly ours: ParticipationRow | null;
  readonly decisions: DecisionRow[];
  readonly now: Date;
  /** With `distance`, where the campaign stands in the list. */
  readonly place: number;
  readonly distance: number;
}

export interface CampaignFilter {
  readonly state?: CampaignState | null | undefined;
  readonly family?: CampaignFamily | null | undefined;
  readonly openToUs?: boolean | null | undefined;
  readonly ledByUs?: boolean | null | undefined;
  readonly joinedByUs?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

const campaignById = { name: 'pooling.campaign.byId', text: `${campaignCore} where campaign.id = $2` };

const listKey = `${campaignOrder.place}, ${campaignOrder.distance}, campaign.id`;

/** Campaigns as the acting organisation may see them: one statement for a page, one for a campaign. */
@Injectable()
export class CampaignReader {
  async one(reads: ReadTransaction, actor: ActingActor, id: string): Promise<CampaignRow | undefined> {
    const [row] = await reads.rows<CampaignRow>(campaignById, [actor.organisationId, id]);
    return row;
  }

  async page(
    reads: ReadTransaction,
    actor: ActingActor,
    request: PageRequest,
    filter: CampaignFilter,
  ): Promise<Page<CampaignRow> & { total: number }> {
    demandPageSize(request.first);
    const [place, distance, id] = request.after ? keyOf(request.after, [isNumber, isNumber, isId]) : [null, null, null];
    const wanted = [
      actor.organisationId,
      filter.state ?? null,
      filter.family ?? null,
      filter.openToUs ?? false,
      filter.ledByUs ?? false,
      filter.joinedByUs ?? false,
      filter.text?.trim() || null,
    ];
    const permitted = abilityToSql(campaignAbility.of(actor), 'read', {
      subject: campaignAbility.subject,
      columns: campaignAbility.columns,
      firstParameter: wanted.length + 1,
    });
    const values = [...wanted, ...permitted.values];
    const where = `where ${campaignMatches} and ${permitted.text}`;
    const key = values.length + 1;
    const rows = await reads.rows<CampaignRow>(
      {
        name: `pooling.campaign.page.${permitted.values.length}`,
        text: `${campaignCore} ${where}
          and ($${key}::int is null or (${listKey}) > ($${key}, $${key + 1}::float8, $${key + 2}::uuid))
          order by ${listKey} limit $${key + 3}`,
      },
      [...values, place, distance, id, request.first + 1],
    );
    const [count] = await reads.rows<{ total: number }>(
      {
        name: `pooling.campaign.count.${permitted.values.length}`,
        text: `select count(*)::int as total from pooling.campaign
          left join pooling.participation on participation.campaign_id = campaign.id and participation.tenant_id = $1 ${where}`,
      },
      values,
    );
    const page = pageOf(rows, request.first, (row) => [String(row.place), String(row.distance), row.id]);
    return { ...page, total: count?.total ?? 0 };
  }
}
