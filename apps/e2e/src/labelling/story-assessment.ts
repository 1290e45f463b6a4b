import { randomUUID } from 'node:crypto';
import { answered } from '../campaigns/campaign-acts.js';
import type { Client } from '../server/signed-in.js';

export interface StoryCriterion {
  key: string;
  code: string;
  title: string;
  status: string | null;
  donePercent: number | null;
}

interface StoryCycle {
  id: string;
  axes: { criteria: StoryCriterion[] }[];
}

export interface StoryAnswer {
  comment: string;
  criterion: StoryCriterion & { version: number };
  history: { wasKept: boolean; comment: string }[];
}

const cycleFields = 'id axes { criteria { key code title status donePercent } }';
const openCycles = 'query Ours { labelCycles(filter: { ours: true, isOpen: true }) { rows { id } } }';
const cycle = `query Cycle($id: ID!) { labelCycle(id: $id) { ${cycleFields} } }`;
const register = `mutation Register($input: RegisterCycleInput!) { registerCycle(input: $input) { ${cycleFields} } }`;
const start = `mutation Start($input: LabelCycleInput!) { startSelfAssessment(input: $input) { ${cycleFields} } }`;
const save = 'mutation Save($input: SaveAnswerInput!) { saveAnswer(input: $input) { savedAt } }';
const answer = `query Answer($cycleId: ID!, $criterionKey: String!) {
  criterionAnswer(cycleId: $cycleId, criterionKey: $criterionKey) {
    comment criterion { key code title status donePercent version } history { wasKept comment }
  }
}`;

/** The self-assessment of the organisation acted for: the one that is open, else one that begins. */
export async function startedAssessment(client: Client, frameworkId: string): Promise<StoryCycle> {
  const ours = answered(await client.ask<{ labelCycles: { rows: { id: string }[] } }>(openCycles), 'labelCycles');
  const [open] = ours.labelCycles.rows;
  if (open !== undefined) return seenAssessment(client, open.id);
  const input = { idempotencyKey: randomUUID(), frameworkId, kind: 'initial' };
  const { registerCycle } = answered(
    await client.ask<{ registerCycle: StoryCycle }>(register, { input }),
    'registerCycle',
  );
  const begun = { idempotencyKey: randomUUID(), cycleId: registerCycle.id };
  return answered(await client.ask<{ startSelfAssessment: StoryCycle }>(start, { input: begun }), 'startSelfAssessment')
    .startSelfAssessment;
}

export async function seenAssessment(client: Client, id: string): Promise<StoryCycle> {
  return answered(await client.ask<{ labelCycle: StoryCycle }>(cycle, { id }), 'labelCycle').labelCycle;
}

export async function seenAnswer(client: Client, cycleId: string, criterionKey: string): Promise<StoryAnswer> {
  const asked = await client.ask<{ criterionAnswer: StoryAnswer }>(answer, { cycleId, criterionKey });
  return answered(asked, 'criterionAnswer').criterionAnswer;
}

/** Writes an answer from elsewhere, on top of the version that is there. */
export async function writeAnswer(
  client: Client,
  cycleId: string,
  criterionKey: string,
  comment: string,
): Promise<void> {
  const { criterion } = await seenAnswer(client, cycleId, criterionKey);
  const written = { status: 'planned', donePercent: null, plannedOn: null, comment, reason: null };
  const input = { idempotencyKey: randomUUID(), cycleId, criterionKey, version: criterion.version, ...written };
  answered(await client.ask(save, { input }), 'saveAnswer');
}
