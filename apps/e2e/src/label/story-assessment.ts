import { randomUUID } from 'node:crypto';
import { answered } from '../campaigns/campaign-acts.js';
import type { Client } from '../server/signed-in.js';

export interface StoryCriterion {
  key: string;
  code: string;
  title: string;
  status: string | null;
  donePercent: number | null;
  excluded: { code: string } | null;
}

interface StoryCycle {
  id: string;
  axes: { criteria: StoryCriterion[] }[];
}

export interface StoryAnswer {
  comment: string;
  criterion: Omit<StoryCriterion, 'excluded'> & { version: number };
  history: { wasKept: boolean; comment: string }[];
}

const openCycles = 'query Ours { labelCycles(filter: { ours: true, isOpen: true }) { rows { id } } }';
const cycle = `query Cycle($id: ID!) { labelCycle(id: $id) { id axes {
  criteria { key code title status donePercent excluded { code } }
} } }`;
const save = 'mutation Save($input: SaveAnswerInput!) { saveAnswer(input: $input) { savedAt } }';
const answer = `query Answer($cycleId: ID!, $criterionKey: String!) {
  criterionAnswer(cycleId: $cycleId, criterionKey: $criterionKey) {
    comment criterion { key code title status donePercent version } history { wasKept comment }
  }
}`;

/** The self-assessment that the organisation acted for has open. */
export async function openAssessment(client: Client): Promise<StoryCycle> {
  const asked = await client.ask<{ labelCycles: { rows: { id: string }[] } }>(openCycles);
  const [open] = answered(asked, 'labelCycles').labelCycles.rows;
  if (open === undefined) throw new Error('No self-assessment is open');
  return answered(await client.ask<{ labelCycle: StoryCycle }>(cycle, { id: open.id }), 'labelCycle').labelCycle;
}

export async function seenAnswer(client: Client, cycleId: string, criterionKey: string): Promise<StoryAnswer> {
  const asked = await client.ask<{ criterionAnswer: StoryAnswer }>(answer, { cycleId, criterionKey });
  return answered(asked, 'criterionAnswer').criterionAnswer;
}

/** Takes an answer back, whatever it was. */
export async function clearAnswer(client: Client, cycleId: string, criterionKey: string): Promise<void> {
  await saveAs(client, { cycleId, criterionKey, status: null, comment: '' });
}

/** Writes an answer from elsewhere, on top of the version that is there. */
export async function writeAnswer(
  client: Client,
  cycleId: string,
  criterionKey: string,
  comment: string,
): Promise<void> {
  await saveAs(client, { cycleId, criterionKey, status: 'planned', comment });
}

interface Written {
  cycleId: string;
  criterionKey: string;
  status: 'planned' | null;
  comment: string;
}

async function saveAs(client: Client, written: Written): Promise<void> {
  const { criterion } = await seenAnswer(client, written.cycleId, written.criterionKey);
  const rest = { version: criterion.version, donePercent: null, plannedOn: null, reason: null };
  answered(await client.ask(save, { input: { idempotencyKey: randomUUID(), ...written, ...rest } }), 'saveAnswer');
}
