import { afterEach, describe, expect, test } from '@jest/globals';
import { WorkerHealth } from './worker-health.js';

const waiting = { waiting: 3, oldestAt: new Date('2026-03-01T08:00:00Z') };

describe('the health of the worker', () => {
  let health: WorkerHealth;

  afterEach(() => health.stop());

  test('is ready when the database answers, and says how many events wait since when', async () => {
    const port = await listening(() => Promise.resolve(waiting));

    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: 'ready',
      outbox: { waiting: 3, oldestAt: '2026-03-01T08:00:00.000Z' },
    });
  });

  test('is alive and not ready when the database does not answer', async () => {
    const port = await listening(() => Promise.reject(new Error('terminated')));

    const [live, ready] = await Promise.all(
      ['live', 'ready'].map((question) => fetch(`http://127.0.0.1:${port}/health/${question}`)),
    );

    expect([live?.status, ready?.status]).toEqual([200, 503]);
  });

  test('answers nothing else', async () => {
    const port = await listening(() => Promise.resolve(waiting));

    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  });

  function listening(backlog: () => Promise<typeof waiting>): Promise<number> {
    health = new WorkerHealth({ backlog });
    return health.listen(0);
  }
});
