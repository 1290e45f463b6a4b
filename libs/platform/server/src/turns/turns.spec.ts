import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('works that take turns', () => {
  it('are never more at once than they may be, and all are done in their order', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    let running = 0;
    let most = 0;

    await Promise.all(
      [0, 1, 2, 3, 4, 5].map((rank) =>
        turns.take(async () => {
          begun.push(rank);
          running += 1;
          most = Math.max(most, running);
          await sleep(5);
          running -= 1;
        }),
      ),
    );

    expect(most).toBe(2);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns(1);
    const failed = turns.take(() => Promise.reject(new Error('no')));
    const next = turns.take(() => Promise.resolve('done'));

    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });

  it('leave room between two for what else waits', async () => {
    const turns = new Turns(1);
    const seen: string[] = [];
    setImmediate(() => setImmediate(() => seen.push('a small question')));

    await Promise.all([1, 2, 3, 4].map((rank) => turns.take(() => Promise.resolve(void seen.push(`work ${rank}`)))));

    expect(seen.indexOf('a small question')).toBeLessThan(3);
  });
});
