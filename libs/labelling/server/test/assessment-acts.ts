import type { Clock } from '@maillage/platform-kernel';
import type { TenantDatabase } from '@maillage/platform-server';
import { AskHelp } from '../src/application/assessment/ask-help.use-case.js';
import { AssessmentActs } from '../src/application/assessment/assessment-act.js';
import { AssignCriteria } from '../src/application/assessment/assign-criteria.use-case.js';
import { CommentCycle } from '../src/application/assessment/comment-cycle.use-case.js';
import { CycleRegistration } from '../src/application/assessment/cycle-registration.js';
import { MoveHelp } from '../src/application/assessment/move-help.use-case.js';
import { NameLabelRoles } from '../src/application/assessment/name-label-roles.use-case.js';
import { RegisterCycle } from '../src/application/assessment/register-cycle.use-case.js';
import { SaveAnswer } from '../src/application/assessment/save-answer.use-case.js';
import { StartSelfAssessment } from '../src/application/assessment/start-self-assessment.use-case.js';
import { SynchroniseCycle } from '../src/application/assessment/synchronise-cycle.use-case.js';
import { TakeSnapshot } from '../src/application/assessment/take-snapshot.use-case.js';
import { UndoSynchronisation } from '../src/application/assessment/undo-synchronisation.use-case.js';
import { KeepPlanAction } from '../src/application/plan/keep-plan-action.use-case.js';
import { PlanActs } from '../src/application/plan/plan-act.js';
import { CriterionQueryResolver } from '../src/graphql/assessment/criterion-query.resolver.js';
import { CycleQueryResolver } from '../src/graphql/assessment/cycle-query.resolver.js';
import { SnapshotResolver } from '../src/graphql/assessment/snapshot.resolver.js';
import { PlanResolver } from '../src/graphql/plan/plan.resolver.js';
import { CommentRepository } from '../src/persistence/assessment/comment.repository.js';
import { CriterionReader } from '../src/persistence/assessment/criterion.reader.js';
import { CycleListReader } from '../src/persistence/assessment/cycle-list.reader.js';
import { CycleReader } from '../src/persistence/assessment/cycle.reader.js';
import { CycleRepository } from '../src/persistence/assessment/cycle.repository.js';
import { LabelPeopleReader } from '../src/persistence/assessment/label-people.reader.js';
import { OpenableFrameworksReader } from '../src/persistence/assessment/openable-frameworks.reader.js';
import { SnapshotRepository } from '../src/persistence/assessment/snapshot.repository.js';
import { VersionReader } from '../src/persistence/assessment/version.reader.js';
import { PlanRepository } from '../src/persistence/plan/plan.repository.js';
import { ClockStamps } from './opened-database.js';

/** The real use cases on a real database; only the instants come from a clock that the test moves. */
export type AssessmentActsOf = ReturnType<typeof assessmentActs>;

export function assessmentActs(tenants: TenantDatabase, clock: Clock) {
  const stamps = new ClockStamps(clock);
  const acts = new AssessmentActs(tenants);
  const reader = new CycleReader();
  const cycles = new CycleRepository(reader, stamps);
  const people = new LabelPeopleReader();
  const comments = new CommentRepository();
  const snapshots = new SnapshotRepository();
  const versions = new VersionReader();
  const registration = new CycleRegistration(stamps);
  const take = new TakeSnapshot(acts, cycles, snapshots);
  const synchronise = new SynchroniseCycle(acts, cycles, snapshots, versions);
  const undo = new UndoSynchronisation(acts, cycles, snapshots, versions);
  const plan = new PlanRepository();
  const keepPlan = new KeepPlanAction(new PlanActs(acts, cycles, plan), plan);
  return {
    ...{ acts, cycles, reader, registration, take, synchronise, undo, stamps },
    register: new RegisterCycle(acts, registration, cycles),
    start: new StartSelfAssessment(acts, cycles),
    name: new NameLabelRoles(acts, cycles, people),
    assign: new AssignCriteria(acts, cycles, people),
    save: new SaveAnswer(acts, cycles, tenants),
    comment: new CommentCycle(acts, comments),
    askHelp: new AskHelp(acts, cycles, comments),
    moveHelp: new MoveHelp(acts, cycles, reader),
    queries: new CycleQueryResolver(reader, new CycleListReader(), people, new OpenableFrameworksReader()),
    criteria: new CriterionQueryResolver(reader, new CriterionReader(), comments),
    plan: keepPlan,
    plans: new PlanResolver(reader, plan, keepPlan),
    snapshots: new SnapshotResolver(reader, snapshots, versions, take, synchronise, undo),
  };
}
