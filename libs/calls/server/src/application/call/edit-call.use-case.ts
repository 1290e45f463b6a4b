import { Injectable } from '@nestjs/common';
import { editCall, lockedFieldsMustStay } from '@maillage/calls-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import { CallRepository } from '../../persistence/call/call.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { EditCallAsked } from './asked.js';
import { CallFormChoice } from './call-form-choice.js';
import { CallActs } from './call-acts.js';
import type { CallView } from './call.view.js';
import { termsOf } from './terms-of-input.js';

@Injectable()
export class EditCall {
  constructor(
    private readonly acts: CallActs,
    private readonly calls: CallRepository,
    private readonly forms: CallFormChoice,
  ) {}

  execute(actor: ActingActor, input: EditCallAsked): Promise<CallView> {
    const asked = { operation: 'editCall', policy: callsPolicies.coordinate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.calls.lockFor(transaction, actor, 'edit', input.callId);
      const terms = termsOf(input.terms);
      if (locked.model !== null) demand(lockedFieldsMustStay(locked.model, terms));
      await this.forms.demandFit(transaction, terms, locked.model?.terms ?? null);

      const change = editCall(locked.call, terms, stampOf(actor, locked.at));

      if (locked.version !== input.version) throw new DomainError('callChangedMeanwhile', { version: locked.version });
      const programmeId = input.programmeId === undefined ? locked.programmeId : input.programmeId;
      await this.calls.save(transaction, change, { ...locked, programmeId, locked: input.locked ?? locked.locked });
      return locked.call.id;
    });
  }
}
