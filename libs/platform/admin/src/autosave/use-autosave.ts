import { useEffect, useState, useSyncExternalStore } from 'react';
import { type AutosaveState, AutosaveQueue, type SaveOutcome, type SentDraft } from './autosave-queue.js';
import { KeptDrafts } from './kept-drafts.js';
import { tabIdentity, tabsAlive } from './tab-identity.js';

export interface AutosaveHookOptions<Content> {
  /** Whose drafts, of which record: no other person on this device is shown them. */
  scope: string;
  /** Must stay the same from one render to the next. */
  send: (draft: SentDraft<Content>) => Promise<SaveOutcome<Content>>;
  /** False while something lacks. */
  ready?: ((content: Content) => boolean) | undefined;
}

export interface Autosave<Content> extends AutosaveState<Content> {
  readonly type: (key: string, base: number, content: Content) => void;
  readonly resolve: (key: string, content: Content) => void;
  readonly drop: (key: string) => void;
  readonly flush: () => void;
}

const later = (run: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Holds what is written until the tab knows its own name, then keeps it under that name. */
class TabDrafts<Content> {
  private kept: KeptDrafts<Content> | null = null;
  private readonly waiting = new Map<string, Parameters<KeptDrafts<Content>['write']>[0]>();

  readonly write: KeptDrafts<Content>['write'] = (draft) => {
    if (this.kept !== null) return this.kept.write(draft);
    this.waiting.set(draft.key, draft);
    return true;
  };

  readonly remove = (key: string): void => {
    this.waiting.delete(key);
    this.kept?.remove(key);
  };

  open(kept: KeptDrafts<Content>, isAlive: (writer: string) => boolean) {
    const taken = kept.take(isAlive);
    this.kept = kept;
    for (const draft of this.waiting.values()) kept.write(draft);
    return taken;
  }
}

/** Saves as one types; offline, keeps on this device, and sends when the line is back. */
export function useAutosave<Content>({ scope, send, ready }: AutosaveHookOptions<Content>): Autosave<Content> {
  const [{ queue, drafts }] = useState(() => {
    const kept = new TabDrafts<Content>();
    const options = { send, ready, kept, later, now: () => new Date(), online: () => navigator.onLine };
    return { queue: new AutosaveQueue<Content>(options), drafts: kept };
  });
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useEffect(() => {
    let here = true;
    const open = async () => {
      const [writer, alive] = [await tabIdentity(), await tabsAlive()];
      if (!here) return;
      const kept = new KeptDrafts<Content>({ storage: localStorage, scope, writer });
      queue.resume(drafts.open(kept, (tab) => alive.has(tab)));
    };
    const back = () => queue.flush();
    const lost = () => queue.lineLost();
    void open();
    addEventListener('online', back);
    addEventListener('offline', lost);
    return () => {
      here = false;
      removeEventListener('online', back);
      removeEventListener('offline', lost);
      queue.flush();
      queue.stop();
    };
  }, [queue, drafts, scope]);
  const [acts] = useState(() => ({
    type: queue.type.bind(queue),
    resolve: queue.resolve.bind(queue),
    drop: queue.drop.bind(queue),
    flush: queue.flush.bind(queue),
  }));
  return { ...state, ...acts };
}
