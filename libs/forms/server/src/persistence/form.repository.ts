import { Injectable } from '@nestjs/common';
import type { FormDefinition } from '@maillage/forms-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { FormReader } from './form.reader.js';
import * as statements from './form.statements.js';

/** A version whose form nobody else moves until the transaction ends, with the instant taken after its lock. */
export interface LockedVersion {
  readonly row: statements.WholeFormVersionRow;
  readonly at: Date;
}

export interface NewForm {
  readonly id: string;
  readonly title: string;
  readonly model: { readonly tenantId: string; readonly versionId: string } | null;
}

export interface NewDraft {
  readonly id: string;
  readonly formId: string;
  readonly number: number;
  readonly definition: FormDefinition;
}

export interface Writing {
  readonly tenantId: string;
  readonly at: Date;
  readonly by: string;
}

@Injectable()
export class FormRepository {
  constructor(
    private readonly stamps: StampSource,
    private readonly reader: FormReader,
  ) {}

  now(transaction: WriteTransaction): Promise<Date> {
    return this.stamps.after(transaction);
  }

  /** @throws DomainError NOT_FOUND when the scope does not see the version, FORBIDDEN when it is another's */
  async lock(transaction: WriteTransaction, actor: ActingActor, versionId: string): Promise<LockedVersion> {
    const [seen] = isId(versionId)
      ? await transaction.rows<{ tenantId: string }>(statements.versionOwner, [versionId])
      : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    if (seen.tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourForm' });
    await transaction.rows(statements.lockForm, [seen.tenantId, versionId]);
    const at = await this.stamps.after(transaction);
    return { row: await this.reader.version(transaction, versionId), at };
  }

  async add(transaction: WriteTransaction, { id, title, model }: NewForm, { tenantId, at }: Writing): Promise<void> {
    const of = [model?.tenantId ?? null, model?.versionId ?? null];
    await transaction.rows(statements.addForm, [id, tenantId, title, ...of, at]);
  }

  async addDraft(transaction: WriteTransaction, draft: NewDraft, { tenantId, at, by }: Writing): Promise<void> {
    const { id, formId, number, definition } = draft;
    await transaction.rows(statements.addDraft, [id, tenantId, formId, number, JSON.stringify(definition), at, by]);
  }

  async saveDraft(
    transaction: WriteTransaction,
    { form, id }: statements.WholeFormVersionRow,
    { title, definition }: { readonly title: string; readonly definition: FormDefinition },
    by: string,
  ): Promise<void> {
    const values = [form.tenantId, id, form.id, title, JSON.stringify(definition), by];
    demandOne(await transaction.rows(statements.saveDraft, values));
  }

  async publish(transaction: WriteTransaction, { row, at }: LockedVersion, by: string): Promise<void> {
    const values = [row.form.tenantId, row.id, row.form.id, by, at];
    demandOne(await transaction.rows(statements.publishVersion, values));
  }

  async retire(transaction: WriteTransaction, { row, at }: LockedVersion, by: string): Promise<void> {
    demandOne(await transaction.rows(statements.retireVersion, [row.form.tenantId, row.id, by, at]));
  }

  /** The form goes with its only version. */
  async discard(transaction: WriteTransaction, { id, form }: statements.WholeFormVersionRow): Promise<void> {
    demandOne(await transaction.rows(statements.deleteDraft, [form.tenantId, id]));
    await transaction.rows(statements.deleteForm, [form.tenantId, form.id]);
  }
}

function demandOne(rows: readonly unknown[]): void {
  if (rows.length !== 1) throw new Error('Row-level security kept a form from being written');
}
