import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  TenantDatabase,
  type WriteTransaction,
  type AskedAct,
  onceForKey,
} from '@maillage/platform-server';
import { FrameworkReader } from '../../persistence/frameworks/framework.reader.js';
import { type FrameworkVersionView, frameworkVersionView } from './framework-version.view.js';

export interface VersionAsked {
  readonly idempotencyKey: string;
  readonly versionId: string;
}

/** What all acts on versions share: one transaction, once for a key, answered with the version as it now is. */
@Injectable()
export class FrameworkActs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reader: FrameworkReader,
  ) {}

  /** @param work does the act and answers with the id of the version to show */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<FrameworkVersionView> {
    return this.once(actor, asked, async (transaction) => {
      const version = await this.reader.version(transaction, await work(transaction));
      if (version === undefined) throw new DomainError('NOT_FOUND');
      return frameworkVersionView(version, actor);
    });
  }

  once<Answer>(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    return onceForKey(this.tenants, actor, asked, work);
  }
}
