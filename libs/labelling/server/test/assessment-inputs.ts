import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { AnswerSent } from '../src/application/assessment/asked.js';
import type { CycleView } from '../src/application/assessment/cycle.view.js';
import type { SavedAnswerView } from '../src/application/assessment/saved-answer.view.js';
import type { LabellingWorld } from './labelling-world.js';

export const once = (): { readonly idempotencyKey: string } => ({ idempotencyKey: newId() });

/** A cycle of the Mission, or of another, in self-assessment. */
export async function startedCycle(
  { acts, mission, framework }: LabellingWorld,
  { actor = mission, frameworkId = framework.frameworkId }: { actor?: ActingActor; frameworkId?: string } = {},
): Promise<CycleView> {
  const { id } = await acts.register.execute(actor, { ...once(), frameworkId, kind: 'initial' });
  return acts.start.execute(actor, { ...once(), cycleId: id });
}

/** Gives up the cycles that other tests left open. */
export async function closeCycles(world: LabellingWorld): Promise<void> {
  await world.ask(`update labelling.cycle set state = 'abandoned', is_open = false`);
}

export function answerTo(
  world: LabellingWorld,
  actor: ActingActor,
  [cycleId, criterionKey]: readonly [cycleId: string, criterionKey: string],
  sent: Partial<AnswerSent> = {},
): Promise<SavedAnswerView> {
  const answer = { version: 0, status: 'done' as const, comment: '', ...sent };
  return world.acts.save.execute(actor, { ...once(), cycleId, criterionKey, ...answer });
}

interface ShownAxes<Row> {
  readonly axes: readonly { readonly criteria: readonly Row[] }[];
}

export function rowOf<Row extends { readonly key: string }>({ axes }: ShownAxes<Row>, key: string): Row {
  const row = axes.flatMap(({ criteria }) => criteria).find((criterion) => criterion.key === key);
  if (row === undefined) throw new Error(`The cycle shows no ${key}`);
  return row;
}

export function codeOf(error: unknown): unknown {
  return Reflect.get(Object(error), 'code');
}
