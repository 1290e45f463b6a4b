import {
  appendEvent,
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { CycleMovedPayload } from '../../application/cycle/cycle-moved.event.js';
import { figuresChanged } from '../../application/steering/figures-changed.event.js';
import { type CycleMailRow, factsForMails } from '../../persistence/cycle/cycle-mail.statements.js';
import { post } from '../letter.js';
import { moveMail, toldMoves } from './cycle-mail.texts.js';
import { CycleRecipients } from './cycle-recipients.js';

/** Whoever a move concerns is written to; what steering counts of the organisation is counted anew. */
@HandlesEvent('cycleMoved')
export class TellCycleMoves extends EventHandler<CycleMovedPayload> {
  constructor(private readonly recipients: CycleRecipients) {
    super();
  }

  async handle(event: DeliveredEvent<CycleMovedPayload>, transaction: WriteTransaction): Promise<void> {
    const { payload, tenantId, occurredAt, id: eventId } = event;
    const { organisationId, cycleId, act } = payload;
    const [cycle] = await transaction.within(systemScope(organisationId), (part) =>
      part.rows<CycleMailRow>(factsForMails, [cycleId, occurredAt, act]),
    );
    if (cycle === undefined) throw new Error(`The event ${eventId} names no cycle`);
    await appendEvent(
      transaction,
      figuresChanged(tenantId, { organisationId, frameworkId: cycle.frameworkId }, occurredAt),
    );
    const move = toldMoves[act];
    if (move === undefined) return;
    for (const one of await this.recipients.of(transaction, cycle, move.to)) {
      await post(transaction, event, one.recipient, moveMail(move, cycle, one));
    }
  }
}
