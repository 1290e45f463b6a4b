import { type DeliveredEvent, EventHandler, HandlesEvent } from '@maillage/platform-server';
import type { FiguresChangedPayload } from '../../application/steering/figures-changed.event.js';
import { KeepFigures } from '../../application/steering/keep-figures.use-case.js';

/** Counts in a transaction of the group, which sees all its members; what is kept twice is the same. */
@HandlesEvent('labelFiguresChanged')
export class KeepChangedFigures extends EventHandler<FiguresChangedPayload> {
  constructor(private readonly figures: KeepFigures) {
    super();
  }

  handle({ payload, occurredAt }: DeliveredEvent<FiguresChangedPayload>): Promise<void> {
    return this.figures.ofOrganisation(payload.organisationId, payload.frameworkId, occurredAt);
  }
}
