import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { actsFor, card } from '../workgroups.sql.js';
import type { OrganisationRow, PersonRow } from '../rows.js';

export interface LeadCandidateRow {
  readonly person: PersonRow;
  readonly organisation: OrganisationRow;
}

const mostFound = 20;

/** Directors in office whose Mission sees the group $1, and whose name or Mission says $2. */
const candidates = {
  name: 'workgroups.people.candidates',
  text: `select json_build_object('id', person.id, 'name', person.name) as person, ${card('mission.id')} as organisation
    from workgroups.workgroup
    join network.organisation_card mission on mission.kind = 'localMission' and mission.state = 'active'
      and (workgroup.band = 'network' or mission.id = any (workgroup.audience))
    join network.seat on seat.tenant_id = mission.id and seat.role = 'director' and seat.source = 'membership' and seat.runs
    join network.person_card person on person.id = seat.person_id
    where workgroup.id = $1 and strpos(lower(person.name || ' ' || mission.name), lower($2)) > 0
    order by person.name, person.id limit ${mostFound}`,
};

/** Organisations that see the group $1 and are not in it, whose name says $2. */
const invitable = {
  name: 'workgroups.people.invitable',
  text: `select ${card('mission.id')} as organisation
    from workgroups.workgroup
    join network.organisation_card mission on mission.state = 'active' and mission.kind <> 'nationalUnion'
      and mission.id not in (workgroup.tenant_id, coalesce(workgroup.lead_organisation_id, workgroup.tenant_id))
      and (workgroup.band = 'network' or mission.id = any (workgroup.audience))
    where workgroup.id = $1 and strpos(lower(mission.name), lower($2)) > 0 and not exists (select from workgroups.membership
      where membership.group_id = workgroup.id and membership.tenant_id = mission.id
        and membership.state in ('member', 'asked', 'invited'))
    order by mission.sort_name, mission.id limit ${mostFound}`,
};

/** Whom the organisation $1 may send. */
const ourPeople = {
  name: 'workgroups.people.ours',
  text: `select person.id, person.name from network.person_card person where ${actsFor('person.id', '$1')}
    order by person.name, person.id`,
};

/** People and organisations among whom a group chooses. */
@Injectable()
export class GroupPeopleReader {
  async candidates(reads: ReadTransaction, groupId: string, text: string): Promise<LeadCandidateRow[]> {
    return isId(groupId) ? reads.rows<LeadCandidateRow>(candidates, [groupId, text.trim()]) : [];
  }

  async invitable(reads: ReadTransaction, groupId: string, text: string): Promise<OrganisationRow[]> {
    const found = isId(groupId)
      ? await reads.rows<{ organisation: OrganisationRow }>(invitable, [groupId, text.trim()])
      : [];
    return found.map(({ organisation }) => organisation);
  }

  ours(reads: ReadTransaction, { organisationId }: ActingActor): Promise<PersonRow[]> {
    return reads.rows<PersonRow>(ourPeople, [organisationId]);
  }
}
