import { Client } from 'pg';

type Statements = readonly (readonly [text: string, values: readonly unknown[]])[];

/** What another transaction does before the act is asked, and what it does once the act waits for it, before it ends. */
export interface Meanwhile {
  readonly first: Statements;
  readonly then?: Statements;
  /** How many acts wait, when several are asked. */
  readonly waiting?: number;
}

/**
 * Asks an act in the midst of a transaction of somebody else, whom row-level security does not hold. An act that waits for
 * nobody is done before the transaction goes on.
 *
 * @param url of the database, as its superuser
 */
export async function meanwhile<T>(
  url: string,
  { first, then = [], waiting = 1 }: Meanwhile,
  act: () => Promise<T>,
): Promise<T> {
  const other = new Client({ connectionString: url });
  await other.connect();
  try {
    await other.query('begin');
    for (const [text, values] of first) await other.query(text, [...values]);
    const acting = act();
    await waitingOrDone(other, acting, waiting);
    for (const [text, values] of then) await other.query(text, [...values]);
    await other.query('commit');
    return await acting;
  } finally {
    await other.end();
  }
}

const waiters = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

async function waitingOrDone(other: Client, acting: Promise<unknown>, count: number): Promise<void> {
  const asked = { isDone: false };
  const done = (): void => {
    asked.isDone = true;
  };
  acting.then(done, done);
  while (!asked.isDone) {
    await other.query('select pg_stat_clear_snapshot()');
    if (((await other.query(waiters)).rowCount ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
