import { Injectable } from '@nestjs/common';
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
import type {
  GroupKind,
  GroupState,
  MembershipSituation,
  MembershipState,
  Workgroup,
} from '@maillage/workgroups-domain';
import { workgroupAbility } from '../../policy/workgroup.ability.js';
import type { DecisionRow, OrganisationRow, PersonRow } from '../rows.js';
import { groupCore, groupParts, noGroupParts } from './group.sql.js';

export interface GroupMemberRow {
  readonly organisation: OrganisationRow;
  readonly person: PersonRow | null;
  readonly state: MembershipState;
  readonly changedAt: string;
  readonly needs: string | null;
}

export interface LeadTermRow {
  readonly id: string;
  readonly person: PersonRow | null;
  readonly organisation: OrganisationRow;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endedOn: string | null;
  readonly endedBecause: string | null;
}

export interface VolunteerRow {
  readonly id: string;
  readonly person: PersonRow;
  readonly organisation: OrganisationRow;
  readonly words: string;
  readonly offeredAt: string;
}

/** A group as one statement reads it, for the organisation and the person that ask. */
export interface GroupRow extends Workgroup {
  readonly version: number;
  readonly audience: string[];
  readonly sponsor: OrganisationRow;
  readonly leadPerson: PersonRow | null;
  readonly leadOrganisation: OrganisationRow | null;
  readonly taken: number;
  readonly takenByRegion: { readonly regionCode: string; readonly taken: number }[];
  readonly situation: MembershipSituation;
  readonly ourPerson: PersonRow | null;
  readonly ourNeeds: string | null;
  readonly hasOffered: boolean;
  readonly members: GroupMemberRow[];
  readonly leadTerms: LeadTermRow[];
  readonly volunteers: VolunteerRow[];
  readonly decisions: DecisionRow[];
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export interface GroupFilter {
  readonly kind?: GroupKind | null | undefined;
  readonly states?: readonly GroupState[] | null | undefined;
  /** Groups in which we take part: as their sponsor, by their lead, or as a member. */
  readonly ours?: boolean | null | undefined;
  readonly sponsoredByUs?: boolean | null | undefined;
  /** Groups that we may join, or ask to join. */
  readonly openToUs?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

const isOurs = `(workgroup.tenant_id = $1 or workgroup.lead_organisation_id = $1 or exists (select from workgroups.membership ours
    where ours.group_id = workgroup.id and ours.tenant_id = $1 and ours.state = 'member'))`;

/** $1 the organisation that asks, $2 its person, $3 to $8 the filter. */
const matches = `($3::text is null or workgroup.kind = $3) and ($4::text[] is null or workgroup.state = any ($4))
    and (not $5 or ${isOurs}) and (not $6 or workgroup.tenant_id = $1)
    and (not $7 or (workgroup.state in ('proposed', 'active') and workgroup.joining <> 'byInvitation' and not ${isOurs}
      and not exists (select from workgroups.membership asked
        where asked.group_id = workgroup.id and asked.tenant_id = $1 and asked.state in ('asked', 'invited'))))
    and ($8::text is null or strpos(lower(workgroup.title || ' ' || workgroup.theme), lower($8)) > 0)`;

const byId = {
  name: 'workgroups.group.byId',
  text: `${groupCore}, ${groupParts} from workgroups.workgroup where workgroup.id = $3`,
};

/** Groups as the acting organisation may see them: one statement for a page, one for a group. */
@Injectable()
export class GroupReader {
  async one(
    reads: ReadTransaction,
    { organisationId, personId }: ActingActor,
    id: string,
  ): Promise<GroupRow | undefined> {
    const [row] = isId(id) ? await reads.rows<GroupRow>(byId, [organisationId, personId, id]) : [];
    return row;
  }

  async page(
    reads: ReadTransaction,
    actor: ActingActor,
    request: PageRequest,
    filter: GroupFilter,
  ): Promise<Page<GroupRow> & { readonly total: number }> {
    demandPageSize(request.first);
    const [changedAt, id] = request.after ? keyOf(request.after, [isInstant, isId]) : [null, null];
    const wanted = [...filterValues(actor, filter)];
    const { subject, columns } = workgroupAbility;
    const permitted = abilityToSql(workgroupAbility.of(actor), 'read', {
      ...{ subject, columns },
      firstParameter: wanted.length + 1,
    });
    const values = [...wanted, ...permitted.values];
    const where = `where ${matches} and ${permitted.text}`;
    const key = values.length + 1;
    const rows = await reads.rows<GroupRow>(
      {
        name: `workgroups.group.page.${permitted.values.length}`,
        text: `${groupCore}, ${noGroupParts} from workgroups.workgroup ${where}
          and ($${key}::timestamptz is null or (workgroup.changed_at, workgroup.id) < ($${key}, $${key + 1}::uuid))
          order by workgroup.changed_at desc, workgroup.id desc limit $${key + 2}`,
      },
      [...values, changedAt, id, request.first + 1],
    );
    const [count] = await reads.rows<{ total: number }>(
      {
        name: `workgroups.group.count.${permitted.values.length}`,
        text: `select count(*)::int as total from workgroups.workgroup ${where} and ($2::uuid is null or true)`,
      },
      values,
    );
    const page = pageOf(rows, request.first, (row) => [row.changedAt.toISOString(), row.id]);
    return { ...page, total: count?.total ?? 0 };
  }
}

function filterValues({ organisationId, personId }: ActingActor, filter: GroupFilter): readonly unknown[] {
  return [
    ...[organisationId, personId, filter.kind ?? null, filter.states ?? null, filter.ours ?? false],
    ...[filter.sponsoredByUs ?? false, filter.openToUs ?? false, filter.text?.trim() || null],
  ];
}
