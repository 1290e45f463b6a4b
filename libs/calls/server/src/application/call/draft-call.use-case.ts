import { Injectable } from '@nestjs/common';
import {
  type CallChange,
  type CallForProjects,
  type CallTerms,
  clonedTerms,
  termsMustHold,
} from '@maillage/calls-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { CallRepository } from '../../persistence/call/call.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { CallAsked, DraftCallAsked } from './asked.js';
import { CallFormChoice } from './call-form-choice.js';
import { CallActs } from './call-acts.js';
import type { CallView } from './call.view.js';
import { termsOf } from './terms-of-input.js';

/** A call begins as a draft: written anew, cloned from another, or declined from a national one. */
@Injectable()
export class DraftCall {
  constructor(
    private readonly acts: CallActs,
    private readonly calls: CallRepository,
    private readonly forms: CallFormChoice,
    private readonly stamps: StampSource,
  ) {}

  draft(actor: ActingActor, input: DraftCallAsked): Promise<CallView> {
    const asked = { operation: 'draftCall', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const terms = termsOf(input.terms);
      await this.forms.demandFit(transaction, terms, null);
      const at = await this.stamps.after(transaction);
      const more = { programmeId: input.programmeId ?? null, modelTenantId: null, locked: [] };
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

  /** Everything but the dates and who answers for it. The version of the form is the same: what is published never changes. */
  private async copy(
    transaction: WriteTransaction,
    actor: ActingActor,
    { callId, isVariant }: { readonly callId: string; readonly isVariant: boolean },
  ): Promise<string> {
    await this.calls.subjectFor(transaction, actor, 'copy', callId);
    const source = await this.calls.load(transaction, callId);
    if (isVariant && source.call.tenantId === actor.organisationId) throw new DomainError('callDeclinedByItself');
    const terms = clonedTerms(source.call.terms);
    const modelId = isVariant ? callId : null;
    const isOwn = source.call.tenantId === actor.organisationId;
    return this.add(transaction, drafted(actor, { terms, modelId }, source.at), {
      ...{ programmeId: isOwn ? source.programmeId : null, locked: [] },
      modelTenantId: isVariant ? source.call.tenantId : null,
    });
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
