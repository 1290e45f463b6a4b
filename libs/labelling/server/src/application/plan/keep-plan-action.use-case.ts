import { Injectable } from '@nestjs/common';
import { orderOfColumn, planActionMustHold, type PlanActionTerms } from '@maillage/labelling-domain';
import { demand, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { PlanActionRow } from '../../persistence/assessment/criterion.reader.js';
import { PlanRepository } from '../../persistence/plan/plan.repository.js';
import { planPolicies } from '../../policy/plan.policies.js';
import { criterionSeen } from '../../persistence/assessment/assessment-facts.js';
import type { AdditionAsked, EditionAsked, MoveAsked } from './asked.js';
import { demandVersion, PlanActs } from './plan-act.js';
import type { PlanView } from './plan.view.js';

/** Adds, edits and moves the actions of an improvement plan. */
@Injectable()
export class KeepPlanAction {
  constructor(
    private readonly acts: PlanActs,
    private readonly plan: PlanRepository,
  ) {}

  add(actor: ActingActor, input: AdditionAsked): Promise<PlanView> {
    const asked = { operation: 'addPlanAction', policy: planPolicies.addPlanAction, input };
    return this.acts.run(actor, asked, input, async (transaction, { cycle, actions }) => {
      demand(planActionMustHold(input));
      const { criterionKey } = input;
      const { answer } = criterionSeen(cycle, criterionKey);
      const last = Math.max(0, ...actions.filter(({ state }) => state === 'toDo').map(({ position }) => position));
      const action: PlanActionRow = {
        ...{ id: newId(cycle.now), cycleId: cycle.id, criterionKey, findingId: null, state: 'toDo', version: 1 },
        ...{ position: last + 1, ...termsOf(input), changedAt: cycle.now.toISOString(), changedBy: actor.name },
      };
      await this.plan.add(transaction, { tenantId: cycle.tenantId, answerId: answer.id }, action);
      return [...actions, action];
    });
  }

  edit(actor: ActingActor, input: EditionAsked): Promise<PlanView> {
    const asked = { operation: 'editPlanAction', policy: planPolicies.editPlanAction, input };
    const { actionId, version } = input;
    return this.acts.run(actor, asked, { actionId }, async (transaction, { cycle, actions }) => {
      demand(planActionMustHold(input));
      const action = {
        ...demandVersion(actions, actionId, version),
        ...termsOf(input),
        ...sign(actor, cycle.now, version),
      };
      await this.plan.edit(transaction, cycle.tenantId, action);
      return actions.map((one) => (one.id === actionId ? action : one));
    });
  }

  move(actor: ActingActor, input: MoveAsked): Promise<PlanView> {
    const asked = { operation: 'movePlanAction', policy: planPolicies.movePlanAction, input };
    const { actionId, version, state, afterId = null } = input;
    return this.acts.run(actor, asked, { actionId }, async (transaction, { cycle, actions }) => {
      const action = { ...demandVersion(actions, actionId, version), state, ...sign(actor, cycle.now, version) };
      const column = actions.filter((one) => one.state === state).map(({ id }) => id);
      const order = orderOfColumn(column, actionId, afterId);
      await this.plan.move(transaction, cycle.tenantId, action, order);
      const places = new Map(order.map((id, index) => [id, index + 1]));
      return actions
        .map((one) => (one.id === actionId ? action : one))
        .map((one) => ({ ...one, position: places.get(one.id) ?? one.position }))
        .sort((one, other) => one.position - other.position);
    });
  }
}

function termsOf({ title, ownerName, dueOn, gain }: PlanActionTerms): PlanActionTerms {
  return { title: title.trim(), ownerName: ownerName.trim(), dueOn, gain };
}

function sign(actor: ActingActor, at: Date, version: number) {
  return { version: version + 1, changedAt: at.toISOString(), changedBy: actor.name };
}
