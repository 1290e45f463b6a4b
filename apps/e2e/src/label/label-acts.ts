import { randomUUID } from 'node:crypto';
import { answered } from '../campaigns/campaign-acts.js';
import type { Client } from '../server/signed-in.js';

export interface LabelAct {
  /** The mutation, and the type of its input. */
  readonly act: string;
  readonly type: string;
  readonly input: object;
  /** What is asked of the answer; its id when nothing is said. */
  readonly fields?: string;
}

/**
 * One act of the labelling through the API, under a new key.
 *
 * @throws Error when it is refused: the story needs it done
 */
export async function labelAct<Data>(client: Client, { act, type, input, fields = 'id' }: LabelAct): Promise<Data> {
  const document = `mutation LabelAct($input: ${type}!) { done: ${act}(input: $input) { ${fields} } }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  return answered(await client.ask<{ done: Data }>(document, variables), act).done;
}
