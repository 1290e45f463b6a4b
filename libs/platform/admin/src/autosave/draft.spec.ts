import { describe, expect, it } from '@jest/globals';
import { arrived, contentOf, leaving, mayLeave, resolved, troubled, typed } from './draft.js';

const typing = (content: string, idempotencyKey: string, base = 3) => ({ key: '4.2', base, content, idempotencyKey });
const theirs = { version: 4, content: 'le leur', by: 'Bastien Orcival', at: '2026-11-16T09:44:00Z' };

describe('what is typed of an answer', () => {
  it('is another act with each change, as long as nothing has left', () => {
    const first = typed(undefined, typing('a', 'k1'));
    const second = typed(first, typing('ab', 'k2', 9));

    expect(second).toMatchObject({ base: 3, content: 'ab', idempotencyKey: 'k2', next: null });
  });

  it('waits behind what may have arrived, which keeps its key', () => {
    const sent = leaving(typed(undefined, typing('a', 'k1')));
    const draft = typed(sent, typing('ab', 'k2'));

    expect(draft).toMatchObject({ content: 'a', idempotencyKey: 'k1', next: 'ab' });
    expect(contentOf(draft)).toBe('ab');
    expect(arrived(draft, 4, 'k3')).toMatchObject({ base: 4, content: 'ab', idempotencyKey: 'k3' });
  });

  it('is nothing any more once all of it is saved', () => {
    expect(arrived(leaving(typed(undefined, typing('a', 'k1'))), 4, 'k2')).toBeNull();
  });

  it('is whole again when the server says no, and does not leave by itself', () => {
    const draft = typed(leaving(typed(undefined, typing('a', 'k1'))), typing('ab', 'k2'));
    const stale = troubled(draft, { kind: 'stale', theirs });

    expect(stale).toMatchObject({ content: 'ab', next: null, mayHaveArrived: false });
    expect(mayLeave(stale)).toBe(false);
    expect(mayLeave(typed(stale, typing('abc', 'k3')))).toBe(false);
  });

  it('leaves on top of the other’s version once the conflict is resolved', () => {
    const stale = troubled(typed(undefined, typing('a', 'k1')), { kind: 'stale', theirs });
    const draft = resolved(stale, { content: 'les deux', idempotencyKey: 'k2' });

    expect(draft).toMatchObject({ base: 4, content: 'les deux', idempotencyKey: 'k2', trouble: null });
  });
});
