import type { ActingActor, StampSource } from '@maillage/platform-server';
import { newId } from '@maillage/platform-kernel';
import { FakeClock } from '@maillage/platform-testing';
import { ApplyForLabel } from '../../src/application/cycle/apply-for-label.use-case.js';
import { AssignAuditors } from '../../src/application/cycle/assign-auditors.use-case.js';
import { AuditFileReader } from '../../src/application/cycle/audit-file.reader.js';
import { CourseActs } from '../../src/application/cycle/course-acts.js';
import { Findings } from '../../src/application/cycle/findings.use-case.js';
import { KeepAuditors } from '../../src/application/cycle/keep-auditors.use-case.js';
import { OrdinaryActs } from '../../src/application/cycle/ordinary-acts.use-case.js';
import { ProposeAuditors } from '../../src/application/cycle/propose-auditors.js';
import { Report } from '../../src/application/cycle/report.use-case.js';
import { SaveOpinion } from '../../src/application/cycle/save-opinion.use-case.js';
import { SendAuditPlan } from '../../src/application/cycle/send-audit-plan.use-case.js';
import { Visit } from '../../src/application/cycle/visit.use-case.js';
import { CourseQueryResolver } from '../../src/graphql/cycle/course-query.resolver.js';
import { AuditorReader } from '../../src/persistence/cycle/auditor.reader.js';
import { ComparisonReader } from '../../src/persistence/cycle/comparison.reader.js';
import { CourseRepository } from '../../src/persistence/cycle/course.repository.js';
import { ClockStamps, type OpenedDatabase, openedDatabase } from '../opened-database.js';
import { type CycleCast, cycleCastIn } from './cycle-cast.js';
import { layCycle, layFramework } from './laid-cycle.js';

export type CycleWorld = Awaited<ReturnType<typeof aCycleWorld>>;

/** A small network on a database of its own, with the real use cases and a clock that the test moves. */
export async function aCycleWorld() {
  const database = await openedDatabase();
  const { ask } = database;
  const clock = new FakeClock('2027-03-01T08:00:00Z');
  const cast: CycleCast = await cycleCastIn(ask);
  const framework = await layFramework(ask, cast.union.organisationId);
  return {
    ...cast,
    ...database,
    ...actsOn(database, new ClockStamps(clock)),
    clock,
    /** A cycle of an organisation, every criterion answered as done. */
    aCycle: (actor: ActingActor, facts: Parameters<typeof layCycle>[3] = {}) => layCycle(ask, framework, actor, facts),
  };
}

function actsOn({ tenants, as }: OpenedDatabase, stamps: StampSource) {
  const courses = new CourseRepository(stamps);
  const acts = new CourseActs(tenants, courses);
  const auditors = new AuditorReader();
  const files = new AuditFileReader(courses);
  const resolver = new CourseQueryResolver(
    ...([courses, files, new ComparisonReader(), auditors, new ProposeAuditors(courses, auditors)] as const),
  );
  return {
    courseActs: acts,
    acts: {
      ordinary: new OrdinaryActs(acts),
      apply: new ApplyForLabel(acts),
      auditors: new KeepAuditors(acts, auditors, stamps),
      assign: new AssignAuditors(acts, courses, auditors),
      plan: new SendAuditPlan(acts, courses, files),
      visit: new Visit(acts, auditors, files),
      opinion: new SaveOpinion(acts, courses, auditors),
      report: new Report(acts, courses, files),
      findings: new Findings(acts, courses, files),
    },
    seen: (actor: ActingActor, id: string) => as(actor, (reads) => resolver.cycleCourse({ actor, reads }, id)),
    fileSeen: (actor: ActingActor, id: string) => as(actor, (reads) => resolver.auditFile({ actor, reads }, id)),
    compared: (actor: ActingActor, id: string) => as(actor, (reads) => resolver.auditComparison({ actor, reads }, id)),
    pool: (actor: ActingActor) => as(actor, (reads) => resolver.auditorPool({ actor, reads }, 50, null)),
    proposed: (actor: ActingActor, id: string) => as(actor, (reads) => resolver.proposeAuditors({ actor, reads }, id)),
    /** A statement under the row-level security of a reader, whatever the code would have asked. */
    reading: <Row>(actor: ActingActor, text: string, values: readonly unknown[] = []) =>
      as(actor, (reads) => reads.rows<Row>({ name: `test.${text}`.slice(0, 60), text }, values)),
  };
}

export const once = () => ({ idempotencyKey: newId() });
