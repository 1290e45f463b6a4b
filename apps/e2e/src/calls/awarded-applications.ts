import { randomUUID } from 'node:crypto';
import { demoPeople } from '../network/demo-missions.js';
import type { PortalDatabase } from '../server/portal-database.js';

export interface AwardedCall {
  readonly callId: string;
  /** Applications that its jury retained, and that wait for their money. */
  readonly applicationIds: readonly string[];
}

export interface ReviewedCall {
  readonly callId: string;
  readonly applicationId: string;
  readonly title: string;
  /** The name of the Mission that applies, and of somebody of the union whom nothing binds. */
  readonly applicant: string;
  readonly reviewer: string;
}

const decidedCall = `select call.id, application.id as "applicationId" from calls.call
  join calls.application on application.call_id = call.id
  join calls.examination on examination.application_id = application.id and examination.state = 'awarded'
  join network.organisation on organisation.id = application.tenant_id
  where call.state = 'decided' order by organisation.code = 'DEMO-45-03' desc, call.id limit 1`;

const likeCall = `insert into calls.call (id, tenant_id, state, published, title, opens_at, closes_at, deposits_until,
    form_version_id, terms, changed_at)
  select $2, tenant_id, $4, published, title, opens_at, closes_at, deposits_until, form_version_id,
    terms || jsonb_build_object('envelopeCents', $3::bigint, 'mostPerOrganisationCents', null), changed_at
  from calls.call where id = $1`;

const likeApplications = `insert into calls.application (id, tenant_id, call_id, coordinator_id, form_version_id, state, title,
    deposits, readers, parties, created_at, changed_at)
  select copy.id, tenant_id, $2, coordinator_id, form_version_id, state, title, deposits, readers, parties, created_at, changed_at
  from calls.application, unnest($3::uuid[]) as copy (id) where application.id = $1`;

const likeDeposits = `insert into calls.deposit (id, tenant_id, application_id, coordinator_id, number, readers, content, sha256,
    is_late, person_id, person_name, deposited_at)
  select gen_random_uuid(), tenant_id, copy.id, coordinator_id, number, readers, content, sha256, is_late, person_id,
    person_name, deposited_at
  from calls.deposit, unnest($2::uuid[]) as copy (id) where deposit.application_id = $1`;

const likeExaminations = `insert into calls.examination (id, tenant_id, application_id, lead_id, state, deposit_number, changed_at)
  select gen_random_uuid(), tenant_id, copy.id, lead_id, $3, deposit_number, changed_at
  from calls.examination, unnest($2::uuid[]) as copy (id) where examination.application_id = $1`;

/** Lays a decided call of the demo's region anew, with so many applications retained and an envelope of so many cents. */
export async function awardedCall(
  database: PortalDatabase,
  { applications, envelopeCents }: { readonly applications: number; readonly envelopeCents: number },
): Promise<AwardedCall> {
  const applicationIds = Array.from({ length: applications }, () => randomUUID());
  const callId = await laid(database, { applicationIds, envelopeCents, call: 'decided', application: 'awarded' });
  return { callId, applicationIds };
}

const facts = `select application.title, lead.name as applicant,
    (select person.given_name || ' ' || person.family_name from network.account
      join network.person on person.id = account.person_id where account.email = $2) as reviewer
  from calls.application join network.organisation lead on lead.id = application.tenant_id where application.id = $1`;

/** Lays a call of the demo's region that is instructed, with one application of the demo's Mission in review. */
export async function callInReview(database: PortalDatabase): Promise<ReviewedCall> {
  const applicationId = randomUUID();
  const what = {
    applicationIds: [applicationId],
    envelopeCents: 100_000_00,
    call: 'instructing',
    application: 'review',
  };
  const callId = await laid(database, what);
  const [found] = await database.rows<Pick<ReviewedCall, 'title' | 'applicant' | 'reviewer'>>(facts, [
    ...[applicationId, demoPeople.union],
  ]);
  if (found === undefined) throw new Error('The application was not laid');
  return { callId, applicationId, ...found };
}

interface Laid {
  readonly applicationIds: readonly string[];
  readonly envelopeCents: number;
  /** The states of the call, and of the applications as who runs it sees them. */
  readonly call: string;
  readonly application: string;
}

async function laid(
  database: PortalDatabase,
  { applicationIds, envelopeCents, call, application }: Laid,
): Promise<string> {
  const [source] = await database.rows<{ id: string; applicationId: string }>(decidedCall);
  if (source === undefined) throw new Error('The demo has no decided call');
  const callId = randomUUID();
  await database.rows(likeCall, [source.id, callId, envelopeCents, call]);
  await database.rows(likeApplications, [source.applicationId, callId, applicationIds]);
  await database.rows(likeDeposits, [source.applicationId, applicationIds]);
  await database.rows(likeExaminations, [source.applicationId, applicationIds, application]);
  return callId;
}
