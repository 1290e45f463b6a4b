import type { Capability, OrganisationKind, Recipient } from '@maillage/network-contract';
import { RecipientDirectory } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  type DeliveredEvent,
  type EventHandler,
  PublicAddress,
  readScope,
  type ReadTransaction,
  StampSource,
  TenantDatabase,
} from '@maillage/platform-server';
import { FakeClock, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { AttendMeeting } from '../src/application/meeting/attend-meeting.use-case.js';
import { CloseReport } from '../src/application/meeting/close-report.js';
import { KeepMeeting } from '../src/application/meeting/keep-meeting.use-case.js';
import { KeepReport } from '../src/application/meeting/keep-report.use-case.js';
import { LogDecision } from '../src/application/meeting/log-decision.use-case.js';
import { MeetingActs } from '../src/application/meeting/meeting-acts.js';
import { meetingListView, type MeetingView, meetingView } from '../src/application/meeting/meeting.view.js';
import { HoldWorkshop } from '../src/application/workshop/hold-workshop.use-case.js';
import { TakeSeat } from '../src/application/workshop/take-seat.use-case.js';
import { WorkshopActs } from '../src/application/workshop/workshop-acts.js';
import { type WorkshopView, workshopView } from '../src/application/workshop/workshop.view.js';
import { CloseValidatedReport } from '../src/jobs/meeting/close-validated-report.handler.js';
import { KeepMeetingsOnTime } from '../src/jobs/meeting/keep-meetings-on-time.job.js';
import { TellMeeting } from '../src/jobs/meeting/tell-meeting.handler.js';
import { TellOverdueDecision } from '../src/jobs/meeting/tell-overdue-decision.handler.js';
import { RecallWorkshops } from '../src/jobs/workshop/recall-workshops.job.js';
import { TellWorkshop } from '../src/jobs/workshop/tell-workshop.handler.js';
import { CalendarRepository } from '../src/persistence/calendar/calendar.repository.js';
import { AwaitedMeetingActsReader } from '../src/persistence/meeting/awaited-meeting-acts.reader.js';
import { MeetingRepository } from '../src/persistence/meeting/meeting.repository.js';
import { MeetingReportRepository } from '../src/persistence/meeting/report.repository.js';
import { GroupOfWorkshopReader } from '../src/persistence/workshop/group-of-workshop.reader.js';
import { ToldWorkshopReader } from '../src/persistence/workshop/told-workshop.reader.js';
import { WorkshopRepository } from '../src/persistence/workshop/workshop.repository.js';
import { type Meanwhile, meanwhile } from './meanwhile.js';

export const once = () => ({ idempotencyKey: newId() });

interface SentMail {
  readonly person: string;
  readonly subject: string;
  readonly body: string;
  readonly method: string | null;
  readonly calendar: string | null;
}

/** No two acts have the same instant, as with a clock that runs. */
class ClockStamps extends StampSource {
  private asked = 0;

  constructor(private readonly clock: FakeClock) {
    super();
  }

  override after(): Promise<Date> {
    this.asked += 1;
    return Promise.resolve(new Date(this.clock.now().getTime() + this.asked));
  }
}

/** Everybody has an address, and reads deadlines in Paris. */
class Addresses extends RecipientDirectory {
  constructor(private readonly people: readonly ActingActor[]) {
    super();
  }

  override recipientsOf(_: unknown, organisations: readonly string[]): Promise<Recipient[]> {
    const found = this.people.filter(({ organisationId }) => organisations.includes(organisationId));
    return Promise.resolve(
      found.map(({ personId, name, organisationId }) => ({
        ...{ personId, name, organisationId, organisationCode: 'CODE', timeZone: 'Europe/Paris' },
        email: `${personId}@exemple.test`,
      })),
    );
  }
}

/** A group of a regional association, led by a director, with two more Missions; the fourth is outside. */
export type MeetingWorld = Awaited<ReturnType<typeof aMeetingWorld>>;

export async function aMeetingWorld() {
  const database = await freshDatabase();
  const options = { type: 'postgres', url: database.url('runtime'), parseInt8: true, poolSize: 16 } as const;
  const runtime = await new DataSource(options).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const clock = new FakeClock('2054-12-01T09:00:00Z');
  const stamps = new ClockStamps(clock);
  const tenants = new TenantDatabase(runtime);
  const cast = await castIn(ask);
  const people = [cast.arml, cast.lead, cast.member, cast.other, cast.outsider];
  const once = new ActOnce(tenants);
  const meetings = new MeetingRepository(stamps);
  const reports = new MeetingReportRepository();
  const workshops = new WorkshopRepository(stamps);
  const meetingActs = new MeetingActs(once, meetings);
  const workshopActs = new WorkshopActs(once, workshops);
  const closing = new CloseReport(meetings, reports);
  const directory = new Addresses(people);
  const address = new PublicAddress('https://portail.example');
  const handlers: Record<string, EventHandler<never>> = {
    meetingTold: new TellMeeting(meetings, directory, address),
    meetingReportValidated: new CloseValidatedReport(closing),
    loggedDecisionOverdue: new TellOverdueDecision(meetings, directory, address),
    workshopTold: new TellWorkshop(new ToldWorkshopReader(), directory, address),
  };
  const as = <T>(actor: ActingActor, work: (reads: ReadTransaction) => Promise<T>): Promise<T> =>
    tenants.read(readScope(actor), work);
  return {
    ...{ ...cast, clock, tenants, ask },
    acts: {
      keeping: new KeepMeeting(meetingActs, meetings),
      attending: new AttendMeeting(meetingActs, meetings),
      reporting: new KeepReport(meetingActs, meetings, reports),
      logging: new LogDecision(meetingActs, once, meetings, reports, stamps),
      holding: new HoldWorkshop(workshopActs, workshops, new GroupOfWorkshopReader()),
      seats: new TakeSeat(workshopActs, workshops),
      onTime: new KeepMeetingsOnTime(tenants, reports, closing, stamps),
      recalling: new RecallWorkshops(tenants, workshops, stamps),
    },
    meeting: (actor: ActingActor, id: string): Promise<MeetingView | null> =>
      as(actor, async (reads) => {
        const row = await meetings.one(reads, id);
        return row === undefined ? null : meetingView(row, actor);
      }),
    workshop: (actor: ActingActor, id: string): Promise<WorkshopView | null> =>
      as(actor, async (reads) => {
        const row = await workshops.one(reads, actor, id);
        return row === undefined ? null : workshopView(row, actor);
      }),
    /** What the lists of the group, and of workshops that are past, show. */
    lists: (actor: ActingActor) =>
      as(actor, async (reads) => ({
        meetings: meetingListView(await meetings.ofGroup(reads, cast.groupId), actor),
        decisions: await meetings.decisionsOf(reads, cast.groupId),
        workshops: await workshops.list(
          reads,
          actor,
          { when: 'past', kind: null, words: null, mine: false },
          clock.now(),
        ),
      })),
    calendar: (actor: ActingActor) =>
      as(actor, (reads) => new CalendarRepository(stamps).meetings(reads, actor.personId, new Date(0))),
    awaited: (actor: ActingActor) => as(actor, (reads) => new AwaitedMeetingActsReader().of(reads, actor)),
    /** Asks an act in the midst of a transaction of somebody else. */
    meanwhile: <T>(others: Meanwhile, act: () => Promise<T>): Promise<T> =>
      meanwhile(database.url('superuser'), others, act),
    /** Hands the events that were left to their handlers, in their order, until none is left. @returns the mails since */
    deliver: async (): Promise<SentMail[]> => {
      const [{ last } = { last: null }] = await ask<{ last: string | null }>(
        'select max(id::text) as last from platform.mail',
      );
      for (;;) {
        const events = await ask<DeliveredEvent<never>>(
          `update platform.outbox_event set relayed_at = now() where id in (select id from platform.outbox_event
            where relayed_at is null order by id) returning id, tenant_id as "tenantId", name, payload, occurred_at as "occurredAt"`,
        );
        if (events.length === 0) break;
        for (const event of events.sort((one, other) => (one.id < other.id ? -1 : 1))) {
          const handler = handlers[event.name];
          if (handler === undefined) throw new Error(`Nobody handles ${event.name}`);
          await tenants.write(handler.scopeOf(event), (transaction) => handler.handle(event, transaction));
        }
      }
      return ask<SentMail>(
        `select person_id as person, subject, body, calendar_method as method, calendar from platform.mail
          where $1::text is null or id::text > $1 order by id`,
        [last],
      );
    },
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

const director: readonly Capability[] = ['readGroups', 'workInGroups', 'joinGroups'];
const officer: readonly Capability[] = [...director, 'sponsorGroups'];

const addOrganisation = `insert into network.organisation
    (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
  values ($1, $2, $3, $4, $4, lower($4), 'active', $5, $6, 'Europe/Paris')`;
const addPerson = `insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)`;
const addGroup = `insert into workgroups.workgroup (id, tenant_id, kind, situation, state, title, theme, band, audience, joining,
    letter, lead_person_id, lead_organisation_id, lead_until, created_at, changed_at)
  values ($1, $2, 'theme', 'exists', 'active', 'Observatoire', 'Observatoire', 'region', $3, 'open', '{}', $4, $5, '2028-01-01',
    now(), now())`;
const addMember = `insert into workgroups.membership (id, tenant_id, group_id, sponsor_id, state, person_id, region_code, joined_at,
    changed_at)
  values ($1, $2, $3, $5, 'member', $4, '24', now(), now())`;

async function castIn(ask: (text: string, values: readonly unknown[]) => Promise<unknown>) {
  const add = async (organisation: string, name: string, kind: OrganisationKind, above: ActingActor | null = null) => {
    const [id, personId] = [newId(), newId()];
    const [given = '', family = ''] = name.split(' ');
    await ask(addOrganisation, [id, organisation, kind, organisation, above?.organisationId ?? null, ['24']]);
    await ask(addPerson, [personId, id, given, family]);
    const isMission = kind === 'localMission';
    return {
      ...{
        personId,
        name,
        organisationId: id,
        organisationKind: kind,
        role: isMission ? 'director' : 'regionalOfficer',
      },
      capabilities: new Set<string>(isMission ? director : officer),
      ...{ visible: [id] as readonly string[], upward: [] },
    } satisfies ActingActor;
  };
  const arml = await add('ARML des Trois Vals', 'Paule Vernet', 'regionalAssociation');
  const lead = await add('Mission Locale du Val d’Aubre', 'Odile Marnaz', 'localMission', arml);
  const member = await add('Mission Locale du Pays de Sarvane', 'Lise Arbrissel', 'localMission', arml);
  const other = await add('Mission Locale des Trois-Vallons', 'Hugo Ferrand', 'localMission', arml);
  const outsider = await add('Mission Locale de Haute-Mérelle', 'Nadia Colin', 'localMission', arml);
  const missions = [lead, member, other, outsider];
  const groupId = newId();
  const audience = missions.map(({ organisationId }) => organisationId);
  await ask(addGroup, [groupId, arml.organisationId, audience, lead.personId, lead.organisationId]);
  for (const one of [member, other])
    await ask(addMember, [newId(), one.organisationId, groupId, one.personId, arml.organisationId]);
  return { arml: { ...arml, visible: [arml.organisationId, ...audience] }, lead, member, other, outsider, groupId };
}
