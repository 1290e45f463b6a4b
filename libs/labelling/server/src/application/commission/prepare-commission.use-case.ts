import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, StampSource } from '@maillage/platform-server';
import { editSession, prepareSession, dayOfUnion } from '@maillage/labelling-domain';
import { commissionPolicies } from '../../policy/commission.policies.js';
import { addSession, saveSession } from '../../persistence/commission/commission.statements.js';
import { CommissionRepository } from '../../persistence/commission/commission.repository.js';
import type { SessionEdited, SessionPrepared } from './asked-of-commission.js';
import { CommissionAnswers } from './commission-answers.js';
import type { SessionView } from './commission.view.js';

/** Lays a session, and edits what it is called, when and where. */
@Injectable()
export class PrepareCommission {
  constructor(
    private readonly acts: ActOnce,
    private readonly sessions: CommissionRepository,
    private readonly answers: CommissionAnswers,
    private readonly stamps: StampSource,
  ) {}

  execute(actor: ActingActor, input: SessionPrepared): Promise<SessionView> {
    const asked = { operation: 'prepareCommission', policy: commissionPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const at = await this.stamps.after(transaction);

      const session = prepareSession(newId(at), actor.organisationId, input, dayOfUnion(at));

      const { id, tenantId, title, heldOn, place, state } = session;
      await transaction.rows(addSession, [id, tenantId, title, heldOn, place, state, at]);
      return this.answers.session(transaction, actor, id);
    });
  }

  edit(actor: ActingActor, input: SessionEdited): Promise<SessionView> {
    const asked = { operation: 'editCommission', policy: commissionPolicies.edit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.sessions.lockSession(transaction, actor.organisationId, input.sessionId);

      const session = editSession(locked, input, dayOfUnion(locked.at));

      const { id, tenantId, title, heldOn, place, state } = session;
      await transaction.rows(saveSession, [id, tenantId, title, heldOn, place, state, locked.at]);
      return this.answers.session(transaction, actor, id);
    });
  }
}
