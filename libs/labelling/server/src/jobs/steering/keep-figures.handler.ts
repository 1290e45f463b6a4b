import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction } from '@maillage/platform-server';
import type { FiguresChangedPayload } from '../../application/steering/figures-changed.event.js';
import { KeepFigures } from '../../application/steering/keep-figures.use-case.js';

/** What is kept twice is the same. */
@HandlesEvent('labelFiguresChanged')
export class KeepChangedFigures extends EventHandler<FiguresChangedPayload> {
  constructor(private readonly figures: KeepFigures) {
    super();
  }

  handle({ payload, occurredAt }: DeliveredEvent<FiguresChangedPayload>, transaction: WriteTransaction): Promise<void> {
    return this.figures.ofOrganisation(transaction, payload, occurredAt);
  }
}
