import type { SeatChange } from '@maillage/network-contract';
import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import { CloseLostFiles } from '../../application/cycle/close-lost-files.js';
import { nationalUnions } from '../../persistence/cycle/file-access.statements.js';

/** A seat that ends takes the files with it, and one that begins may bind whoever audits or decides. */
@HandlesEvent('seatChanged')
export class FollowSeats extends EventHandler<SeatChange> {
  constructor(private readonly files: CloseLostFiles) {
    super();
  }

  async handle({ payload, occurredAt }: DeliveredEvent<SeatChange>, transaction: WriteTransaction): Promise<void> {
    for (const { id: unionId } of await transaction.rows<{ id: string }>(nationalUnions, [])) {
      for (const personId of payload.personIds) await this.files.of(transaction, { personId, unionId }, occurredAt);
    }
  }
}
