import { KeepPlanAction } from './application/plan/keep-plan-action.use-case.js';
import { PlanActs } from './application/plan/plan-act.js';
import { PlanResolver } from './graphql/plan/plan.resolver.js';
import type { LabellingArea } from './labelling-area.js';
import { PlanRepository } from './persistence/plan/plan.repository.js';

export const planArea: LabellingArea = {
  resolvers: [PlanResolver],
  providers: [PlanActs, KeepPlanAction, PlanRepository],
};
