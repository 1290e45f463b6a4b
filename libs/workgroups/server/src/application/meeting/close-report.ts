import { Injectable } from '@nestjs/common';
import { moveReport } from '@maillage/workgroups-domain';
import { DomainError } from '@maillage/platform-kernel';
import { appendEvent, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { MeetingRepository } from '../../persistence/meeting/meeting.repository.js';
import { MeetingReportRepository } from '../../persistence/meeting/report.repository.js';
import { frozenText } from './frozen-report.js';
import { reportFactsOf } from './meeting.view.js';

/** Whether a report waits for nobody any more is looked at when somebody validates, and when its day has passed. */
@Injectable()
export class CloseReport {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly reports: MeetingReportRepository,
  ) {}

  /** In the scope of the sponsor. @returns whether it is frozen now; a report that waits for somebody stays as it is */
  async whenComplete(transaction: WriteTransaction, meetingId: string): Promise<boolean> {
    const meeting = await this.meetings.lockForClock(transaction, meetingId);
    const report = meeting?.report ?? null;
    if (meeting === undefined || report?.state !== 'inValidation') return false;
    const { at, sponsorId } = meeting;
    const stamp = stampOf({ personId: null, name: '', organisationId: sponsorId }, at);
    try {
      const decision = moveReport(report.state, 'freeze', reportFactsOf(meeting), stamp);
      const { edition, validateBy } = report;
      const content = frozenText(meeting, report, '');
      await this.reports.move(transaction, meeting, report, { state: 'validated', edition, validateBy, content });
      await this.meetings.keep(transaction, meetingId, 'report', decision);
    } catch (error) {
      if (error instanceof DomainError && stillWaiting.includes(error.code)) return false;
      throw error;
    }
    const payload = { meetingId, sponsorId, what: 'reportFrozen' as const, reason: null };
    await appendEvent(transaction, { name: 'meetingTold', tenantId: sponsorId, payload, occurredAt: at });
    return true;
  }
}

/** Somebody is awaited, or wrote, or was first. */
const stillWaiting: readonly string[] = ['validationsAwaited', 'amendmentsOpen', 'meetingChangedMeanwhile'];
