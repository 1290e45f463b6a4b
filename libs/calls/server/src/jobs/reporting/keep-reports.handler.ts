import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  type Scope,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ProjectChangedPayload } from '../../application/calls.events.js';
import { KeepReports } from '../../application/reporting/keep-reports.js';

/** Somebody has come or gone, or the award is another: reports that are open go by it. */
@HandlesEvent('projectChanged')
export class KeepReportsOfProject extends EventHandler<ProjectChangedPayload> {
  constructor(private readonly keeping: KeepReports) {
    super();
  }

  override scopeOf({ payload }: DeliveredEvent<ProjectChangedPayload>): Scope {
    return systemScope(payload.coordinatorId);
  }

  handle({ payload }: DeliveredEvent<ProjectChangedPayload>, transaction: WriteTransaction): Promise<void> {
    return this.keeping.ofApplication(transaction, payload.applicationId);
  }
}
