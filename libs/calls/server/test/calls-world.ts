import { type ActingActor, type LazyReads, readScope, StampSource, TenantDatabase } from '@maillage/platform-server';
import { FakeClock, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ActOnce } from '../src/application/act-once.js';
import { ApplicationActs } from '../src/application/application/application-acts.js';
import { applicationView, type ApplicationView } from '../src/application/application/application.view.js';
import { BeginApplication } from '../src/application/application/begin-application.use-case.js';
import { MoveApplication } from '../src/application/application/move-application.use-case.js';
import { SendMessage } from '../src/application/application/send-message.use-case.js';
import { WriteApplication } from '../src/application/application/write-application.use-case.js';
import { CallActs } from '../src/application/call/call-acts.js';
import { CallForm } from '../src/application/call/call-form.use-case.js';
import { CallQuestions } from '../src/application/call/call-questions.use-case.js';
import { callView, type CallView } from '../src/application/call/call.view.js';
import { CloseCallOnTime } from '../src/application/call/close-call-on-time.use-case.js';
import { DraftCall } from '../src/application/call/draft-call.use-case.js';
import { EditCall } from '../src/application/call/edit-call.use-case.js';
import { KeepProgramme } from '../src/application/call/keep-programme.use-case.js';
import { MoveCall } from '../src/application/call/move-call.use-case.js';
import { ExamineApplication } from '../src/application/examination/examine-application.use-case.js';
import { examinationView, type ExaminationView } from '../src/application/examination/examination.view.js';
import { ApplicantReader } from '../src/persistence/application/applicant.reader.js';
import { ApplicationReader } from '../src/persistence/application/application.reader.js';
import { ApplicationRepository } from '../src/persistence/application/application.repository.js';
import { CallQuestionRepository } from '../src/persistence/call/call-question.repository.js';
import { CallReader } from '../src/persistence/call/call.reader.js';
import { CallRepository } from '../src/persistence/call/call.repository.js';
import { FormVersionRepository } from '../src/persistence/call/form-version.repository.js';
import { ProgrammeRepository } from '../src/persistence/call/programme.repository.js';
import { ExaminationReader } from '../src/persistence/examination/examination.reader.js';
import { ExaminationRepository } from '../src/persistence/examination/examination.repository.js';
import { type CallsCast, castIn } from './calls-cast.js';

export type CallsUseCases = ReturnType<typeof useCases>;

/** A small network on a database of its own, with the real use cases. */
export interface CallsWorld extends CallsCast {
  readonly clock: FakeClock;
  readonly tenants: TenantDatabase;
  readonly acts: CallsUseCases;
  call(actor: ActingActor, id: string): Promise<CallView>;
  listed(actor: ActingActor): Promise<CallView[]>;
  application(actor: ActingActor, id: string): Promise<ApplicationView>;
  examined(actor: ActingActor, id: string): Promise<ExaminationView>;
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
  return {
    ...(await castIn(ask)),
    ...readersOn(tenants),
    ...{ clock, tenants, ask, acts: useCases(tenants, stampsOf(clock)) },
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

function useCases(tenants: TenantDatabase, stamps: StampSource) {
  const once = new ActOnce(tenants);
  const calls = new CallRepository(stamps);
  const forms = new FormVersionRepository();
  const callActs = new CallActs(once, calls, new CallReader());
  const applications = new ApplicationRepository(stamps);
  const applicationActs = new ApplicationActs(once, applications, new ApplicationReader());
  return {
    drafts: new DraftCall(callActs, calls, forms, stamps),
    edits: new EditCall(callActs, calls),
    moves: new MoveCall(callActs),
    forms: new CallForm(callActs, calls, forms),
    questions: new CallQuestions(callActs, calls, new CallQuestionRepository(), stamps),
    programmes: new KeepProgramme(once, new ProgrammeRepository(), stamps),
    closing: new CloseCallOnTime(tenants, calls),
    beginnings: new BeginApplication(applicationActs, applications, calls, new ApplicantReader(), forms),
    writing: new WriteApplication(applicationActs, applications),
    applications: new MoveApplication(applicationActs, applications),
    messages: new SendMessage(applicationActs, applications),
    examinations: new ExamineApplication(once, new ExaminationRepository(stamps), new ExaminationReader()),
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
    reading: <Row>(actor: ActingActor, text: string, values: readonly unknown[] = []) =>
      as(actor, (reads) => reads.rows<Row>({ name: `test.${text}`.slice(0, 60), text }, values)),
  };
}

function seen<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('NOT_FOUND');
  return row;
}
