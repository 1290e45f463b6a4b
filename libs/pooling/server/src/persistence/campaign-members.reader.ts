import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  isText,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import type { MemberAnswer } from '@maillage/pooling-domain';
import type { OrganisationCardRow } from './campaign.reader.js';
import { eligibleMissions } from './eligible-missions.sql.js';

export interface CampaignMemberRow {
  readonly sortName: string;
  readonly organisation: OrganisationCardRow;
  readonly answer: MemberAnswer;
  readonly answeredAt: Date | null;
  readonly sharesQuantities: boolean;
  readonly firm: number | null;
  readonly probable: number | null;
  readonly maximum: number | null;
}

export interface MemberCountsRow {
  readonly eligible: number;
  readonly joined: number;
  readonly declared: number;
  readonly withdrawn: number;
  readonly none: number;
  readonly unshared: number;
}

/** The Missions that may join, and those that answered though they no longer may. */
const missions = `select mission.*, participation.id as participation_id, coalesce(participation.state, 'none') as answer,
    participation.answered_at, coalesce(participation.shares_quantities, false) as shares
  from pooling.campaign
  join network.organisation_card mission on exists (select from pooling.participation answered
      where answered.campaign_id = campaign.id and answered.tenant_id = mission.id)
    or mission.id in (select mission.id from ${eligibleMissions})
  left join pooling.participation on participation.campaign_id = campaign.id and participation.tenant_id = mission.id
  where campaign.id = $1`;

const memberPage = {
  name: 'pooling.members.page',
  text: `select mission.sort_name as "sortName", mission.answer, mission.answered_at as "answeredAt",
      mission.shares as "sharesQuantities", sums.firm, sums.probable, sums.maximum,
      json_build_object('id', mission.id, 'code', mission.code, 'kind', mission.kind, 'name', mission.name,
        'departmentCode', mission.department_code, 'timeZone', mission.time_zone) as organisation
    from (${missions}) mission
    left join lateral (select sum(need.firm)::float8 as firm, sum(need.probable)::float8 as probable,
        sum(need.maximum)::float8 as maximum
      from pooling.need where need.participation_id = mission.participation_id and mission.answer <> 'withdrawn') sums on true
    where ($2::text is null or mission.answer = $2)
      and ($3::text is null or (mission.sort_name, mission.id) > ($3, $4::uuid))
    order by mission.sort_name, mission.id limit $5`,
};
const memberCounts = {
  name: 'pooling.members.counts',
  text: `select count(*)::int as eligible, count(*) filter (where answer = 'joined')::int as joined,
      count(*) filter (where answer = 'declared')::int as declared,
      count(*) filter (where answer = 'withdrawn')::int as withdrawn,
      count(*) filter (where answer = 'none')::int as none,
      count(*) filter (where answer = 'joined' and not shares)::int as unshared
    from (${missions}) mission`,
};

/** Who answered a campaign and how, as its coordinator sees it. */
@Injectable()
export class CampaignMembersReader {
  async page(
    reads: ReadTransaction,
    campaignId: string,
    request: PageRequest,
    answer: MemberAnswer | null,
  ): Promise<Page<CampaignMemberRow> & { counts: MemberCountsRow }> {
    demandPageSize(request.first);
    const [name, id] = request.after ? keyOf(request.after, [isText, isId]) : [null, null];
    const rows = await reads.rows<CampaignMemberRow>(memberPage, [campaignId, answer, name, id, request.first + 1]);
    const [counts] = await reads.rows<MemberCountsRow>(memberCounts, [campaignId]);
    if (counts === undefined) throw new Error('A count has one row');
    return { ...pageOf(rows, request.first, (row) => [row.sortName, row.organisation.id]), counts };
  }
}
