import { Injectable } from '@nestjs/common';
import type { ActStamp } from '@maillage/labelling-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  idempotent,
  type Policy,
  TenantDatabase,
  writeScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import { FrameworkReader } from '../../persistence/frameworks/framework.reader.js';
import { type FrameworkVersionView, frameworkVersionView } from './framework-version.view.js';

export interface VersionAsked {
  readonly idempotencyKey: string;
  readonly versionId: string;
}

interface AskedAct {
  readonly operation: string;
  readonly policy: Policy;
  readonly input: { readonly idempotencyKey: string };
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
    { operation, policy, input }: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    const { idempotencyKey: key, ...asked } = input;
    const request = { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
    return this.tenants.write(writeScope(actor, policy), (transaction) =>
      idempotent(transaction, request, () => work(transaction)),
    );
  }
}

export function stampOf(actor: ActingActor, at: Date): ActStamp {
  const { personId, name, organisationId } = actor;
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason: null };
}
