import { Injectable } from '@nestjs/common';
import {
  type CallChange,
  type CallForProjects,
  type CallTerms,
  clonedTerms,
  termsMustHold,
} from '@maillage/calls-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { CallRepository, type LockedCall } from '../../persistence/call/call.repository.js';
import { FormVersionRepository } from '../../persistence/call/form-version.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { stampOf } from '../act-once.js';
import type { CallAsked, DraftCallAsked } from './asked.js';
import { CallActs } from './call-acts.js';
import type { CallView } from './call.view.js';
import { termsOf } from './terms-of-input.js';

/** A call begins as a draft: written anew, cloned from another, or declined from a national one. */
@Injectable()
export class DraftCall {
  constructor(
    private readonly acts: CallActs,
    private readonly calls: CallRepository,
    private readonly forms: FormVersionRepository,
    private readonly stamps: StampSource,
  ) {}

  draft(actor: ActingActor, input: DraftCallAsked): Promise<CallView> {
    const asked = { operation: 'draftCall', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const terms = termsOf(input.terms, null);
      const at = await this.stamps.after(transaction);
      const more = { programmeId: input.programmeId ?? null, modelTenantId: null, locked: [], formId: newId(at) };
      return this.add(transaction, drafted(actor, { terms, modelId: null }, at), more);
    });
  }

  clone(actor: ActingActor, input: CallAsked): Promise<CallView> {
    const asked = { operation: 'cloneCall', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, (transaction) => this.copy(transaction, actor, { ...input, isVariant: false }));
  }

  decline(actor: ActingActor, input: CallAsked): Promise<CallView> {
    const asked = { operation: 'declineCall', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, (transaction) => this.copy(transaction, actor, { ...input, isVariant: true }));
  }

  /** Everything but the dates and who answers for it; the form is copied, so that neither changes the other's. */
  private async copy(
    transaction: WriteTransaction,
    actor: ActingActor,
    { callId, isVariant }: { readonly callId: string; readonly isVariant: boolean },
  ): Promise<string> {
    await this.calls.subjectFor(transaction, actor, 'copy', callId);
    const source = await this.calls.load(transaction, callId);
    if (isVariant && source.call.tenantId === actor.organisationId) throw new DomainError('callDeclinedByItself');
    const formId = newId(source.at);
    const formVersionId = await this.copyForm(transaction, actor, { source, formId, isVariant });
    const terms = { ...clonedTerms(source.call.terms), formVersionId };
    const modelId = isVariant ? callId : null;
    const isOwn = source.call.tenantId === actor.organisationId;
    return this.add(transaction, drafted(actor, { terms, modelId }, source.at), {
      ...{ programmeId: isOwn ? source.programmeId : null, locked: [], formId },
      modelTenantId: isVariant ? source.call.tenantId : null,
    });
  }

  private async copyForm(
    transaction: WriteTransaction,
    { organisationId: tenantId }: ActingActor,
    { source, formId, isVariant }: { source: LockedCall; formId: string; isVariant: boolean },
  ): Promise<string | null> {
    const from = source.call.terms.formVersionId;
    const form = from === null ? undefined : await this.forms.byId(transaction, source.call.tenantId, from);
    if (form === undefined) return null;
    const id = newId(source.at);
    const model = isVariant
      ? { modelTenantId: form.tenantId, modelId: form.id }
      : { modelTenantId: null, modelId: null };
    const copy = {
      id,
      tenantId,
      formId,
      number: 1,
      state: 'published' as const,
      definition: form.definition,
      ...model,
    };
    await this.forms.add(transaction, copy, source.at);
    return id;
  }

  private async add(
    transaction: WriteTransaction,
    change: CallChange,
    more: Parameters<CallRepository['add']>[2],
  ): Promise<string> {
    demand(termsMustHold(change.call.terms));
    await this.calls.add(transaction, change, more);
    return change.call.id;
  }
}

function drafted(
  actor: ActingActor,
  { terms, modelId }: { readonly terms: CallTerms; readonly modelId: string | null },
  at: Date,
): CallChange {
  const call: CallForProjects = { id: newId(at), tenantId: actor.organisationId, state: 'draft', modelId, terms };
  const { decisionId: id, actor: by, reason } = stampOf(actor, at);
  return { call, decision: { id, act: 'edit', from: null, to: 'draft', actor: by, at, reason } };
}
