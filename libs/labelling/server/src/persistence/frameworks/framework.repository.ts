import { Injectable } from '@nestjs/common';
import type { FrameworkIdentity, FrameworkVersion, FrameworkVersionChange } from '@maillage/labelling-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { hashOf } from '../content-hash.js';
import * as statements from './framework.statements.js';

/** A framework that nobody else moves until the transaction ends, with the instant taken after its lock. */
export interface LockedFramework {
  readonly version: statements.LoadedVersion;
  /** All of the framework's versions, that one included. */
  readonly versions: readonly statements.LoadedVersion[];
  /** The latest that was published, null before the first. */
  readonly latest: statements.LoadedVersion | null;
  readonly at: Date;
}

export interface NewFramework extends FrameworkIdentity {
  readonly id: string;
  readonly isDemo: boolean;
}

export interface Writing {
  readonly tenantId: string;
  readonly at: Date;
  readonly by: string;
}

@Injectable()
export class FrameworkRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND when the scope does not see the version, FORBIDDEN when it is another's */
  async lock(transaction: WriteTransaction, actor: ActingActor, versionId: string): Promise<LockedFramework> {
    const [seen] = isId(versionId) ? await transaction.rows<Owned>(statements.versionOwner, [versionId]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    if (seen.tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourFramework' });
    const [framework] = await transaction.rows<Owned & { id: string }>(statements.lockFramework, [
      seen.tenantId,
      versionId,
    ]);
    const at = await this.stamps.after(transaction);
    const versions = framework === undefined ? [] : await this.versions(transaction, framework);
    const version = versions.find(({ id }) => id === versionId);
    if (version === undefined) throw new DomainError('NOT_FOUND');
    return { version, versions, latest: versions.findLast(({ state }) => state !== 'draft') ?? null, at };
  }

  versions(reads: ReadTransaction, { tenantId, id }: Owned & { id: string }): Promise<statements.LoadedVersion[]> {
    return reads.rows<statements.LoadedVersion>(statements.loadVersions, [tenantId, id]);
  }

  async named(reads: ReadTransaction, tenantId: string, code: string): Promise<statements.FrameworkRow | undefined> {
    const [row] = await reads.rows<statements.FrameworkRow>(statements.frameworkByCode, [tenantId, code]);
    return row;
  }

  async lockImports(transaction: WriteTransaction): Promise<void> {
    await transaction.rows(statements.lockImports, []);
  }

  async add(transaction: WriteTransaction, framework: NewFramework, { tenantId, at }: Writing): Promise<void> {
    const { id, code, title, audience, isDemo } = framework;
    await transaction.rows(statements.addFramework, [id, tenantId, code, title, audience, isDemo, at]);
  }

  async addDraft(
    transaction: WriteTransaction,
    version: FrameworkVersion,
    { tenantId, at, by }: Writing,
  ): Promise<void> {
    const { id, frameworkId, number, content } = version;
    const values = [id, tenantId, frameworkId, number, JSON.stringify(content), hashOf(content), at, by];
    await transaction.rows(statements.addDraft, values);
  }

  async save(transaction: WriteTransaction, { version, decision }: FrameworkVersionChange): Promise<void> {
    const { organisationId, name } = decision.actor;
    const { id, state, content } = version;
    const values = [organisationId, id, state, JSON.stringify(content), hashOf(content), name, decision.at];
    demandOne(await transaction.rows(statements.saveVersion, values));
  }

  async deleteDraft(transaction: WriteTransaction, tenantId: string, versionId: string): Promise<void> {
    demandOne(await transaction.rows(statements.deleteDraft, [tenantId, versionId]));
  }

  async deleteFramework(transaction: WriteTransaction, tenantId: string, id: string): Promise<void> {
    demandOne(await transaction.rows(statements.deleteFramework, [tenantId, id]));
  }
}

interface Owned {
  readonly tenantId: string;
}

function demandOne(rows: readonly unknown[]): void {
  if (rows.length !== 1) throw new Error('Row-level security kept a framework from being written');
}
