import type { ReadTransaction } from './transaction.js';

/** The instant that decides whether an act came in time. It is asked after the lock, so that waiting does not stretch a deadline. */
export abstract class StampSource {
  abstract after(lock: ReadTransaction): Promise<Date>;
}

const stamp = { name: 'platform.stamp', text: 'select clock_timestamp() as at' };

/** The clock of PostgreSQL: one clock for all processes. */
export class DatabaseStamps extends StampSource {
  override async after(lock: ReadTransaction): Promise<Date> {
    const [row] = await lock.rows<{ at: Date }>(stamp, []);
    if (row === undefined) throw new Error('PostgreSQL gave no instant');
    return row.at;
  }
}
