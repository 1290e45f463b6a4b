import { Injectable } from '@nestjs/common';
import { isOpenAction } from '@maillage/labelling-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, type Policy, type WriteTransaction } from '@maillage/platform-server';
import type { PlanActionRow } from '../../persistence/assessment/criterion.reader.js';
import { CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import { PlanRepository } from '../../persistence/plan/plan.repository.js';
import { demandOnAnswer, isGuestOf } from '../../policy/answer.ability.js';
import { AssessmentActs } from '../assessment/assessment-act.js';
import { assessmentMoved } from '../assessment/assessment-moved.js';
import type { AskedOnce } from '../assessment/asked.js';
import { type PlanView, planView } from './plan.view.js';

interface Asked {
  readonly operation: string;
  readonly policy: Policy;
  readonly input: AskedOnce;
}

/** The answer that an act on a plan is about, named by itself or by one of its actions. */
type About = { readonly cycleId: string; readonly criterionKey: string } | { readonly actionId: string };

/** The plan of a cycle that nobody else can move until the transaction ends. */
export interface LockedPlan {
  readonly cycle: LockedCycle;
  readonly actions: readonly PlanActionRow[];
}

/** What the acts on a plan share: never frozen; what is open and dated moves the planned score. */
@Injectable()
export class PlanActs {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly plan: PlanRepository,
  ) {}

  /** @param work answers with the actions as they are after it */
  run(
    actor: ActingActor,
    asked: Asked,
    about: About,
    work: (transaction: WriteTransaction, plan: LockedPlan) => Promise<readonly PlanActionRow[]>,
  ): Promise<PlanView> {
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.lock(transaction, actor, about);
      const actions = await work(transaction, { cycle, actions: await this.plan.ofCycle(transaction, cycle.id) });
      const saved = await this.cycles.save(transaction, { ...cycle, gains: gainsOf(actions) }, {});
      await appendEvent(transaction, assessmentMoved(saved, cycle.now));
      return planView(saved, seenOf(actions, cycle, actor), actor);
    });
  }

  private async lock(transaction: WriteTransaction, actor: ActingActor, about: About): Promise<LockedCycle> {
    if (!('actionId' in about)) {
      const { cycleId, criterionKey } = about;
      return this.cycles.lockForAnswers(transaction, actor, 'plan', { cycleId, keys: [criterionKey] });
    }
    const subject = await this.plan.subject(transaction, about.actionId);
    demandOnAnswer(actor, 'plan', subject);
    return this.cycles.lock(transaction, subject.cycleId);
  }
}

/** A guest sees what is planned for the criteria that are entrusted by name: the act's transaction sees more. */
function seenOf(actions: readonly PlanActionRow[], { answers }: LockedCycle, actor: ActingActor) {
  if (!isGuestOf(actor)) return actions;
  const mine = answers.filter(({ assigneeId }) => assigneeId === actor.personId).map((answer) => answer.criterionKey);
  return actions.filter(({ criterionKey }) => mine.includes(criterionKey));
}

function gainsOf(actions: readonly PlanActionRow[]): LockedCycle['gains'] {
  return actions
    .filter(({ state }) => isOpenAction(state))
    .map(({ criterionKey, gain, dueOn }) => ({ criterionKey, gainPercent: gain, dueOn }));
}

/** @throws DomainError planActionChangedMeanwhile when somebody changed it since the version that one had */
export function demandVersion(actions: readonly PlanActionRow[], id: string, version: number): PlanActionRow {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new DomainError('NOT_FOUND');
  if (action.version !== version) throw new DomainError('planActionChangedMeanwhile', { version: action.version });
  return action;
}
