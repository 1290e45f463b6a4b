import { Injectable } from '@nestjs/common';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce } from '@maillage/platform-server';
import { demandReason, itemMustBeUndecided } from '@maillage/labelling-domain';
import { commissionPolicies } from '../../policy/commission.policies.js';
import { declareInterest } from '../../persistence/commission/commission.writes.js';
import { CommissionRepository } from '../../persistence/commission/commission.repository.js';
import type { ItemAsked } from './asked-of-commission.js';
import { CommissionAnswers } from './commission-answers.js';
import type { SessionView } from './commission.view.js';

/** A member says what binds it to an organisation: the file closes to it at once. */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly acts: ActOnce,
    private readonly commission: CommissionRepository,
    private readonly answers: CommissionAnswers,
  ) {}

  execute(actor: ActingActor, input: ItemAsked): Promise<SessionView> {
    const asked = { operation: 'declareInterest', policy: commissionPolicies.declareInterest, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const reason = demandReason(input.reason);
      const item = await this.commission.memberBefore(transaction, actor.personId, input.itemId);
      const { memberId, personName, organisationId, cycleId } = item;
      if (memberId === null) throw new DomainError('notOnThisCommission');
      if (item.isRecused) throw new DomainError('interestAlreadyDeclared');
      demand(itemMustBeUndecided(item));
      await transaction.steer(organisationId);
      const at = await this.commission.after(transaction);
      const recusal = {
        id: newId(at),
        tenantId: actor.organisationId,
        itemId: input.itemId,
        memberId,
        personName,
        reason,
      };

      const written = [JSON.stringify(recusal), organisationId, cycleId, actor.personId, at];

      await transaction.rows(declareInterest, written);
      return this.answers.session(transaction, actor, item.sessionId);
    });
  }
}
