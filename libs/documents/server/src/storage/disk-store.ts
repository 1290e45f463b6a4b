import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { demandKey, DocumentStore, isKey } from './document-store.js';

/** A folder of one machine. A file is written beside its place, reaches the disk, and is then given its name. */
export class DiskStore extends DocumentStore {
  constructor(private readonly folder: string) {
    super();
  }

  override async put(key: string, bytes: Uint8Array): Promise<void> {
    const place = this.placeOf(key);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const temporary = `${place}.${randomUUID()}.part`;
    try {
      await written(temporary, bytes);
      await rename(temporary, place);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await reachTheDisk(dirname(place));
  }

  override async get(key: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const place = this.placeOf(key);
    const found = await stat(place).catch(nothingThere);
    return found === undefined ? undefined : createReadStream(place);
  }

  override async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
  }

  override async *keysUnder(folder: string): AsyncGenerator<string> {
    const entries = await readdir(this.placeOf(folder), { withFileTypes: true }).catch(nothingThere);
    for (const entry of entries ?? []) {
      const key = `${folder}/${entry.name}`;
      if (entry.isDirectory()) yield* this.keysUnder(key);
      else if (isKey(key)) yield key;
    }
  }

  override async removeUnder(folder: string): Promise<void> {
    await rm(this.placeOf(folder), { recursive: true, force: true });
  }

  private placeOf(key: string): string {
    demandKey(key);
    return join(this.folder, ...key.split('/'));
  }
}

async function written(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name outlives a crash once its folder was synced; some systems have no such thing to sync. */
async function reachTheDisk(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function nothingThere(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
