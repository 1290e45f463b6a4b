import { useApolloClient } from '@apollo/client/react';
import { type Refusal, useApiAct } from '@maillage/platform-admin';
import { movePlanActionMutation } from '../assessment/assessment.mutations.js';
import { labelCycleQuery, labelPlanQuery } from '../assessment/assessment.operations.js';
import type { LabelPlanDetailFragment, PlanActionState } from '../generated/graphql.js';

const refetch = [labelCycleQuery];

/** Moves an action to the end of a column; the plan is read again when another moved it meanwhile. */
export function useMoveAction(plan: LabelPlanDetailFragment, onRefusal: (refusal: Refusal | null) => void) {
  const client = useApolloClient();
  const move = useApiAct(movePlanActionMutation, { refetch });
  return async (actionId: string, state: PlanActionState): Promise<void> => {
    const action = plan.actions.find(({ id }) => id === actionId);
    if (action === undefined) return;
    const last = plan.actions.filter((one) => one.state === state).at(-1);
    const refusal = await move({ actionId, version: action.version, state, afterId: last?.id ?? null });
    onRefusal(refusal);
    if (refusal === null) return;
    await client.query({ query: labelPlanQuery, variables: { cycleId: plan.cycleId }, fetchPolicy: 'network-only' });
  };
}
