import { Injectable } from '@nestjs/common';
import { reportShareIsOpen, reportShareVerdict } from '@maillage/calls-domain';
import { type Answers, completenessOf } from '@maillage/forms-domain';
import { demand } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import { type LockedReportShare, ReportRepository } from '../../persistence/reporting/report.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { AnsweredFiles } from '../answered-files.js';
import { mergedAnswers } from '../consortium/merged-answers.js';
import { itemsIn } from '../consortium/share-form.js';
import type { SaveReportShareAsked } from './asked.js';
import { ReportActs } from './report-acts.js';
import { prefilledOf, reportFormOf, withPrefill } from './report-form.js';
import { partOf } from './report-parts.js';
import type { ReportView } from './report.view.js';

/** The share of an organisation in a report: prefilled, changed where something did not go as planned, and sent. */
@Injectable()
export class FillReport {
  constructor(
    private readonly acts: ReportActs,
    private readonly reports: ReportRepository,
    private readonly files: AnsweredFiles,
  ) {}

  save(actor: ActingActor, input: SaveReportShareAsked): Promise<ReportView> {
    const asked = { operation: 'saveReportShare', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const share = await this.reports.lockShare(transaction, actor, 'fill', input.reportId);
      demand(reportShareIsOpen(share.state, share.reportState));
      const answers = await this.filed(transaction, share, input.answers);
      await this.reports.saveShare(transaction, share, {
        answers,
        version: input.version,
        by: actor.name,
        isSent: false,
      });
    });
  }

  send(actor: ActingActor, input: SaveReportShareAsked): Promise<ReportView> {
    const asked = { operation: 'sendReportShare', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const share = await this.reports.lockShare(transaction, actor, 'send', input.reportId);
      const answers = await this.filed(transaction, share, input.answers);
      const missing = itemsIn(completenessOf(reportFormOf(partOf(share, share, share.organisationId)), answers));
      demand(reportShareVerdict('send', share.state, { report: share.reportState, missing }));
      await this.reports.saveShare(transaction, share, {
        answers,
        version: input.version,
        by: actor.name,
        isSent: true,
      });
    });
  }

  private filed(transaction: WriteTransaction, share: LockedReportShare, given: unknown): Promise<Answers> {
    return this.files.known(
      transaction,
      reportFormOf(partOf(share, share, share.organisationId)),
      writtenIn(share, given),
    );
  }
}

/** @throws DomainError that names the field of an answer that cannot be one: a day that no calendar has */
export function writtenIn(share: LockedReportShare, given: unknown): Answers {
  const part = partOf(share, share, share.organisationId);
  const kept = withPrefill(prefilledOf(part, share.last), share.answers);
  return mergedAnswers(reportFormOf(part), kept, given);
}
