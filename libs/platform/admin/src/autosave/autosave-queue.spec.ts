import { describe, expect, it } from '@jest/globals';
import { AutosaveQueue, type SaveOutcome, type SentDraft } from './autosave-queue.js';
import { contentOf, type Draft, typed } from './draft.js';

const now = new Date('2026-11-23T09:42:00Z');
const theirs = { version: 4, content: 'le leur', by: 'Bastien Orcival', at: '2026-11-23T09:40:00Z' };
const cut: SaveOutcome<string> = { kind: 'unanswered' };

/** A server that answers as told, one answer after the other, then saves. */
function aQueue(answers: SaveOutcome<string>[] = []) {
  const sent: SentDraft<string>[] = [];
  const device = new Map<string, Draft<string>>();
  const planned: (() => void)[] = [];
  const line = { up: true };
  const queue = new AutosaveQueue<string>({
    send: (draft) => {
      sent.push(draft);
      return Promise.resolve(answers.shift() ?? { kind: 'saved', version: draft.base + 1 });
    },
    kept: {
      write: (draft) => device.set(draft.key, draft).size > 0,
      remove: (key) => void device.delete(key),
    },
    later: (run) => {
      planned.splice(0, planned.length, run);
      return () => planned.splice(0, planned.length);
    },
    now: () => now,
    online: () => line.up,
    ready: (content) => content !== '',
  });
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const pause = async () => {
    planned.splice(0, planned.length).forEach((run) => run());
    await settle();
  };
  return { queue, sent, device, pause, settle, line };
}

const draftIn = ({ queue }: ReturnType<typeof aQueue>, key = '4.2') => queue.snapshot().drafts.get(key);

describe('answers saved as one types', () => {
  it('leave once one pauses, the last text alone', async () => {
    const one = aQueue();
    one.queue.type('4.2', 3, 'a');
    one.queue.type('4.2', 3, 'ab');
    await one.pause();

    expect(one.sent).toMatchObject([{ key: '4.2', base: 3, content: 'ab' }]);
    expect(one.queue.snapshot()).toMatchObject({ savedAt: now, offline: false, sending: false });
    expect([one.queue.snapshot().drafts.size, one.device.size]).toEqual([0, 0]);
  });

  it('stay on the device when the line is cut, and leave under the same key when it is back', async () => {
    const one = aQueue([cut]);
    one.queue.type('4.2', 3, 'a');
    await one.pause();
    expect(one.queue.snapshot().offline).toBe(true);
    expect(one.device.size).toBe(1);

    one.queue.flush();
    await one.settle();

    expect(one.sent.map(({ idempotencyKey }) => idempotencyKey)).toEqual([
      one.sent[0]?.idempotencyKey,
      one.sent[0]?.idempotencyKey,
    ]);
    expect(one.queue.snapshot().drafts.size).toBe(0);
  });

  it('typed on after a cut leave in their order, the second on the version that the first made', async () => {
    const one = aQueue([cut]);
    one.queue.type('4.2', 3, 'a');
    await one.pause();
    one.queue.type('4.2', 3, 'ab');
    await one.pause();
    await one.pause();

    expect(one.sent.slice(1)).toMatchObject([
      { base: 3, content: 'a' },
      { base: 4, content: 'ab' },
    ]);
    expect(one.sent[2]?.idempotencyKey).not.toBe(one.sent[1]?.idempotencyKey);
  });

  it('are not sent while the device knows that it has no line', async () => {
    const one = aQueue();
    one.line.up = false;
    one.queue.type('4.2', 3, 'a');
    await one.pause();
    one.queue.type('5.1', 1, 'b');
    await one.pause();
    expect([one.sent.length, one.device.size]).toEqual([0, 2]);

    one.line.up = true;
    one.queue.flush();
    await one.settle();

    expect(one.sent.map(({ content }) => content)).toEqual(['a', 'b']);
  });

  it('meet what another wrote: nothing is lost, nothing leaves before one has chosen', async () => {
    const one = aQueue([{ kind: 'stale', theirs }]);
    one.queue.type('4.2', 3, 'le mien');
    await one.pause();
    one.queue.flush();
    await one.settle();
    expect(one.sent).toHaveLength(1);
    expect(draftIn(one)).toMatchObject({ content: 'le mien', trouble: { kind: 'stale', theirs } });
    expect(one.device.size).toBe(1);

    one.queue.resolve('4.2', 'les deux');
    await one.settle();

    expect(one.sent[1]).toMatchObject({ base: 4, content: 'les deux' });
    expect(one.queue.snapshot().drafts.size).toBe(0);
  });

  it('may be given up for what another wrote', async () => {
    const one = aQueue([{ kind: 'stale', theirs }]);
    one.queue.type('4.2', 3, 'le mien');
    await one.pause();
    one.queue.drop('4.2');

    expect([one.queue.snapshot().drafts.size, one.device.size]).toEqual([0, 0]);
  });

  it('that are refused keep their text and say why; the others leave', async () => {
    const refusal = { code: 'answersFrozen', params: {}, correlationId: null };
    const one = aQueue([{ kind: 'refused', refusal }]);
    one.queue.type('4.2', 3, 'a');
    one.queue.type('5.1', 1, 'b');
    await one.pause();

    expect(draftIn(one)).toMatchObject({ content: 'a', trouble: { kind: 'refused', refusal } });
    expect(one.sent).toHaveLength(2);
  });

  it('that lack something are kept and wait', async () => {
    const one = aQueue();
    one.queue.type('4.2', 3, '');
    await one.pause();
    expect([one.sent.length, one.device.size]).toEqual([0, 1]);

    one.queue.type('4.2', 3, 'a');
    await one.pause();

    expect(one.sent).toMatchObject([{ base: 3, content: 'a' }]);
  });

  it('left by a closed tab leave at the next opening', async () => {
    const one = aQueue();
    one.queue.resume([typed(undefined, { key: '4.2', base: 3, content: 'a', idempotencyKey: 'k1' })]);
    await one.settle();

    expect(one.sent).toMatchObject([{ content: 'a', idempotencyKey: 'k1' }]);
  });

  it('typed while one is under way are not lost when it arrives', async () => {
    const one = aQueue();
    one.queue.type('4.2', 3, 'a');
    one.queue.flush();
    one.queue.type('4.2', 3, 'ab');
    await one.settle();
    const waiting = draftIn(one);
    expect(waiting && contentOf(waiting)).toBe('ab');

    await one.pause();

    expect(one.sent[1]).toMatchObject({ base: 4, content: 'ab' });
  });
});
