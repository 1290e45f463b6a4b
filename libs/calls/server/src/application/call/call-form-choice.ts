import { Injectable } from '@nestjs/common';
import type { CallTerms } from '@maillage/calls-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import { FormVersionReader } from '../../persistence/call/form-version.reader.js';

/** The version of a form that a call names: one that is published, and of its model when the call declines another. */
@Injectable()
export class CallFormChoice {
  constructor(private readonly forms: FormVersionReader) {}

  /**
   * @param model the terms of the call that is declined, null for a call of its own
   * @throws DomainError formMissing when nothing is published under that id; formNotOfModel
   */
  async demandFit(reads: ReadTransaction, { formVersionId }: CallTerms, model: CallTerms | null): Promise<void> {
    if (formVersionId === null) return;
    if (!isId(formVersionId)) throw new DomainError('formMissing');
    const modelVersionId = model?.formVersionId ?? null;
    const found = await this.forms.of(reads, [formVersionId, modelVersionId]);
    const chosen = found.find(({ id }) => id === formVersionId);
    if (chosen === undefined) throw new DomainError('formMissing');
    const modelForm = found.find(({ id }) => id === modelVersionId)?.formId;
    if (modelForm === undefined || [chosen.formId, chosen.modelFormId].includes(modelForm)) return;
    throw new DomainError('formNotOfModel');
  }
}
