import { Injectable } from '@nestjs/common';
import { milestoneTermsMustHold, moveMilestone, orderMustBeWhole, workLimits } from '@maillage/workgroups-domain';
import { demand, newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { RoadmapRepository } from '../../persistence/work/roadmap.repository.js';
import { demandAtWork, demandRoom } from '../../persistence/work/work.repository.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import type * as asked from './asked.js';
import { foundIn, WorkActs } from './work-acts.js';
import type { WorkView } from './work.view.js';

/** The roadmap of a group, as who leads it keeps it. */
@Injectable()
export class KeepRoadmap {
  constructor(
    private readonly acts: WorkActs,
    private readonly roadmap: RoadmapRepository,
  ) {}

  add(actor: ActingActor, input: asked.AddMilestoneAsked): Promise<WorkView> {
    const asking = { operation: 'addMilestone', policy: workPolicies.lead, input };
    return this.acts.leading(actor, asking, input.groupId, async (transaction, work) => {
      demandAtWork(work);
      demandRoom(work.milestones.length, workLimits.milestones);
      const id = newId(work.at);
      await this.roadmap.addMilestone(transaction, work.id, { ...termsOf(input), id, at: work.at });
      await this.acts.begin(transaction, actor, work, { subject: 'milestone', id, act: 'add', to: 'planned' });
    });
  }

  edit(actor: ActingActor, input: asked.EditMilestoneAsked): Promise<WorkView> {
    return this.change(actor, 'editMilestone', { ...input, act: 'edit', reason: null }, input);
  }

  move(actor: ActingActor, input: asked.MoveMilestoneAsked): Promise<WorkView> {
    return this.change(actor, 'moveMilestone', { ...input, reason: input.reason ?? null }, null);
  }

  order(actor: ActingActor, input: asked.OrderMilestonesAsked): Promise<WorkView> {
    const asking = { operation: 'orderMilestones', policy: workPolicies.lead, input };
    return this.acts.leading(actor, asking, input.groupId, async (transaction, work) => {
      const known = work.milestones.map(({ id }) => id);
      demand(orderMustBeWhole(known, input.milestoneIds));
      await this.roadmap.order(transaction, work.id, input.milestoneIds);
    });
  }

  private change(
    actor: ActingActor,
    operation: string,
    { act, reason, ...input }: ChangeAsked,
    terms: Parameters<typeof termsOf>[0] | null,
  ): Promise<WorkView> {
    const asking = { operation, policy: workPolicies.lead, input: { ...input, act, reason } };
    const on = { subject: 'milestone', id: input.milestoneId } as const;
    return this.acts.leading(actor, asking, on, async (transaction, work) => {
      const found = foundIn(work.milestones, on.id);
      const decision = moveMilestone(found.state, act, stampOf(actor, work.at, reason));
      const { title, note, dueOn } = terms === null ? found : termsOf(terms);
      const { to: state, reason: because } = decision;
      const change = { title, note, dueOn, state, reason: because, at: work.at };
      await this.roadmap.saveMilestone(transaction, found, change);
      await this.acts.keep(transaction, work, on, decision);
    });
  }
}

interface ChangeAsked {
  readonly idempotencyKey: string;
  readonly milestoneId: string;
  readonly act: Parameters<typeof moveMilestone>[1];
  readonly reason: string | null;
}

/** @throws DomainError INVALID_INPUT */
function termsOf({ title, note, dueOn }: { readonly title: string; readonly note: string; readonly dueOn: string }) {
  const terms = { title: title.trim(), note: note.trim(), dueOn };
  demand(milestoneTermsMustHold(terms));
  return terms;
}
