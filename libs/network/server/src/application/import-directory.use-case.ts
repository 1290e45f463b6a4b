import { Injectable } from '@nestjs/common';
import {
  type DirectoryEntry,
  type DirectoryOrganisation,
  type DirectoryPlan,
  type DirectoryRefusal,
  foldedCode,
  planDirectoryImport,
} from '@maillage/network-domain';
import { newId } from '@maillage/platform-kernel';
import { nobody, type ReadTransaction, type Scope, systemPerson, TenantDatabase } from '@maillage/platform-server';
import { DirectoryRepository, type DirectoryRow } from '../persistence/directory.repository.js';
import { type DirectoryFile, readDirectoryFile } from './directory-file.js';

export interface DirectoryFiles {
  readonly missions: DirectoryFile;
  readonly regionals: DirectoryFile;
}

/** What an import did or, without `apply`, would do. With anything refused it creates and updates nothing. */
export interface DirectoryImportOutcome {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly DirectoryRefusal[];
}

/** Said when the network's organisations changed between the reading of the files and the lock. */
export class DirectoryChangedError extends Error {
  override readonly name = 'DirectoryChangedError';
}

type Ids = ReadonlyMap<string, string>;
type Planned = DirectoryPlan & { readonly held: readonly DirectoryOrganisation[] };

const reader: Scope = { ...nobody, person: systemPerson };

/** Takes the directory's two files: says what they change or, told to apply, changes all of it or nothing. */
@Injectable()
export class ImportDirectory {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly directory: DirectoryRepository,
  ) {}

  /** @throws DirectoryChangedError when another import came in between; the same call can be made again */
  async execute(files: DirectoryFiles, { apply }: { apply: boolean }): Promise<DirectoryImportOutcome> {
    const regionals = readDirectoryFile(files.regionals);
    const missions = readDirectoryFile(files.missions);
    const unread = [regionals.refused, missions.refused].filter((refusal) => refusal !== undefined);
    const plan = async (reads: ReadTransaction): Promise<Planned> => {
      const held = await this.directory.held(reads);
      const planned = planDirectoryImport(held, { regionals: regionals.table, missions: missions.table });
      return { ...planned, refused: [...unread, ...planned.refused], held };
    };
    const preview = await this.tenants.read(reader, plan);
    if (apply && preview.refused.length === 0) await this.apply(preview, plan);
    return outcomeOf(preview);
  }

  private async apply(preview: Planned, plan: (reads: ReadTransaction) => Promise<Planned>): Promise<void> {
    const ids = idsOf(preview);
    const written = [...preview.created, ...preview.updated.map(({ entry }) => entry)];
    const writable = written.map(({ code }) => idOf(ids, code));
    if (writable.length === 0) return;
    await this.tenants.write({ ...reader, writable }, async (transaction) => {
      await this.directory.lock(transaction);
      const planned = await plan(transaction);
      if (!samePlan(preview, planned)) throw new DirectoryChangedError('The directory changed meanwhile');
      await this.directory.add(
        transaction,
        planned.created.map((entry) => rowOf(entry, ids)),
      );
      await this.directory.change(
        transaction,
        planned.updated.map(({ entry }) => rowOf(entry, ids)),
      );
    });
  }
}

/** The ids of all organisations by folded code; the new ones get theirs before the transaction that may write them. */
function idsOf({ held, created }: Planned): Ids {
  return new Map([
    ...held.map(({ code, id }) => [foldedCode(code), id] as const),
    ...created.map(({ code }) => [foldedCode(code), newId()] as const),
  ]);
}

function rowOf(entry: DirectoryEntry, ids: Ids): DirectoryRow {
  const regionalId = entry.regionalCode === null ? null : idOf(ids, entry.regionalCode);
  return { ...entry, id: idOf(ids, entry.code), regionalId };
}

function idOf(ids: Ids, code: string): string {
  const id = ids.get(foldedCode(code));
  if (id === undefined) throw new Error(`No organisation has the code ${code}`);
  return id;
}

function samePlan(one: DirectoryPlan, other: DirectoryPlan): boolean {
  const gist = ({ created, updated, refused }: DirectoryPlan) => JSON.stringify([created, updated, refused]);
  return gist(one) === gist(other);
}

function outcomeOf({ created, updated, unchanged, refused }: DirectoryPlan): DirectoryImportOutcome {
  const done = refused.length === 0;
  return {
    created: done ? created.length : 0,
    updated: done ? updated.length : 0,
    unchanged: unchanged.length,
    refused,
  };
}
