import { Injectable } from '@nestjs/common';
import { demand, newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { contradictoryDeadline, reportMustHold } from '@maillage/labelling-domain';
import { CourseRepository } from '../../persistence/cycle/course.repository.js';
import type { CourseRow } from '../../persistence/cycle/course.row.js';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { ReportAsked } from './asked-acts.js';
import { AuditFileReader } from './audit-file.reader.js';
import type { AuditFileView } from './audit-file.view.js';
import { agendaPointsOf, reportOf } from './audit-report.js';
import { CourseActs } from './course-acts.js';
import { snapshotOf } from './course-snapshot.js';
import { type CourseView, courseView } from './course.view.js';

/** The report is sent to the organisation, which answers its findings, and then is final. */
@Injectable()
export class Report {
  constructor(
    private readonly acts: CourseActs,
    private readonly courses: CourseRepository,
    private readonly files: AuditFileReader,
  ) {}

  send(actor: ActingActor, input: ReportAsked): Promise<AuditFileView> {
    const asked = { operation: 'sendAuditReport', policy: cyclePolicies.sendAuditReport, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.courses.lockFor(transaction, actor, 'auditor', input.cycleId);
      const { summary } = input;
      demand(reportMustHold(summary, cycle.audit?.opinions ?? []));
      const answerUntil = contradictoryDeadline(cycle.now, cycle.contradictoryDays);
      const moved = await this.acts.moveLocked(transaction, actor, {
        ...{ act: 'sendReport', cycle, cycleId: cycle.id },
        changes: () => ({ contradictoryUntil: answerUntil }),
        writes: () => ({
          audit: { summary },
          reports: [reportOf(cycle, actor, { kind: 'draft', summary, answerUntil })],
          notified: findingsOf(cycle),
        }),
      });
      return this.files.of(transaction, actor, moved);
    });
  }

  /** The answers as the audit leaves them are kept, and the file closes to the auditors. */
  finalise(actor: ActingActor, input: ReportAsked): Promise<CourseView> {
    const asked = { operation: 'finaliseReport', policy: cyclePolicies.finaliseReport, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.courses.lockFor(transaction, actor, 'auditor', input.cycleId);
      const { summary } = input;
      demand(reportMustHold(summary, cycle.audit?.opinions ?? []));
      const moved = await this.acts.moveLocked(transaction, actor, {
        ...{ act: 'finaliseReport', cycle, cycleId: cycle.id },
        writes: () => ({
          audit: { summary },
          reports: [reportOf(cycle, actor, { kind: 'final', summary, answerUntil: null })],
          agendaPoints: agendaPointsOf(cycle),
          snapshot: snapshotOf(cycle, 'postAudit', actor.name),
          closesAccess: true,
        }),
      });
      return courseView(moved, actor);
    });
  }
}

function findingsOf({ audit, now }: CourseRow) {
  return (audit?.opinions ?? []).flatMap(({ criterionKey, finding, body }) =>
    finding === null ? [] : [{ id: newId(now), criterionKey, kind: finding, state: 'notified' as const, body }],
  );
}
