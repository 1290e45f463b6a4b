import { Injectable } from '@nestjs/common';
import { editCall } from '@maillage/calls-domain';
import { type FormDefinition, formVersionVerdict, readDefinition } from '@maillage/forms-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import { CallRepository, type LockedCall } from '../../persistence/call/call.repository.js';
import { FormVersionRepository, type KeptFormVersion } from '../../persistence/call/form-version.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { stampOf } from '../act-once.js';
import type { CallAsked, SaveFormAsked } from './asked.js';
import { CallActs } from './call-acts.js';
import type { CallView } from './call.view.js';

/** The form of a call: written as a draft, then published, as long as the call has not opened. */
@Injectable()
export class CallForm {
  constructor(
    private readonly acts: CallActs,
    private readonly calls: CallRepository,
    private readonly forms: FormVersionRepository,
  ) {}

  save(actor: ActingActor, input: SaveFormAsked): Promise<CallView> {
    const asked = { operation: 'saveCallForm', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.calls.lockFor(transaction, actor, 'edit', input.callId);
      editCall(locked.call, locked.call.terms, stampOf(actor, locked.at));
      const definition = definitionOf(input.definition);
      const versions = await this.forms.of(transaction, locked.call.tenantId, locked.formId);
      const latest = versions.at(-1);
      if ((latest?.version ?? 0) !== input.version) {
        throw new DomainError('formDraftChangedMeanwhile', { version: latest?.version ?? 0 });
      }
      await this.keep(transaction, locked, { definition, latest });
      return locked.call.id;
    });
  }

  private async keep(
    transaction: WriteTransaction,
    { call: { tenantId }, formId, at }: LockedCall,
    { definition, latest }: { definition: FormDefinition; latest: KeptFormVersion | undefined },
  ): Promise<void> {
    if (latest?.state === 'draft') return this.forms.save(transaction, { ...latest, definition }, at);
    const number = (latest?.number ?? 0) + 1;
    const model = { modelTenantId: latest?.modelTenantId ?? null, modelId: latest?.modelId ?? null };
    await this.forms.add(
      transaction,
      { id: newId(at), tenantId, formId, number, state: 'draft', definition, ...model },
      at,
    );
  }

  publish(actor: ActingActor, input: CallAsked): Promise<CallView> {
    const asked = { operation: 'publishCallForm', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.calls.lockFor(transaction, actor, 'edit', input.callId);
      const versions = await this.forms.of(transaction, locked.call.tenantId, locked.formId);
      const draft = versions.at(-1);
      if (draft === undefined) throw new DomainError('formMissing');
      const latest = versions.findLast(({ state }) => state === 'published') ?? null;
      demand(formVersionVerdict('publish', draft, { latest, model: draft.model }));
      await this.forms.save(transaction, { ...draft, state: 'published' }, locked.at);
      const terms = { ...locked.call.terms, formVersionId: draft.id };

      const change = editCall(locked.call, terms, stampOf(actor, locked.at));

      await this.calls.save(transaction, change, locked);
      return locked.call.id;
    });
  }
}

/** @throws DomainError formUnreadable with the place of the first fault; a draft may lack what publication asks */
function definitionOf(json: unknown): FormDefinition {
  const { definition, faults } = readDefinition(json);
  if (definition !== null) return definition;
  const [first] = faults;
  throw new DomainError('formUnreadable', { count: faults.length, path: first?.path ?? '' });
}
