import { Injectable } from '@nestjs/common';
import { isTaskToDo, moveGroupTask, taskTermsMustHold, workLimits } from '@maillage/workgroups-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, stampOf, type WriteTransaction } from '@maillage/platform-server';
import type { OwnerOfDecision } from '../../persistence/meeting/report.repository.js';
import { RoadmapRepository, type TaskTerms } from '../../persistence/work/roadmap.repository.js';
import { demandAtWork, demandRoom, type LoadedWork, WorkRepository } from '../../persistence/work/work.repository.js';
import type { GroupTaskRow } from '../../persistence/work/work.rows.js';
import { leads } from '../../policy/leads-group.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import type * as asked from './asked.js';
import { WorkActs } from './work-acts.js';
import type { WorkView } from './work.view.js';

/** Tasks of a group: who leads gives them, who has one says how far it is. */
@Injectable()
export class KeepTasks {
  constructor(
    private readonly acts: WorkActs,
    private readonly works: WorkRepository,
    private readonly roadmap: RoadmapRepository,
  ) {}

  add(actor: ActingActor, input: asked.AddTaskAsked): Promise<WorkView> {
    const asking = { operation: 'addGroupTask', policy: workPolicies.lead, input };
    return this.acts.leading(actor, asking, input.groupId, async (transaction, work) => {
      demandAtWork(work);
      demandRoomForTask(work);
      const id = newId(work.at);
      const terms = termsIn(work, input);
      await this.roadmap.addTask(transaction, work.id, { ...terms, id, at: work.at });
      await this.acts.begin(transaction, actor, work, { subject: 'task', id, act: 'add', to: 'open' });
      await this.tellGiven(transaction, actor, { id, at: work.at, before: null, now: terms.ownerId });
    });
  }

  edit(actor: ActingActor, input: asked.EditTaskAsked): Promise<WorkView> {
    const asking = { operation: 'editGroupTask', policy: workPolicies.lead, input };
    const on = { subject: 'task', id: input.taskId } as const;
    return this.acts.leading(actor, asking, on, async (transaction, work) => {
      const found = await this.roadmap.taskOf(transaction, work.id, input.taskId);
      const asker = { personId: actor.personId, isLead: true };
      const decision = moveGroupTask(found, 'edit', stampOf(actor, work.at), asker);
      const terms = termsIn(work, input, found);
      const change = { ...terms, state: decision.to, reason: null, at: work.at };
      await this.roadmap.saveTask(transaction, found, change);
      await this.acts.keep(transaction, work, on, decision);
      await this.tellGiven(transaction, actor, { ...on, at: work.at, before: found.ownerId, now: terms.ownerId });
    });
  }

  move(actor: ActingActor, input: asked.MoveTaskAsked): Promise<WorkView> {
    const asking = { operation: 'moveGroupTask', policy: workPolicies.follow, input };
    return this.acts.run(actor, asking, async (transaction) => {
      const { groupId } = await this.works.groupOf(transaction, { subject: 'task', id: input.taskId });
      const work = await this.works.load(transaction, actor, groupId);
      const found = await this.roadmap.taskOf(transaction, groupId, input.taskId);
      const asker = { personId: actor.personId, isLead: leads(actor, work) };
      const decision = moveGroupTask(found, input.act, stampOf(actor, work.at, input.reason ?? null), asker);
      if (input.act === 'reopen') demandRoomForTask(work);
      const { to: state, reason } = decision;
      await this.roadmap.saveTask(transaction, found, { ...found, state, reason, at: work.at });
      await this.acts.keep(transaction, work, { subject: 'task', id: found.id }, decision);
      return groupId;
    });
  }

  /** Nobody is told of a task that they give themselves. */
  private async tellGiven(
    transaction: WriteTransaction,
    { personId, organisationId: tenantId }: ActingActor,
    { id: taskId, at: occurredAt, before, now }: Given,
  ): Promise<void> {
    if (now === null || now === before || now === personId) return;
    const payload = { taskId, what: 'given' as const };
    await appendEvent(transaction, { name: 'groupTaskTold', tenantId, payload, occurredAt });
  }
}

/** @throws DomainError workTooMuch when as many are still to do as a group may have; what is done takes no room */
function demandRoomForTask({ tasks }: LoadedWork): void {
  demandRoom(tasks.filter(isTaskToDo).length, workLimits.tasks);
}

interface Given {
  readonly id: string;
  readonly at: Date;
  readonly before: string | null;
  readonly now: string | null;
}

/**
 * @param before who keeps a task that is left to whom it was: somebody who left the group since may keep it
 * @throws DomainError INVALID_INPUT; memberUnknown, milestoneUnknown
 */
function termsIn(work: LoadedWork, input: asked.TaskTermsAsked, before?: GroupTaskRow): TaskTerms {
  const { milestoneId = null, dueOn = null, ownerId = null } = input;
  const words = { title: input.title.trim(), details: input.details.trim(), dueOn };
  demand(taskTermsMustHold(words));
  if (milestoneId !== null && !work.milestones.some(({ id }) => id === milestoneId)) {
    throw new DomainError('milestoneUnknown');
  }
  const isLeft = before !== undefined && ownerId === before.ownerId;
  return { ...words, milestoneId, ...(isLeft ? ownerIn(before) : ownerAmong(work, ownerId)) };
}

function ownerIn({ ownerId, ownerName, ownerOrganisationId }: GroupTaskRow): OwnerOfDecision {
  return { ownerId, ownerName, ownerOrganisationId };
}

function ownerAmong({ people }: LoadedWork, id: string | null): OwnerOfDecision {
  if (id === null) return { ownerId: null, ownerName: null, ownerOrganisationId: null };
  const found = people.find(({ personId }) => personId === id);
  if (found === undefined) throw new DomainError('memberUnknown');
  return { ownerId: id, ownerName: found.name, ownerOrganisationId: found.organisation.id };
}
