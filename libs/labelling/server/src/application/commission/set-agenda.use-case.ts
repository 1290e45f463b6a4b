import { Injectable } from '@nestjs/common';
import { demand, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { demandReason, mayGoOnAgenda, mayLeaveAgenda, moveCycle } from '@maillage/labelling-domain';
import { commissionPolicies } from '../../policy/commission.policies.js';
import { putOnAgenda, takeOffAgenda } from '../../persistence/commission/commission.writes.js';
import {
  CommissionRepository,
  type LockedCycle,
  type LockedSession,
} from '../../persistence/commission/commission.repository.js';
import type { AgendaAsked, ItemAsked } from './asked-of-commission.js';
import { CommissionAnswers } from './commission-answers.js';
import type { SessionView } from './commission.view.js';
import { figuresOf, movedRecords } from './moved-cycle.js';
import { membersBefore } from './members-before-file.js';

/** Puts a file on the agenda, which opens it to the members who may judge it, and takes it off again. */
@Injectable()
export class SetAgenda {
  constructor(
    private readonly acts: ActOnce,
    private readonly commission: CommissionRepository,
    private readonly answers: CommissionAnswers,
  ) {}

  add(actor: ActingActor, input: AgendaAsked): Promise<SessionView> {
    const asked = { operation: 'addToAgenda', policy: commissionPolicies.addToAgenda, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const session = await this.commission.lockSession(transaction, actor.organisationId, input.sessionId);
      const cycle = await this.commission.lockCycle(transaction, input.cycleId, session.heldOn);
      demand(mayGoOnAgenda(session, cycle, cycle.isWaiting));

      const change = moveCycle(cycle, 'scheduleCommission', stampOf(actor, session.at));

      await this.put(transaction, session, cycle, movedRecords(change));
      await appendEvent(transaction, figuresOf(actor, cycle, session.at));
      return this.answers.session(transaction, actor, session.id);
    });
  }

  remove(actor: ActingActor, input: ItemAsked): Promise<SessionView> {
    const asked = { operation: 'removeFromAgenda', policy: commissionPolicies.removeFromAgenda, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const reason = demandReason(input.reason);
      const item = await this.commission.lockItem(transaction, actor.organisationId, input.itemId);
      demand(mayLeaveAgenda(item));

      const change = moveCycle(item.cycle, 'unscheduleCommission', stampOf(actor, item.at, reason));

      await transaction.rows(takeOffAgenda, [...movedRecords(change), item.itemId, item.at]);
      await appendEvent(transaction, figuresOf(actor, item.cycle, item.at));
      return this.answers.session(transaction, actor, item.sessionId);
    });
  }

  private async put(
    transaction: WriteTransaction,
    session: LockedSession,
    cycle: LockedCycle,
    moved: readonly string[],
  ): Promise<void> {
    const { tenantId, id: sessionId, at } = session;
    const { recused, free } = membersBefore(cycle.members, cycle.examined);
    const item = { id: newId(at), tenantId, sessionId, organisationId: cycle.tenantId, cycleId: cycle.id, at };
    const kept = recused.map(({ member, code }) => ({
      ...{ id: newId(at), memberId: member.id, personId: member.personId, personName: member.name },
      reason: code,
    }));
    const opened = free.map(({ personId, name }) => ({ id: newId(at), personId, personName: name }));
    await transaction.rows(putOnAgenda, [...moved, JSON.stringify(item), JSON.stringify(kept), JSON.stringify(opened)]);
  }
}
