import { Injectable } from '@nestjs/common';
import type { Capability } from '@maillage/network-contract';
import type { ActingActor, ReadTransaction } from '@maillage/platform-server';
import { dayOfUnion } from '../workgroups.sql.js';
import { standing } from './work.sql.js';

export const awaitedWorkKinds = [
  'doTask',
  'reviewDeliverable',
  'reviseDeliverable',
  'adoptDeliverable',
  'publishResource',
] as const;
/** What the work of groups awaits: of who has a task, of who leads, of who delivered, of the sponsor. */
export type AwaitedWorkKind = (typeof awaitedWorkKinds)[number];

export interface AwaitedWorkActRow {
  readonly kind: AwaitedWorkKind;
  /** The task, or the deliverable. */
  readonly id: string;
  readonly groupId: string;
  readonly groupTitle: string;
  readonly title: string;
  readonly dueAt: Date | null;
}

const deliverables = `from workgroups.deliverable join workgroups.workgroup on workgroup.id = deliverable.group_id
    left join workgroups.resource on resource.deliverable_id = deliverable.id`;
const delivered = (state: string, whose: string): string =>
  `select deliverable.id, workgroup.id, workgroup.title, deliverable.title, null::timestamptz ${deliverables}
    where ${standing} = '${state}' and ${whose}`;
/** The lead; the sponsor while the lead is vacant. */
const leading = `((workgroup.lead_person_id = $2 and workgroup.lead_organisation_id = $1)
      or (workgroup.lead_person_id is null and workgroup.tenant_id = $1))`;

/** What each kind asks of who is told. $1 the organisation, $2 the person. */
const awaited: Readonly<Record<AwaitedWorkKind, readonly [Capability, string]>> = {
  doTask: [
    'workInGroups',
    `select task.id, workgroup.id, workgroup.title, task.title, ((task.due_on + 1)::timestamp at time zone 'Europe/Paris')
      from workgroups.group_task task join workgroups.workgroup on workgroup.id = task.group_id
      where task.state in ('open', 'underWay') and workgroup.state = 'active' and task.owner_id = $2 and task.owner_organisation_id = $1
        and task.due_on < ${dayOfUnion} + 7`,
  ],
  reviewDeliverable: ['workInGroups', delivered('draft', `${leading} and deliverable.note is null`)],
  reviseDeliverable: [
    'workInGroups',
    delivered('draft', `deliverable.tenant_id = $1 and deliverable.person_id = $2 and deliverable.note is not null`),
  ],
  adoptDeliverable: ['sponsorGroups', delivered('reviewed', 'workgroup.tenant_id = $1')],
  publishResource: ['sponsorGroups', delivered('adopted', 'workgroup.tenant_id = $1')],
};

const kinds = awaitedWorkKinds.map(
  (kind) => `select '${kind}' as kind, found.* from (${awaited[kind][1]})
    as found (id, "groupId", "groupTitle", title, "dueAt") where '${kind}' = any ($3::text[])`,
);

const all = {
  name: 'workgroups.work.awaited',
  text: `${kinds.join(' union all ')} order by "dueAt" nulls last, id limit 100`,
};

/** What the work of groups awaits from the person in the acting organisation, by what the person may do there. */
@Injectable()
export class AwaitedWorkActsReader {
  of(reads: ReadTransaction, { organisationId, personId, capabilities }: ActingActor): Promise<AwaitedWorkActRow[]> {
    const told = awaitedWorkKinds.filter((kind) => capabilities.has(awaited[kind][0]));
    return reads.rows<AwaitedWorkActRow>(all, [organisationId, personId, told]);
  }
}
