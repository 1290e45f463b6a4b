import { AnsweredFiles } from './application/answered-files.js';
import { ApplicationActs } from './application/application/application-acts.js';
import { BeginApplication } from './application/application/begin-application.use-case.js';
import { FirstAnswers } from './application/application/first-answers.js';
import { MoveApplication } from './application/application/move-application.use-case.js';
import { SendMessage } from './application/application/send-message.use-case.js';
import { WriteApplication } from './application/application/write-application.use-case.js';
import { ExamineApplication } from './application/examination/examine-application.use-case.js';
import type { CallsArea } from './calls-area.js';
import { DemoAwards } from './demo/demo-awards.js';
import { DemoProjects } from './demo/demo-projects.js';
import { DemoReports } from './demo/demo-reports.js';
import { DemoCallsSeed } from './demo/demo-calls.seed.js';
import { ApplicationActsResolver } from './graphql/application/application-acts.resolver.js';
import { ApplicationQueryResolver } from './graphql/application/application-query.resolver.js';
import { AwaitedCallActsResolver } from './graphql/awaited/awaited-call-acts.resolver.js';
import { DecisionsResolver } from './graphql/examination/decisions.resolver.js';
import { ExaminationResolver } from './graphql/examination/examination.resolver.js';
import { CallLetters } from './jobs/call-letters.js';
import { TellCorrections } from './jobs/tell-corrections.handler.js';
import { TellDeposit } from './jobs/tell-deposit.handler.js';
import { AnsweredFilesDoor, AnsweredFilesUses } from './persistence/answered-files.ports.js';
import { ApplicantReader } from './persistence/application/applicant.reader.js';
import { ApplicationReader } from './persistence/application/application.reader.js';
import { ApplicationRepository } from './persistence/application/application.repository.js';
import { PrefillReader } from './persistence/application/prefill.reader.js';
import { ToldApplicationReader } from './persistence/application/told-application.reader.js';
import { ReceiptReader } from './persistence/application/receipt.reader.js';
import { AwaitedCallActsReader } from './persistence/awaited/awaited-call-acts.reader.js';
import { ExaminationReader } from './persistence/examination/examination.reader.js';
import { ExaminationRepository } from './persistence/examination/examination.repository.js';

/** Applications: written, signed off, deposited, corrected, and read by who runs the call. */
export const applicationsArea: CallsArea = {
  resolvers: [
    AwaitedCallActsResolver,
    ApplicationQueryResolver,
    ApplicationActsResolver,
    ExaminationResolver,
    DecisionsResolver,
  ],
  providers: [
    ...[
      ApplicationActs,
      FirstAnswers,
      PrefillReader,
      BeginApplication,
      WriteApplication,
      MoveApplication,
      SendMessage,
      ExamineApplication,
    ],
    ...[CallLetters, TellDeposit, TellCorrections],
    ...[AnsweredFiles, AnsweredFilesDoor, AnsweredFilesUses],
    ...[DemoCallsSeed, DemoProjects, DemoAwards, DemoReports],
    ...[
      AwaitedCallActsReader,
      ApplicationReader,
      ApplicationRepository,
      ApplicantReader,
      ReceiptReader,
      ToldApplicationReader,
      ExaminationReader,
      ExaminationRepository,
    ],
  ],
};
