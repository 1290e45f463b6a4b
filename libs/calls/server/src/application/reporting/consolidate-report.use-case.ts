import { Injectable } from '@nestjs/common';
import { callsLimits, closingVerdict, reportShareVerdict, textMustFit } from '@maillage/calls-domain';
import { fieldOf } from '@maillage/forms-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import { ReportRepository } from '../../persistence/reporting/report.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { demandBody } from '../call/call-questions.use-case.js';
import type { AskReportCorrectionAsked, CloseReportAsked } from './asked.js';
import { ReportActs } from './report-acts.js';
import { reportFormOf, spentKey } from './report-form.js';
import { partOf } from './report-parts.js';
import { consolidationOf, type ReportView } from './report.view.js';

/** What the lead applicant does with the shares of a report: it asks for corrections, and closes. */
@Injectable()
export class ConsolidateReport {
  constructor(
    private readonly acts: ReportActs,
    private readonly reports: ReportRepository,
  ) {}

  askCorrection(actor: ActingActor, input: AskReportCorrectionAsked): Promise<ReportView> {
    const asked = { operation: 'askReportCorrection', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { reportId, organisationId, fieldKey = null } = input;
      const { coordinatorId, at } = await this.reports.lock(transaction, actor, 'askCorrections', reportId);
      const row = await this.acts.row(transaction, actor, reportId);
      const share = row.shares.find(({ organisation }) => organisation.id === organisationId);
      if (share === undefined) throw new DomainError('partnerUnknown');
      demand(reportShareVerdict('askCorrections', share.state, { report: row.state, missing: 0 }));
      demandBody('body', input.body);
      const form = reportFormOf(partOf(row, share, organisationId));
      if (fieldKey !== null && fieldOf(form, fieldKey) === undefined) {
        throw new DomainError('fieldUnknown', { field: fieldKey.slice(0, 100) });
      }
      const correction = { organisationId, fieldKey, body: input.body.trim() };
      await this.reports.addCorrection(transaction, { reportId, coordinatorId, at }, correction, actor);
      const payload = { reportId, organisationId };
      const tenantId = actor.organisationId;
      await appendEvent(transaction, { name: 'reportCorrectionAsked', tenantId, payload, occurredAt: at });
    });
  }

  /** What was told is kept with who told it, for who runs the call and those above the lead applicant. */
  close(actor: ActingActor, input: CloseReportAsked): Promise<ReportView> {
    const asked = { operation: 'closeReport', policy: callsPolicies.deposit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { reportId, summary } = input;
      const { coordinatorId, leadId, readers, at } = await this.reports.lock(transaction, actor, 'close', reportId);
      const row = await this.acts.row(transaction, actor, reportId);
      const reason = givenIn(input.reason);
      const states = row.shares.map(({ state }) => state);
      demand(closingVerdict(row.state, states, { reason, earlierOpen: row.earlierOpen }));
      demand(textMustFit('summary', summary, callsLimits.text));
      demand(textMustFit('reason', reason ?? '', callsLimits.reason));
      const { figures, accounts } = consolidationOf(row);
      const told = [
        ...figures.flatMap(({ code, label, partOf: whole, countsPeople, trace }) =>
          trace.map((one) => ({ ...one, code, label, partOf: whole, countsPeople })),
        ),
        ...accounts.flatMap(({ account, label, trace }) =>
          trace.map((one) => ({ ...one, code: spentKey(account), label, partOf: null, countsPeople: false })),
        ),
      ];
      const partners = readers.filter((reader) => reader !== leadId);
      const { callId, applicationId, number } = row;
      const closing = { reportId, callId, applicationId, number, coordinatorId, readers: [...partners, coordinatorId] };
      await this.reports.close(transaction, { ...closing, summary: summary.trim(), reason, figures: told, at }, actor);
      const payload = { reportId, leadId };
      await appendEvent(transaction, { name: 'reportClosed', tenantId: leadId, payload, occurredAt: at });
    });
  }
}

function givenIn(reason: string | null | undefined): string | null {
  const given = reason?.trim() ?? '';
  return given === '' ? null : given;
}
