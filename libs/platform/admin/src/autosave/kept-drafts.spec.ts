import { describe, expect, it } from '@jest/globals';
import { typed } from './draft.js';
import { KeptDrafts, type DraftStorage } from './kept-drafts.js';

class MemoryStorage implements DraftStorage {
  private readonly texts = new Map<string, string>();
  full = false;

  get length(): number {
    return this.texts.size;
  }
  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.texts.get(name) ?? null;
  }
  setItem(name: string, text: string): void {
    if (this.full) throw new Error('QuotaExceededError');
    this.texts.set(name, text);
  }
  removeItem(name: string): void {
    this.texts.delete(name);
  }
}

const draftOf = (key: string, content: string) =>
  typed(undefined, { key, base: 1, content, idempotencyKey: `k-${content}` });
const nobody = () => false;

describe('the drafts that a device keeps', () => {
  it('are there again for the tab that comes back', () => {
    const storage = new MemoryStorage();
    new KeptDrafts({ storage, scope: 'naima/c1', writer: 't1' }).write(draftOf('4.2', 'a'));

    const taken = new KeptDrafts<string>({ storage, scope: 'naima/c1', writer: 't1' }).take(nobody);

    expect(taken).toEqual([draftOf('4.2', 'a')]);
  });

  it('of two tabs on one answer do not write over each other', () => {
    const storage = new MemoryStorage();
    new KeptDrafts({ storage, scope: 's', writer: 't1' }).write(draftOf('4.2', 'a'));
    const second = new KeptDrafts<string>({ storage, scope: 's', writer: 't2' });
    second.write(draftOf('4.2', 'b'));

    expect(second.take((tab) => tab === 't1')).toEqual([draftOf('4.2', 'b')]);
    expect(storage.length).toBe(2);
  });

  it('of a closed tab pass to another, once', () => {
    const storage = new MemoryStorage();
    new KeptDrafts({ storage, scope: 's', writer: 't1' }).write(draftOf('4.2', 'a'));

    const second = new KeptDrafts<string>({ storage, scope: 's', writer: 't2' });
    const third = new KeptDrafts<string>({ storage, scope: 's', writer: 't3' });

    expect(second.take(nobody)).toEqual([draftOf('4.2', 'a')]);
    expect(third.take((tab) => tab === 't2')).toEqual([]);
    second.remove('4.2');
    expect(storage.length).toBe(0);
  });

  it('of a closed tab wait when this tab has its own on the same answer', () => {
    const storage = new MemoryStorage();
    new KeptDrafts({ storage, scope: 's', writer: 't1' }).write(draftOf('4.2', 'a'));
    const second = new KeptDrafts<string>({ storage, scope: 's', writer: 't2' });
    second.write(draftOf('4.2', 'b'));

    expect(second.take(nobody)).toEqual([draftOf('4.2', 'b')]);
    second.remove('4.2');
    expect(second.take(nobody)).toEqual([draftOf('4.2', 'a')]);
  });

  it('are never shown to another person or for another record', () => {
    const storage = new MemoryStorage();
    new KeptDrafts({ storage, scope: 'naima/c1', writer: 't1' }).write(draftOf('4.2', 'a'));

    expect(new KeptDrafts({ storage, scope: 'bastien/c1', writer: 't1' }).take(nobody)).toEqual([]);
    expect(new KeptDrafts({ storage, scope: 'naima/c2', writer: 't1' }).take(nobody)).toEqual([]);
  });

  it('say so when the device takes no more', () => {
    const storage = new MemoryStorage();
    storage.full = true;

    expect(new KeptDrafts({ storage, scope: 's', writer: 't1' }).write(draftOf('4.2', 'a'))).toBe(false);
  });

  it('that cannot be read are passed over', () => {
    const storage = new MemoryStorage();
    storage.setItem('maillage-drafts/s/4.2/t1', '{"half');

    expect(new KeptDrafts({ storage, scope: 's', writer: 't1' }).take(nobody)).toEqual([]);
  });
});
