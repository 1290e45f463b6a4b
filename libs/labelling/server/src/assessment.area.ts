import { AnswerListExport } from './application/assessment/answer-list.export.js';
import { AskHelp } from './application/assessment/ask-help.use-case.js';
import { AssessmentActs } from './application/assessment/assessment-act.js';
import { AssignCriteria } from './application/assessment/assign-criteria.use-case.js';
import { AttachEvidence } from './application/assessment/attach-evidence.use-case.js';
import { CarryRenewedDocument } from './application/assessment/carry-renewed-document.js';
import { CommentCycle } from './application/assessment/comment-cycle.use-case.js';
import { CycleListExport } from './application/assessment/cycle-list.export.js';
import { CycleRegistration } from './application/assessment/cycle-registration.js';
import { DetachEvidence } from './application/assessment/detach-evidence.use-case.js';
import { MoveHelp } from './application/assessment/move-help.use-case.js';
import { NameLabelRoles } from './application/assessment/name-label-roles.use-case.js';
import { RegisterCycle } from './application/assessment/register-cycle.use-case.js';
import { ReopenExpired } from './application/assessment/reopen-expired.use-case.js';
import { RequestEvidence } from './application/assessment/request-evidence.use-case.js';
import { SaveAnswer } from './application/assessment/save-answer.use-case.js';
import { StartSelfAssessment } from './application/assessment/start-self-assessment.use-case.js';
import { SynchroniseCycle } from './application/assessment/synchronise-cycle.use-case.js';
import { TakeSnapshot } from './application/assessment/take-snapshot.use-case.js';
import { UndoSynchronisation } from './application/assessment/undo-synchronisation.use-case.js';
import { DemoLabellingSeed } from './demo/demo-labelling.seed.js';
import { AssessmentResolver } from './graphql/assessment/assessment.resolver.js';
import { CriterionQueryResolver } from './graphql/assessment/criterion-query.resolver.js';
import { CycleQueryResolver } from './graphql/assessment/cycle-query.resolver.js';
import { EvidenceResolver } from './graphql/assessment/evidence.resolver.js';
import { HelpResolver } from './graphql/assessment/help.resolver.js';
import { SnapshotResolver } from './graphql/assessment/snapshot.resolver.js';
import { AssessmentMails } from './jobs/assessment/assessment-mails.js';
import { TellHelpAsked } from './jobs/assessment/assessment.handlers.js';
import { CarryRenewedDocuments } from './jobs/assessment/carry-renewed-document.handler.js';
import { TellEvidenceAsked } from './jobs/assessment/tell-evidence-asked.handler.js';
import { WatchEvidence } from './jobs/assessment/watch-evidence.job.js';
import type { LabellingArea } from './labelling-area.js';
import { CommentRepository } from './persistence/assessment/comment.repository.js';
import { CriterionReader } from './persistence/assessment/criterion.reader.js';
import { CycleListReader } from './persistence/assessment/cycle-list.reader.js';
import { CycleReader } from './persistence/assessment/cycle.reader.js';
import { CycleRepository } from './persistence/assessment/cycle.repository.js';
import { EvidenceDoor, EvidenceUses } from './persistence/assessment/evidence.ports.js';
import { EvidenceRepository } from './persistence/assessment/evidence.repository.js';
import { LabelPeopleReader } from './persistence/assessment/label-people.reader.js';
import { OpenableFrameworksReader } from './persistence/assessment/openable-frameworks.reader.js';
import { SnapshotRepository } from './persistence/assessment/snapshot.repository.js';
import { VersionReader } from './persistence/assessment/version.reader.js';

const useCases = [
  CycleRegistration,
  RegisterCycle,
  StartSelfAssessment,
  NameLabelRoles,
  AssignCriteria,
  SaveAnswer,
  CommentCycle,
  AskHelp,
  MoveHelp,
  TakeSnapshot,
  SynchroniseCycle,
  UndoSynchronisation,
  AttachEvidence,
  DetachEvidence,
  RequestEvidence,
  ReopenExpired,
  CarryRenewedDocument,
];

const persistence = [
  CycleReader,
  CycleListReader,
  CriterionReader,
  CycleRepository,
  CommentRepository,
  SnapshotRepository,
  VersionReader,
  LabelPeopleReader,
  OpenableFrameworksReader,
  EvidenceRepository,
  EvidenceDoor,
  EvidenceUses,
];

export const assessmentArea: LabellingArea = {
  resolvers: [
    ...[CycleQueryResolver, CriterionQueryResolver, AssessmentResolver, HelpResolver, SnapshotResolver],
    EvidenceResolver,
  ],
  providers: [
    ...[AssessmentActs, DemoLabellingSeed, ...useCases, ...persistence],
    ...[CycleListExport, AnswerListExport],
    ...[AssessmentMails, TellHelpAsked, TellEvidenceAsked, WatchEvidence, CarryRenewedDocuments],
  ],
};
