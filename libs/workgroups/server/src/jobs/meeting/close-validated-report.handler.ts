import {
  type DeliveredEvent,
  EventHandler,
  HandlesEvent,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import { CloseReport } from '../../application/meeting/close-report.js';
import type { ReportValidatedPayload } from '../../application/meeting/meeting.events.js';

/** The last of those present who validates closes the report, in the name of who sponsors the group. */
@HandlesEvent('meetingReportValidated')
export class CloseValidatedReport extends EventHandler<ReportValidatedPayload> {
  constructor(private readonly closing: CloseReport) {
    super();
  }

  async handle({ payload }: DeliveredEvent<ReportValidatedPayload>, transaction: WriteTransaction): Promise<void> {
    await transaction.within(systemScope(payload.sponsorId), (part) =>
      this.closing.whenComplete(part, payload.meetingId),
    );
  }
}
