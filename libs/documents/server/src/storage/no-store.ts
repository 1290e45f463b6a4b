import { DocumentStore } from './document-store.js';

/** For a process that takes and serves no file. */
export class NoStore extends DocumentStore {
  override put(): Promise<void> {
    return Promise.reject(new Error('This process keeps no documents'));
  }

  override get(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  override remove(): Promise<void> {
    return Promise.resolve();
  }

  override async *keysUnder(): AsyncGenerator<string> {
    // There is none.
  }

  override removeUnder(): Promise<void> {
    return Promise.resolve();
  }
}
