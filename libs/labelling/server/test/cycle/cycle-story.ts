import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { criteria } from './laid-cycle.js';
import { type CycleWorld, once } from './cycle-world.js';

export const qualified = { qualifiedOn: '2026-01-01', qualifiedUntil: '2029-01-01', mostAudits: 4 } as const;

/** The pool has the four auditors; their ids in it. */
export async function enteredPool({ acts, union, auditors }: CycleWorld) {
  const enter = async (actor: ActingActor, kind: 'external' | 'peer') =>
    (await acts.auditors.enter(union, { ...once(), personId: actor.personId, kind, ...qualified })).id;
  return {
    external: await enter(auditors.external, 'external'),
    peer: await enter(auditors.peer, 'peer'),
    third: await enter(auditors.third, 'peer'),
    neighbour: await enter(auditors.neighbour, 'peer'),
  };
}
export type Pool = Awaited<ReturnType<typeof enteredPool>>;

/** The cycle of a Mission, admitted. */
export async function admittedCycle(world: CycleWorld, actor: ActingActor = world.mission): Promise<string> {
  const { acts, union, aCycle } = world;
  const cycleId = await aCycle(actor);
  await acts.apply.execute(actor, { ...once(), cycleId, levelAimed: 1 });
  await acts.ordinary.execute(union, 'admitApplication', { ...once(), cycleId });
  return cycleId;
}

export async function assignedCycle(world: CycleWorld, pool: Pool): Promise<string> {
  const cycleId = await admittedCycle(world);
  const pair = { leadAuditorId: pool.external, secondAuditorId: pool.peer };
  await world.acts.assign.execute(world.union, { ...once(), cycleId, ...pair });
  return cycleId;
}

export const somePlan = {
  ...{ from: '2027-03-30', to: '2027-03-31', methods: ['examine', 'interview'] as const },
  ...{ peopleMet: ['La directrice'], sample: criteria.slice(0, 2), note: '' },
};

/** The visit has begun. */
export async function auditedCycle(world: CycleWorld, pool: Pool): Promise<string> {
  const cycleId = await assignedCycle(world, pool);
  const { acts, auditors, clock } = world;
  await acts.plan.execute(auditors.external, { ...once(), cycleId, ...somePlan });
  clock.moveTo('2027-03-30T08:00:00Z');
  await acts.visit.start(auditors.external, { ...once(), cycleId });
  return cycleId;
}

export const opinionOn = (cycleId: string, criterionKey: string, facts: object = {}) => ({
  ...once(),
  ...{ cycleId, criterionKey, version: 0, opinion: 'confirmed' as const, body: '', onAgenda: false },
  ...facts,
});

/** The report was sent, with an alert point on the first criterion. */
export async function reportedCycle(world: CycleWorld, pool: Pool): Promise<string> {
  const cycleId = await auditedCycle(world, pool);
  const { acts, auditors } = world;
  const alert = {
    opinion: 'below',
    seenPercent: 40,
    finding: 'alertPoint',
    body: 'Le projet associatif date de 2015.',
  };
  await acts.opinion.execute(auditors.external, opinionOn(cycleId, 'c-1', alert));
  await acts.opinion.execute(auditors.peer, opinionOn(cycleId, 'c-2'));
  await acts.visit.finish(auditors.external, { ...once(), cycleId });
  await acts.report.send(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });
  return cycleId;
}

/** The code and params with which an act refuses; null when it is done. */
export async function refusalOf(act: Promise<unknown>): Promise<{ code: string; params: object } | null> {
  try {
    await act;
    return null;
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, params: error.params };
    throw error;
  }
}
