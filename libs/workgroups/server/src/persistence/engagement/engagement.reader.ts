import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import type { CountedDeeds, GroupKind } from '@maillage/workgroups-domain';
import type { OrganisationRow } from '../rows.js';
import { card, dayOfUnion } from '../workgroups.sql.js';
import { countedDeeds } from './deed-sources.sql.js';

/** A group with what was done in it during the last twelve months, as far as the reader sees it. */
export interface EngagedGroupRow {
  readonly groupId: string;
  readonly title: string;
  readonly theme: string;
  readonly kind: GroupKind;
  readonly sponsor: OrganisationRow;
  readonly startedOn: string;
  readonly missions: readonly OrganisationRow[];
  readonly deeds: readonly CountedDeeds[];
  readonly today: string;
}

const isIn = (organisation: string): string => `(${organisation} = workgroup.lead_organisation_id
    or exists (select from workgroups.membership member where member.group_id = workgroup.id
      and member.tenant_id = ${organisation} and member.state = 'member'))`;

const missions = `coalesce((select json_agg(${card('mission.id')} order by mission.sort_name, mission.id)
  from network.organisation_card mission where mission.kind = 'localMission' and ${isIn('mission.id')}), '[]')`;

const began = `coalesce(workgroup.starts_on, (workgroup.created_at at time zone 'Europe/Paris')::date)`;

/** @param whose the deeds that are told, by the columns of `deed` */
const core = (whose: string): string => `with deeds as materialized (${countedDeeds(whose)})
  select workgroup.id as "groupId", workgroup.title, workgroup.theme, workgroup.kind, ${card('workgroup.tenant_id')} as sponsor,
    ${began}::text as "startedOn", ${missions} as missions, ${dayOfUnion}::text as today,
    coalesce((select json_agg(json_build_object('organisationId', deeds.organisation_id, 'facet', deeds.facet,
        'count', deeds.count, 'lastOn', deeds.last_on)) from deeds where deeds.group_id = workgroup.id), '[]') as deeds
  from workgroups.workgroup where workgroup.state in ('active', 'paused')`;

const own = {
  name: 'workgroups.engagement.own',
  text: `${core('deed.organisation_id = $1')} and ${isIn('$1')} order by workgroup.title, workgroup.id`,
};

const sponsored = {
  name: 'workgroups.engagement.sponsored',
  text: `${core('deed.group_id in (select id from workgroups.workgroup sponsored where sponsored.tenant_id = $1)')} and workgroup.tenant_id = $1 order by workgroup.title, workgroup.id`,
};

/** What Missions do in groups: told to each of its own, and to the sponsor of all. */
@Injectable()
export class EngagementReader {
  ownOf(reads: ReadTransaction, organisationId: string): Promise<EngagedGroupRow[]> {
    return reads.rows<EngagedGroupRow>(own, [organisationId]);
  }

  sponsoredBy(reads: ReadTransaction, organisationId: string): Promise<EngagedGroupRow[]> {
    return reads.rows<EngagedGroupRow>(sponsored, [organisationId]);
  }
}
