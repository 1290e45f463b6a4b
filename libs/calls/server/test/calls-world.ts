import {
  type ActingActor,
  ActOnce,
  DatabaseStamps,
  type LazyReads,
  readScope,
  StampSource,
  TenantDatabase,
} from '@maillage/platform-server';
import { type LabelReads, type LabelStanding, LabelStandings } from '@maillage/labelling-contract';
import { FakeClock, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AnsweredFiles } from '../src/application/answered-files.js';
import { ApplicationActs } from '../src/application/application/application-acts.js';
import { applicationView, type ApplicationView } from '../src/application/application/application.view.js';
import { BeginApplication } from '../src/application/application/begin-application.use-case.js';
import { FirstAnswers } from '../src/application/application/first-answers.js';
import { MoveApplication } from '../src/application/application/move-application.use-case.js';
import { SendMessage } from '../src/application/application/send-message.use-case.js';
import { WriteApplication } from '../src/application/application/write-application.use-case.js';
import { CallActs } from '../src/application/call/call-acts.js';
import { CallFormChoice } from '../src/application/call/call-form-choice.js';
import { CallQuestions } from '../src/application/call/call-questions.use-case.js';
import { callView, type CallView } from '../src/application/call/call.view.js';
import { CloseCallOnTime } from '../src/application/call/close-call-on-time.use-case.js';
import { DraftCall } from '../src/application/call/draft-call.use-case.js';
import { EditCall } from '../src/application/call/edit-call.use-case.js';
import { KeepProgramme } from '../src/application/call/keep-programme.use-case.js';
import { MoveCall } from '../src/application/call/move-call.use-case.js';
import { ShareEnvelope } from '../src/application/allocation/share-envelope.use-case.js';
import { AwardActs } from '../src/application/award/award-acts.js';
import { awardView, type AwardView } from '../src/application/award/award.view.js';
import { GrantAwards } from '../src/application/award/grant-awards.use-case.js';
import { KeepAward } from '../src/application/award/keep-award.use-case.js';
import { Payments } from '../src/application/award/payments.use-case.js';
import { HoldJury } from '../src/application/jury/hold-jury.use-case.js';
import { JuryActs } from '../src/application/jury/jury-acts.js';
import { juryView, type JuryView } from '../src/application/jury/jury.view.js';
import { Reviewers } from '../src/application/review/reviewers.use-case.js';
import {
  type ReviewInBriefView,
  reviewInBriefView,
  type ReviewView,
  reviewView,
} from '../src/application/review/review.view.js';
import { WriteReview } from '../src/application/review/write-review.use-case.js';
import { AllocationRepository } from '../src/persistence/allocation/allocation.repository.js';
import { AwardRepository } from '../src/persistence/award/award.repository.js';
import { ConsortiumActs } from '../src/application/consortium/consortium-acts.js';
import { consortiumView, type ConsortiumView } from '../src/application/consortium/consortium.view.js';
import { LeadConsortium } from '../src/application/consortium/lead-consortium.use-case.js';
import { TakePart } from '../src/application/consortium/take-part.use-case.js';
import { ExamineApplication } from '../src/application/examination/examine-application.use-case.js';
import { examinationView, type ExaminationView } from '../src/application/examination/examination.view.js';
import { callIndicatorsView } from '../src/application/reporting/call-indicators.view.js';
import { ConsolidateReport } from '../src/application/reporting/consolidate-report.use-case.js';
import { FillReport } from '../src/application/reporting/fill-report.use-case.js';
import { ImportShare } from '../src/application/reporting/import-share.use-case.js';
import { KeepReports } from '../src/application/reporting/keep-reports.js';
import { OpenReports } from '../src/application/reporting/open-reports.use-case.js';
import { ReportActs } from '../src/application/reporting/report-acts.js';
import { reportLineView, reportView, type ReportView } from '../src/application/reporting/report.view.js';
import { ApplicantReader } from '../src/persistence/application/applicant.reader.js';
import { ApplicationReader } from '../src/persistence/application/application.reader.js';
import { ApplicationRepository } from '../src/persistence/application/application.repository.js';
import { PrefillReader } from '../src/persistence/application/prefill.reader.js';
import { CallQuestionRepository } from '../src/persistence/call/call-question.repository.js';
import { CallReader } from '../src/persistence/call/call.reader.js';
import { CallRepository } from '../src/persistence/call/call.repository.js';
import { FormVersionReader } from '../src/persistence/call/form-version.reader.js';
import { ProgrammeRepository } from '../src/persistence/call/programme.repository.js';
import { ConsortiumReader } from '../src/persistence/consortium/consortium.reader.js';
import { ConsortiumRepository } from '../src/persistence/consortium/consortium.repository.js';
import { type AwaitedCallActRow, AwaitedCallActsReader } from '../src/persistence/awaited/awaited-call-acts.reader.js';
import { ExaminationReader } from '../src/persistence/examination/examination.reader.js';
import { ExaminationRepository } from '../src/persistence/examination/examination.repository.js';
import { JuryReader } from '../src/persistence/jury/jury.reader.js';
import { JuryRepository } from '../src/persistence/jury/jury.repository.js';
import { OutcomeRepository } from '../src/persistence/jury/outcome.repository.js';
import { ReviewReader } from '../src/persistence/review/review.reader.js';
import { demandOwnAssignment, ReviewRepository } from '../src/persistence/review/review.repository.js';
import { ReviewerFactsReader } from '../src/persistence/review/reviewer-facts.reader.js';
import { AwardedProjectReader } from '../src/persistence/reporting/awarded-project.reader.js';
import { ReportReader } from '../src/persistence/reporting/report.reader.js';
import { ReportRepository } from '../src/persistence/reporting/report.repository.js';
import { type CallsCast, castIn } from './calls-cast.js';
import { LaidShelf } from './laid-shelf.js';

export type CallsUseCases = ReturnType<typeof useCases>;

/** A small network on a database of its own, with the real use cases. */
export interface CallsWorld extends CallsCast {
  readonly clock: FakeClock;
  readonly tenants: TenantDatabase;
  readonly acts: CallsUseCases;
  /** The labels that the register knows, by organisation. */
  readonly standings: KnownStandings;
  call(actor: ActingActor, id: string): Promise<CallView>;
  listed(actor: ActingActor): Promise<CallView[]>;
  application(actor: ActingActor, id: string): Promise<ApplicationView>;
  examined(actor: ActingActor, id: string): Promise<ExaminationView>;
  jury(actor: ActingActor, callId: string): Promise<JuryView>;
  reviews(actor: ActingActor): Promise<ReviewInBriefView[]>;
  review(actor: ActingActor, assignmentId: string): Promise<ReviewView>;
  award(actor: ActingActor, applicationId: string): Promise<AwardView>;
  report(actor: ActingActor, id: string): Promise<ReportView>;
  reports(actor: ActingActor): Promise<ReturnType<typeof reportLineView>[]>;
  indicators(actor: ActingActor, call: CallView): Promise<ReturnType<typeof callIndicatorsView>>;
  consortium(actor: ActingActor, applicationId: string): Promise<ConsortiumView>;
  awaited(actor: ActingActor): Promise<AwaitedCallActRow[]>;
  /** A statement under the row-level security of a reader, whatever the code would have asked. */
  reading<Row>(actor: ActingActor, text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Rows as PostgreSQL has them, whoever may see them. */
  ask<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  leave(): Promise<void>;
}

class ClockStamps extends StampSource {
  constructor(private readonly clock: FakeClock) {
    super();
  }

  override after(): Promise<Date> {
    return Promise.resolve(this.clock.now());
  }
}

export class KnownStandings extends LabelStandings {
  readonly known = new Map<string, LabelStanding>();

  override of(_: LabelReads, organisationId: string): Promise<LabelStanding | null> {
    return Promise.resolve(this.known.get(organisationId) ?? null);
  }
}

/** @param stampsOf whose clock stamps the acts: the one that the test moves, or PostgreSQL's */
export async function aCallsWorld(
  stampsOf: (clock: FakeClock) => StampSource = (clock) => new ClockStamps(clock),
): Promise<CallsWorld> {
  const database = await freshDatabase();
  const options = { type: 'postgres', url: database.url('runtime'), parseInt8: true, poolSize: 16 } as const;
  const runtime = await new DataSource(options).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const clock = new FakeClock('2026-11-26T09:00:00Z');
  const tenants = new TenantDatabase(runtime);
  const standings = new KnownStandings();
  return {
    ...(await castIn(ask)),
    ...readersOn(tenants),
    ...{ clock, tenants, ask, acts: useCases(tenants, stampsOf(clock), standings), standings },
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

function useCases(tenants: TenantDatabase, stamps: StampSource, standings: LabelStandings) {
  const once = new ActOnce(tenants);
  const calls = new CallRepository(stamps);
  const firstAnswers = new FirstAnswers(new PrefillReader(), standings);
  const forms = new FormVersionReader();
  const choice = new CallFormChoice(forms);
  const callActs = new CallActs(once, calls, new CallReader(), new OutcomeRepository());
  const applications = new ApplicationRepository(stamps);
  const applicationActs = new ApplicationActs(once, applications, new ApplicationReader());
  const juryActs = new JuryActs(once, new JuryReader());
  const examined = new ExaminationRepository(stamps);
  const people = new ReviewerFactsReader();
  const reviews = new ReviewRepository(stamps);
  const awards = new AwardRepository(stamps);
  const awardActs = new AwardActs(once, awards);
  const consortiumActs = new ConsortiumActs(once, new ConsortiumReader());
  const consortiums = new ConsortiumRepository(stamps);
  const reports = new ReportRepository(stamps);
  const reportActs = new ReportActs(once, new ReportReader());
  const files = new AnsweredFiles(new LaidShelf());
  const keeping = new KeepReports(awards, reports);
  return {
    grants: new GrantAwards(awardActs, awards, examined, new AwardedProjectReader()),
    awards: new KeepAward(awardActs, awards),
    payments: new Payments(awardActs, awards),
    sharing: new ShareEnvelope(once, new AllocationRepository(), awards, stamps),
    reviewers: new Reviewers(juryActs, examined, people, reviews),
    reviewing: new WriteReview(once, reviews, new ReviewReader()),
    juries: new HoldJury(juryActs, calls, new JuryRepository(), people, examined),
    opening: new OpenReports(once, awardActs, awards, reports, keeping),
    keeping,
    filling: new FillReport(reportActs, reports, files),
    importing: new ImportShare(once, reports),
    consolidating: new ConsolidateReport(reportActs, reports),
    leading: new LeadConsortium(consortiumActs, applications, consortiums),
    taking: new TakePart(consortiumActs, consortiums, files),
    drafts: new DraftCall(callActs, calls, choice, stamps),
    edits: new EditCall(callActs, calls, choice),
    moves: new MoveCall(callActs),
    questions: new CallQuestions(callActs, calls, new CallQuestionRepository(), stamps),
    programmes: new KeepProgramme(once, new ProgrammeRepository(), stamps),
    closing: new CloseCallOnTime(tenants, calls),
    beginnings: new BeginApplication(applicationActs, applications, calls, new ApplicantReader(), firstAnswers),
    writing: new WriteApplication(applicationActs, applications, files),
    applications: new MoveApplication(applicationActs, applications),
    messages: new SendMessage(applicationActs, applications),
    examinations: new ExamineApplication(once, examined, new ExaminationReader(), new OutcomeRepository()),
  };
}

function readersOn(tenants: TenantDatabase) {
  const as = async <T>(actor: ActingActor, work: (reads: LazyReads) => Promise<T>): Promise<T> => {
    const reads = tenants.lazyReads(readScope(actor));
    try {
      return await work(reads);
    } finally {
      await reads.end();
    }
  };
  return {
    call: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => callView(seen(await new CallReader().one(reads, actor, id)), actor)),
    listed: (actor: ActingActor) =>
      as(actor, async (reads) => {
        const { rows } = await new CallReader().page(reads, actor, { first: 50 }, {});
        return rows.map((row) => callView(row, actor));
      }),
    application: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => applicationView(seen(await new ApplicationReader().one(reads, id)), actor)),
    examined: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => examinationView(seen(await new ExaminationReader().one(reads, id)), actor)),
    jury: (actor: ActingActor, callId: string) =>
      as(actor, async (reads) => juryView(seen(await new JuryReader().one(reads, callId)))),
    reviews: (actor: ActingActor) =>
      as(actor, async (reads) => (await new ReviewReader().own(reads, actor)).map(reviewInBriefView)),
    review: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => {
        const row = seen(await new ReviewReader().one(reads, actor, id));
        demandOwnAssignment(actor, row);
        return reviewView(row);
      }),
    award: (actor: ActingActor, applicationId: string) =>
      as(actor, async (reads) =>
        awardView(seen(await new AwardRepository(new DatabaseStamps()).ofApplication(reads, applicationId)), actor),
      ),
    report: (actor: ActingActor, id: string) =>
      as(actor, async (reads) =>
        reportView(seen(await new ReportReader().one(reads, actor.organisationId, id)), actor),
      ),
    reports: (actor: ActingActor) =>
      as(actor, async (reads) =>
        (await new ReportReader().all(reads, actor.organisationId)).map((line) => reportLineView(line, actor)),
      ),
    indicators: (actor: ActingActor, call: CallView) =>
      as(actor, async (reads) =>
        callIndicatorsView(await new ReportReader().figuresOfCall(reads, call.id), actor, call.coordinator.id),
      ),
    consortium: (actor: ActingActor, id: string) =>
      as(actor, async (reads) => consortiumView(seen(await new ConsortiumReader().one(reads, id)), actor)),
    awaited: (actor: ActingActor) => as(actor, (reads) => new AwaitedCallActsReader().of(reads, actor)),
    reading: <Row>(actor: ActingActor, text: string, values: readonly unknown[] = []) =>
      as(actor, (reads) => reads.rows<Row>({ name: `test.${text}`.slice(0, 60), text }, values)),
  };
}

function seen<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('NOT_FOUND');
  return row;
}
