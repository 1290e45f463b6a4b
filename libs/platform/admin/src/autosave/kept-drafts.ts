import type { Draft } from './draft.js';

/** The part of the browser's storage that is used here. */
export interface DraftStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

interface KeptDraftsOptions {
  storage: DraftStorage;
  /** Whose drafts: a person acting for an organisation, on one record; nobody else on this device is shown them. */
  scope: string;
  /** The tab that writes; two tabs never write over each other. */
  writer: string;
}

/**
 * The drafts of one scope, on this device, so that a lost line or a closed tab loses nothing. A device that takes no more
 * keeps them in memory only: `write` says so.
 */
export class KeptDrafts<Content> {
  private readonly prefix: string;

  constructor(private readonly options: KeptDraftsOptions) {
    this.prefix = `maillage-drafts/${options.scope}/`;
  }

  write(draft: Draft<Content>): boolean {
    try {
      this.options.storage.setItem(this.nameOf(draft.key, this.options.writer), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  remove(key: string): void {
    this.options.storage.removeItem(this.nameOf(key, this.options.writer));
  }

  /** The drafts of this tab, and those that tabs now closed have left. They become this tab's. */
  take(isAlive: (writer: string) => boolean): readonly Draft<Content>[] {
    const taken: Draft<Content>[] = [];
    for (const name of this.names()) {
      const writer = name.slice(name.lastIndexOf('/') + 1);
      if (writer !== this.options.writer && isAlive(writer)) continue;
      const draft = this.read(name);
      if (draft === null || taken.some(({ key }) => key === draft.key)) continue;
      if (writer !== this.options.writer) this.move(name, draft);
      taken.push(draft);
    }
    return taken;
  }

  private move(name: string, draft: Draft<Content>): void {
    if (this.write(draft)) this.options.storage.removeItem(name);
  }

  /** Those of this tab first: of two drafts of one record, one waits for the next opening. */
  private names(): readonly string[] {
    const { storage, writer } = this.options;
    const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const ours = all.filter((name) => name.startsWith(this.prefix));
    const isMine = (name: string) => name.endsWith(`/${writer}`);
    return [...ours.filter(isMine), ...ours.filter((name) => !isMine(name))];
  }

  private read(name: string): Draft<Content> | null {
    try {
      const draft: unknown = JSON.parse(this.options.storage.getItem(name) ?? 'null');
      return isDraft<Content>(draft) ? draft : null;
    } catch {
      return null;
    }
  }

  private nameOf(key: string, writer: string): string {
    return `${this.prefix}${key}/${writer}`;
  }
}

function isDraft<Content>(value: unknown): value is Draft<Content> {
  if (typeof value !== 'object' || value === null) return false;
  const { key, base, idempotencyKey } = value as Record<string, unknown>;
  return typeof key === 'string' && typeof base === 'number' && typeof idempotencyKey === 'string';
}
