import { Injectable } from '@nestjs/common';
import type { Capability } from '@maillage/network-contract';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';

export const awaitedGroupKinds = ['answerInvitation', 'decideRequests', 'chooseLead'] as const;
/** What groups await: an answer from who is invited, one to who asks, a lead where there is none. */
export type AwaitedGroupKind = (typeof awaitedGroupKinds)[number];

export interface AwaitedGroupActRow {
  readonly kind: AwaitedGroupKind;
  readonly groupId: string;
  readonly title: string;
  readonly count: number;
  readonly since: Date;
}

/** What each kind asks of who is told. $1 the organisation, $2 the person. */
const awaited: Readonly<Record<AwaitedGroupKind, readonly [Capability, string]>> = {
  answerInvitation: [
    'joinGroups',
    `select workgroup.id, workgroup.title, 1, place.changed_at from workgroups.membership place
      join workgroups.workgroup on workgroup.id = place.group_id
      where place.tenant_id = $1 and place.state = 'invited' and workgroup.state in ('proposed', 'active')
        and place.tenant_id is distinct from workgroup.lead_organisation_id`,
  ],
  decideRequests: [
    'workInGroups',
    `select workgroup.id, workgroup.title, count(*)::int, min(place.changed_at) from workgroups.workgroup
      join workgroups.membership place on place.group_id = workgroup.id and place.state = 'asked'
        and place.tenant_id is distinct from workgroup.lead_organisation_id
      where workgroup.state in ('proposed', 'active')
        and ((workgroup.lead_organisation_id = $1 and workgroup.lead_person_id = $2)
          or (workgroup.tenant_id = $1 and workgroup.lead_person_id is null))
      group by workgroup.id, workgroup.title`,
  ],
  chooseLead: [
    'sponsorGroups',
    `select workgroup.id, workgroup.title, (select count(*)::int from workgroups.volunteer offer
          where offer.group_id = workgroup.id and offer.withdrawn_at is null), workgroup.changed_at
      from workgroups.workgroup where workgroup.tenant_id = $1 and workgroup.lead_person_id is null
        and (workgroup.state in ('active', 'paused') or exists (select from workgroups.volunteer offer
          where offer.group_id = workgroup.id and offer.withdrawn_at is null) and workgroup.state = 'proposed')`,
  ],
};

const kinds = awaitedGroupKinds.map(
  (kind, place) => `select ${String(place)} as place, '${kind}' as kind, found.* from (${awaited[kind][1]})
    as found ("groupId", title, count, since) where '${kind}' = any ($3::text[])`,
);

const all = { name: 'workgroups.awaited', text: `${kinds.join(' union all ')} order by place, since, "groupId"` };

/** What groups await from the person in the acting organisation, by what the person may do there. */
@Injectable()
export class AwaitedGroupActsReader {
  of(reads: ReadTransaction, { organisationId, personId, capabilities }: ActingActor): Promise<AwaitedGroupActRow[]> {
    const told = awaitedGroupKinds.filter((kind) => capabilities.has(awaited[kind][0]));
    return reads.rows<AwaitedGroupActRow>(all, [organisationId, personId, told]);
  }
}
