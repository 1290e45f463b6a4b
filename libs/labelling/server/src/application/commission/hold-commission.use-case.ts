import { Injectable } from '@nestjs/common';
import { type ActingActor, ActOnce, appendEvent } from '@maillage/platform-server';
import { closeSession, conveneSession } from '@maillage/labelling-domain';
import { commissionPolicies } from '../../policy/commission.policies.js';
import { saveSession } from '../../persistence/commission/commission.statements.js';
import { CommissionRepository } from '../../persistence/commission/commission.repository.js';
import type { SessionAsked } from './asked-of-commission.js';
import { CommissionAnswers } from './commission-answers.js';
import { commissionConvened } from './commission.events.js';
import type { SessionView } from './commission.view.js';

/** Convenes the members to a session, and ends it. */
@Injectable()
export class HoldCommission {
  constructor(
    private readonly acts: ActOnce,
    private readonly sessions: CommissionRepository,
    private readonly answers: CommissionAnswers,
  ) {}

  convene(actor: ActingActor, input: SessionAsked): Promise<SessionView> {
    const asked = { operation: 'conveneCommission', policy: commissionPolicies.convene, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.sessions.lockSession(transaction, actor.organisationId, input.sessionId);

      const { id, tenantId, title, heldOn, place, state } = conveneSession(locked, locked.agenda);

      await transaction.rows(saveSession, [id, tenantId, title, heldOn, place, state, locked.at]);
      await appendEvent(
        transaction,
        commissionConvened(tenantId, { sessionId: id, organisationIds: locked.organisationIds }, locked.at),
      );
      return this.answers.session(transaction, actor, id);
    });
  }

  close(actor: ActingActor, input: SessionAsked): Promise<SessionView> {
    const asked = { operation: 'closeCommission', policy: commissionPolicies.close, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const locked = await this.sessions.lockSession(transaction, actor.organisationId, input.sessionId);

      const { id, tenantId, title, heldOn, place, state } = closeSession(locked, locked.agenda);

      await transaction.rows(saveSession, [id, tenantId, title, heldOn, place, state, locked.at]);
      return this.answers.session(transaction, actor, id);
    });
  }
}
