import { Injectable } from '@nestjs/common';
import { demand } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type AskedAct,
  onceForKey,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import { FormReader } from '../persistence/form.reader.js';
import { FormRepository, type LockedVersion } from '../persistence/form.repository.js';
import { type FormAct, type FormVersionView, formVersionView, verdictOn } from './form-version.view.js';

export interface FormVersionAsked {
  readonly idempotencyKey: string;
  readonly versionId: string;
}

interface AskedWith<Input extends { readonly idempotencyKey: string }> extends AskedAct {
  readonly input: Input;
}

/** What all acts on forms share: one transaction, once for a key, answered with the version as it now is. */
@Injectable()
export class FormActs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reader: FormReader,
    private readonly forms: FormRepository,
  ) {}

  /** @param work does the act and answers with the id of the version to show */
  run<Input extends { readonly idempotencyKey: string }>(
    actor: ActingActor,
    asked: AskedWith<Input>,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<FormVersionView> {
    return this.once(actor, asked, async (transaction) =>
      formVersionView(await this.reader.version(transaction, await work(transaction)), actor),
    );
  }

  /** The same on a version of the own organisation, locked, once the act is open on it. */
  move(
    actor: ActingActor,
    { act, ...asked }: AskedWith<FormVersionAsked> & { readonly act: FormAct },
    work: (transaction: WriteTransaction, locked: LockedVersion) => Promise<string>,
  ): Promise<FormVersionView> {
    return this.run(actor, asked, async (transaction) =>
      work(transaction, await this.locked(transaction, actor, act, asked.input)),
    );
  }

  async locked(
    transaction: WriteTransaction,
    actor: ActingActor,
    act: FormAct,
    { versionId }: FormVersionAsked,
  ): Promise<LockedVersion> {
    const locked = await this.forms.lock(transaction, actor, versionId);
    demand(verdictOn(act, locked.row, actor));
    return locked;
  }

  once<Answer>(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<Answer>,
  ): Promise<Answer> {
    return onceForKey(this.tenants, actor, asked, work);
  }
}
