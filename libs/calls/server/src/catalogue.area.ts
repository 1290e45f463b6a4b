import { KeepCallAlert } from './application/catalogue/keep-call-alert.use-case.js';
import { CallListExport } from './application/catalogue/call-list.export.js';
import { DepositListExport } from './application/catalogue/deposit-list.export.js';
import { KeepOutsideCall } from './application/catalogue/keep-outside-call.use-case.js';
import { OutsideCallListExport } from './application/catalogue/outside-call-list.export.js';
import type { CallsArea } from './calls-area.js';
import { DemoOutsideCalls } from './demo/demo-outside-calls.js';
import { CallAlertResolver } from './graphql/catalogue/call-alert.resolver.js';
import { CallFiguresResolver } from './graphql/catalogue/call-figures.resolver.js';
import { OutsideCallResolver } from './graphql/catalogue/outside-call.resolver.js';
import { RemindDrafts } from './jobs/notices/remind-drafts.job.js';
import { RemindReviews } from './jobs/notices/remind-reviews.job.js';
import { TellDraftClosing } from './jobs/notices/tell-draft-closing.handler.js';
import { TellMatches } from './jobs/notices/tell-matches.handler.js';
import { TellReviewOverdue } from './jobs/notices/tell-review-overdue.handler.js';
import { WatchCatalogue } from './jobs/notices/watch-catalogue.job.js';
import { CallAlertRepository } from './persistence/catalogue/call-alert.repository.js';
import { CallFiguresReader } from './persistence/catalogue/call-figures.reader.js';
import { DepositListReader } from './persistence/catalogue/deposit-list.reader.js';
import { OutsideCallReader } from './persistence/catalogue/outside-call.reader.js';
import { OutsideCallRepository } from './persistence/catalogue/outside-call.repository.js';
import { ReminderRepository } from './persistence/notices/reminder.repository.js';

/** The catalogue: its lists as files, calls of funders outside the network, who is told of what is new, and what is recalled. */
export const catalogueArea: CallsArea = {
  resolvers: [OutsideCallResolver, CallAlertResolver, CallFiguresResolver],
  providers: [
    ...[CallListExport, DepositListExport, OutsideCallListExport, KeepOutsideCall, DemoOutsideCalls],
    ...[KeepCallAlert, CallAlertRepository, WatchCatalogue, TellMatches],
    ...[ReminderRepository, RemindDrafts, RemindReviews, TellDraftClosing, TellReviewOverdue],
    ...[CallFiguresReader, DepositListReader, OutsideCallReader, OutsideCallRepository],
  ],
};
