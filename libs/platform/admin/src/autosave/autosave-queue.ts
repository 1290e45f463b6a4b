import { randomKey } from '../forms/idempotency.js';
import type { Refusal } from '../refusals/refusal.js';
import { arrived, type Draft, leaving, mayLeave, resolved, type Theirs, troubled, typed } from './draft.js';
import type { KeptDrafts } from './kept-drafts.js';

export interface SentDraft<Content> {
  readonly key: string;
  readonly base: number;
  readonly content: Content;
  readonly idempotencyKey: string;
}

/** What came of a draft that was sent; `unanswered` when the line was cut, which says nothing of whether it arrived. */
export type SaveOutcome<Content> =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly theirs: Theirs<Content> }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unanswered' };

export interface AutosaveState<Content> {
  readonly drafts: ReadonlyMap<string, Draft<Content>>;
  readonly sending: boolean;
  readonly offline: boolean;
  /** False when this device takes no more. */
  readonly kept: boolean;
  /** When the last draft was saved. */
  readonly savedAt: Date | null;
}

export interface AutosaveOptions<Content> {
  send: (draft: SentDraft<Content>) => Promise<SaveOutcome<Content>>;
  kept: Pick<KeptDrafts<Content>, 'write' | 'remove'>;
  /** Runs something later; what it returns takes it back. */
  later: (run: () => void, milliseconds: number) => () => void;
  now: () => Date;
  /** False when the device itself knows that it has no line. */
  online: () => boolean;
  /** False while something lacks: the draft is kept and does not leave yet. */
  ready?: ((content: Content) => boolean) | undefined;
  /** How long one pauses in typing before what is typed leaves. */
  pause?: number;
  /** After how long a lost line is tried again. */
  retry?: number;
}

/** Saves what is typed, record by record, one after the other, and loses nothing when the line or the tab is lost. */
export class AutosaveQueue<Content> {
  private state: AutosaveState<Content> = {
    drafts: new Map(),
    sending: false,
    offline: false,
    kept: true,
    savedAt: null,
  };
  private readonly listeners = new Set<() => void>();
  private cancel: (() => void) | null = null;
  private due = new Set<string>();

  constructor(private readonly options: AutosaveOptions<Content>) {}

  readonly snapshot = (): AutosaveState<Content> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up the drafts that this device kept. */
  resume(drafts: readonly Draft<Content>[]): void {
    const known = this.state.drafts;
    this.change({ drafts: new Map([...drafts.map((draft) => [draft.key, draft] as const), ...known]) });
    this.flush();
  }

  type(key: string, base: number, content: Content): void {
    const draft = typed(this.state.drafts.get(key), { key, base, content, idempotencyKey: randomKey() });
    this.keep(draft);
    this.due.delete(key);
    this.plan(this.options.pause ?? 800);
  }

  resolve(key: string, content: Content): void {
    const draft = this.state.drafts.get(key);
    if (draft === undefined) return;
    this.keep(resolved(draft, { content, idempotencyKey: randomKey() }));
    this.flush();
  }

  /** Gives a draft up: what the other wrote stands. */
  drop(key: string): void {
    this.forget(key);
  }

  /** Sends at once all that may leave. */
  flush(): void {
    for (const [key, draft] of this.state.drafts) if (this.isReady(draft)) this.due.add(key);
    void this.run();
  }

  lineLost(): void {
    this.change({ offline: true });
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }

  private isReady(draft: Draft<Content>): boolean {
    const ready = this.options.ready ?? (() => true);
    return mayLeave(draft) && (draft.mayHaveArrived || ready(draft.content));
  }

  private plan(milliseconds: number): void {
    this.cancel?.();
    this.cancel = this.options.later(() => this.flush(), milliseconds);
  }

  private async run(): Promise<void> {
    if (this.state.sending || this.due.size === 0) return;
    if (!this.options.online()) return this.lineLost();
    this.change({ sending: true });
    for (let key = this.nextDue(); key !== undefined; key = this.nextDue()) {
      const answered = await this.sendOne(key);
      if (!answered) break;
    }
    this.change({ sending: false });
  }

  private nextDue(): string | undefined {
    return [...this.due].find((key) => {
      const draft = this.state.drafts.get(key);
      return draft !== undefined && this.isReady(draft);
    });
  }

  private async sendOne(key: string): Promise<boolean> {
    const waiting = this.state.drafts.get(key);
    if (waiting === undefined) return true;
    this.due.delete(key);
    const { base, content, idempotencyKey } = waiting;
    this.keep(leaving(waiting));
    const outcome = await this.options.send({ key, base, content, idempotencyKey });
    const draft = this.state.drafts.get(key);
    // Given up while it was under way.
    if (draft === undefined) return true;
    return this.settle(draft, outcome);
  }

  private settle(draft: Draft<Content>, outcome: SaveOutcome<Content>): boolean {
    switch (outcome.kind) {
      case 'saved': {
        const rest = arrived(draft, outcome.version, randomKey());
        if (rest === null) this.forget(draft.key);
        else this.keep(rest);
        if (rest !== null) this.plan(this.options.pause ?? 800);
        this.change({ savedAt: this.options.now(), offline: false });
        return true;
      }
      case 'stale':
        this.keep(troubled(draft, { kind: 'stale', theirs: outcome.theirs }));
        return this.reached();
      case 'refused':
        this.keep(troubled(draft, { kind: 'refused', refusal: outcome.refusal }));
        return this.reached();
      case 'unanswered':
        this.change({ offline: true });
        this.plan(this.options.retry ?? 10_000);
        return false;
    }
  }

  private reached(): boolean {
    this.change({ offline: false });
    return true;
  }

  private keep(draft: Draft<Content>): void {
    const kept = this.options.kept.write(draft);
    this.change({ drafts: new Map(this.state.drafts).set(draft.key, draft), kept });
  }

  private forget(key: string): void {
    const drafts = new Map(this.state.drafts);
    drafts.delete(key);
    this.options.kept.remove(key);
    this.change({ drafts });
  }

  private change(part: Partial<AutosaveState<Content>>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
