import { ApplyForLabel } from './application/cycle/apply-for-label.use-case.js';
import { AssignAuditors } from './application/cycle/assign-auditors.use-case.js';
import { AuditFileReader } from './application/cycle/audit-file.reader.js';
import { CloseLostFiles } from './application/cycle/close-lost-files.js';
import { CourseActs } from './application/cycle/course-acts.js';
import { Findings } from './application/cycle/findings.use-case.js';
import { KeepAuditors } from './application/cycle/keep-auditors.use-case.js';
import { OrdinaryActs } from './application/cycle/ordinary-acts.use-case.js';
import { ProposeAuditors } from './application/cycle/propose-auditors.js';
import { Report } from './application/cycle/report.use-case.js';
import { SaveOpinion } from './application/cycle/save-opinion.use-case.js';
import { SendAuditPlan } from './application/cycle/send-audit-plan.use-case.js';
import { Visit } from './application/cycle/visit.use-case.js';
import { ApplicationResolver } from './graphql/cycle/application.resolver.js';
import { AuditResolver } from './graphql/cycle/audit.resolver.js';
import { CourseQueryResolver } from './graphql/cycle/course-query.resolver.js';
import { UnionResolver } from './graphql/cycle/union.resolver.js';
import { CycleRecipients } from './jobs/cycle/cycle-recipients.js';
import { FollowSeats } from './jobs/cycle/follow-seats.handler.js';
import { RemindContradiction } from './jobs/cycle/remind-contradiction.job.js';
import { TellCycleMoves } from './jobs/cycle/tell-cycle-moves.handler.js';
import type { LabellingArea } from './labelling-area.js';
import { AuditorReader } from './persistence/cycle/auditor.reader.js';
import { ComparisonReader } from './persistence/cycle/comparison.reader.js';
import { CourseRepository } from './persistence/cycle/course.repository.js';

export const cycleArea: LabellingArea = {
  resolvers: [CourseQueryResolver, ApplicationResolver, UnionResolver, AuditResolver],
  providers: [
    CloseLostFiles,
    CourseActs,
    CourseRepository,
    AuditorReader,
    ComparisonReader,
    AuditFileReader,
    ProposeAuditors,
    OrdinaryActs,
    ApplyForLabel,
    KeepAuditors,
    AssignAuditors,
    SendAuditPlan,
    Visit,
    SaveOpinion,
    Report,
    Findings,
    CycleRecipients,
    TellCycleMoves,
    FollowSeats,
    RemindContradiction,
  ],
};
