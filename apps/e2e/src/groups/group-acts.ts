import { randomUUID } from 'node:crypto';
import { answered } from '../campaigns/campaign-acts.js';
import type { Client } from '../server/signed-in.js';

export interface GroupAct {
  /** The mutation, and the type of its input. */
  readonly act: string;
  readonly type: string;
  readonly input?: object;
  /** What is asked of the answer; its id when nothing is said, and nothing when it is empty. */
  readonly fields?: string;
}

/**
 * One act on groups, meetings or workshops through the API, under a new key.
 *
 * @throws Error when it is refused: the story needs it done
 */
export async function groupAct<Data>(client: Client, { act, type, input, fields = 'id' }: GroupAct): Promise<Data> {
  const selection = fields === '' ? '' : `{ ${fields} }`;
  const document = `mutation GroupAct($input: ${type}!) { done: ${act}(input: $input) ${selection} }`;
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  return answered(await client.ask<{ done: Data }>(document, variables), act).done;
}
