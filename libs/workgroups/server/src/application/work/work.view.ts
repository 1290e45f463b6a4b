import type { Capability } from '@maillage/network-contract';
import type { ActingActor } from '@maillage/platform-server';
import {
  type DeliverableAct,
  deliverableVerdicts,
  groupTaskVerdicts,
  isTaskOverdue,
  milestoneVerdicts,
} from '@maillage/workgroups-domain';
import type {
  DeliverableRow,
  GroupFileRow,
  GroupFilesRow,
  GroupTaskRow,
  MilestoneRow,
  ResourceRow,
  ThreadMessageRow,
  WorkGroupRow,
  WorkRow,
} from '../../persistence/work/work.rows.js';
import { leads } from '../../policy/leads-group.js';
import { type ActView, actView } from '../act.view.js';

export type WorkView = ReturnType<typeof workView>;
export type GroupFilesView = ReturnType<typeof groupFilesView>;
export type ThreadMessageView = ReturnType<typeof threadMessageView>;
export type ResourceView = ReturnType<typeof resourceView>;

/** How who asks stands to the group: what its screens open. */
function standingIn(group: WorkGroupRow, actor: ActingActor) {
  const { id, title, state, today, people, isInside } = group;
  const mayWork = actor.capabilities.has('workInGroups') && state === 'active';
  return {
    ...{ id, title, today, people, isInside },
    isLed: leads(actor, group),
    isSponsored: group.sponsorId === actor.organisationId,
    mayWork,
  };
}

/** The roadmap, the tasks and the deliverables of a group, as who takes part sees them. */
export function workView(row: WorkRow, actor: ActingActor) {
  const standing = standingIn(row, actor);
  return {
    ...standing,
    milestones: row.milestones.map((one) => milestoneView(one, standing.isLed, actor)),
    endedTasksHidden: row.endedTasksHidden,
    tasks: row.tasks.map((one) => taskView(one, standing, actor)),
    deliverables: row.deliverables.map((one) => deliverableView(one, standing, actor)),
  };
}

function milestoneView(row: MilestoneRow, isLed: boolean, actor: ActingActor) {
  const acts = milestoneVerdicts(row.state).map((told) => actOf(told, isLed, { capability: 'workInGroups', actor }));
  return { ...row, acts };
}

function taskView(row: GroupTaskRow, { isLed, today }: ReturnType<typeof standingIn>, actor: ActingActor) {
  const asker = { personId: actor.personId, isLead: isLed };
  return {
    ...row,
    isOurs: row.ownerId === actor.personId && row.ownerOrganisationId === actor.organisationId,
    isOverdue: isTaskOverdue(row, today),
    acts: groupTaskVerdicts(row, asker).map((told) => actView(told, 'workInGroups', actor)),
  };
}

const deliverers: readonly DeliverableAct[] = ['revise', 'withdraw'];
const sponsors: readonly DeliverableAct[] = ['adopt', 'publish', 'retire'];

function deliverableView(row: DeliverableRow, standing: ReturnType<typeof standingIn>, actor: ActingActor) {
  const { isLed, isSponsored } = standing;
  const isOurs = row.deliverer.id === actor.organisationId;
  return {
    ...row,
    isOurs,
    acts: deliverableVerdicts(row).map((told) => {
      const { act } = told;
      if (deliverers.includes(act)) return actOf(told, isOurs, { capability: 'workInGroups', actor });
      if (sponsors.includes(act)) return actOf(told, isSponsored, { capability: 'sponsorGroups', actor });
      return actOf(told, act === 'renew' || isLed, { capability: 'workInGroups', actor });
    }),
  };
}

function actOf<Act extends string>(
  told: Parameters<typeof actView<Act>>[0],
  isTheirs: boolean,
  { capability, actor }: { readonly capability: Capability; readonly actor: ActingActor },
): ActView<Act> {
  if (isTheirs) return actView(told, capability, actor);
  return { act: told.act, can: false, code: 'FORBIDDEN', params: { reason: 'notYourGroup', role: actor.role } };
}

export function groupFilesView(row: GroupFilesRow, actor: ActingActor) {
  const standing = standingIn(row, actor);
  return { ...standing, files: row.files.map((one) => groupFileView(one, standing, actor)) };
}

function groupFileView(row: GroupFileRow, { isLed, mayWork }: ReturnType<typeof standingIn>, actor: ActingActor) {
  const mayRemove = mayWork && (isLed || row.ownerId === actor.organisationId);
  return { ...row, mayRemove };
}

export function threadView(group: WorkGroupRow, actor: ActingActor) {
  const standing = standingIn(group, actor);
  return { ...standing, mayWrite: standing.mayWork && standing.isInside };
}

export function threadMessageView(row: ThreadMessageRow, actor: ActingActor) {
  const isOurs = row.personId === actor.personId && row.organisation.id === actor.organisationId;
  const isForMe = row.mentions.some(({ personId }) => personId === actor.personId);
  return { ...row, isOurs, isForMe };
}

export function resourceView(row: ResourceRow, actor: ActingActor) {
  const isCurrent = row.publishedAt !== null && row.replacedAt === null && row.retiredAt === null;
  return { ...row, isCurrent, isSponsored: row.sponsorId === actor.organisationId };
}
