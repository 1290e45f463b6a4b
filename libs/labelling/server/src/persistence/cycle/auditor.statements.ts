import type { AuditorInPool } from '@maillage/labelling-domain';
import { dayOfUnionAt } from '../day-of-union.sql.js';

const seats = `coalesce((select json_agg(json_build_object('organisationId', seat.tenant_id, 'organisationName', home.name,
      'organisationKind', home.kind, 'regionCodes', home.region_codes, 'role', seat.role, 'runs', seat.runs,
      'endsOn', seat.ends_on))
    from network.seat join network.organisation_card home on home.id = seat.tenant_id
    where seat.person_id = auditor.person_id), '[]')`;

/** Audits that are not over, but for that of the cycle $2: a pair that is replaced by itself carries no more than before. */
const audits = (when: string): string => `(select count(*)::int from labelling.audit
    join labelling.cycle on cycle.tenant_id = audit.organisation_id and cycle.id = audit.cycle_id
    where audit.tenant_id = auditor.tenant_id and auditor.id in (audit.lead_auditor_id, audit.second_auditor_id)
      and audit.replaced_at is null and ${when})`;

const atWork = `('auditorsAssigned', 'planSent', 'auditInProgress', 'reportDraft', 'contradictoryPhase')`;

const columns = `auditor.id as "auditorId", auditor.person_id as "personId", auditor.person_name as name, auditor.kind,
    auditor.qualified_on::text as "qualifiedOn", auditor.qualified_until::text as "qualifiedUntil",
    auditor.most_audits as "mostAudits", ${seats} as seats`;

export type AuditorRow = AuditorInPool & { readonly isQualified: boolean; readonly lastAuditorIds: string[] };

/** Who audited the organisation $3 in the cycle before: the pair of its latest audit but for the cycle $2. */
const lastAuditors = `coalesce((select array[last.lead_person_id, last.second_person_id] from labelling.audit last
    where last.tenant_id = $1 and last.organisation_id = $3 and last.cycle_id <> $2 and last.replaced_at is null
      and last.finished_at is not null order by last.assigned_at desc limit 1), '{}')`;

/** The pool of the union $1 looked at for the cycle $2 of the organisation $3; $4 names some of it, or nobody for all. */
export const poolFor = {
  name: 'labelling.auditor.poolFor',
  text: `select ${columns}, ${audits(`cycle.state in ${atWork} and cycle.id <> $2`)} as "auditsAtWork",
      ${audits(`audit.finished_at is not null`)} as "auditsDone", ${lastAuditors} as "lastAuditorIds", true as "isQualified"
    from labelling.auditor
    where auditor.tenant_id = $1 and auditor.left_at is null and ($4::uuid[] is null or auditor.id = any ($4))
    order by auditor.id limit 500`,
};

/** The seats of people, as the start of an audit looks at them again. */
export const seatsOfPeople = {
  name: 'labelling.auditor.seatsOf',
  text: `select auditor.person_id as "personId", ${seats} as seats
    from unnest($1::uuid[]) as auditor (person_id)`,
};

const isQualified = `auditor.qualified_on <= ${dayOfUnionAt()} and auditor.qualified_until > ${dayOfUnionAt()}`;

/** The page of the pool of $1, by name: after the name $2 and id $3, $4 rows. */
export const poolPage = {
  name: 'labelling.auditor.page',
  text: `select ${columns}, ${audits(`cycle.state in ${atWork}`)} as "auditsAtWork",
      ${audits(`audit.finished_at is not null`)} as "auditsDone", '{}'::uuid[] as "lastAuditorIds",
      ${isQualified} as "isQualified",
      (select count(*)::int from labelling.auditor counted where counted.tenant_id = $1 and counted.left_at is null) as total
    from labelling.auditor
    where auditor.tenant_id = $1 and auditor.left_at is null
      and ($2::text is null or (auditor.person_name, auditor.id) > ($2, $3::uuid))
    order by auditor.person_name, auditor.id limit $4`,
};

export const auditorById = {
  name: 'labelling.auditor.byId',
  text: `select ${columns}, ${audits(`cycle.state in ${atWork}`)} as "auditsAtWork",
      ${audits(`audit.finished_at is not null`)} as "auditsDone", '{}'::uuid[] as "lastAuditorIds",
      ${isQualified} as "isQualified"
    from labelling.auditor where auditor.id = $1 and auditor.tenant_id = $2 and auditor.left_at is null`,
};

/** Whom the person $1 is in the pool of $2. What the person carries there is not looked at. */
export const auditorOfPerson = {
  name: 'labelling.auditor.ofPerson',
  text: `select ${columns}, 0 as "auditsAtWork", 0 as "auditsDone", '{}'::uuid[] as "lastAuditorIds", true as "isQualified"
    from labelling.auditor where auditor.person_id = $1 and auditor.tenant_id = $2 and auditor.left_at is null`,
};

/** $1 the person, $2 the union: the name, and whether a seat of auditor runs. */
export const personToEnter = {
  name: 'labelling.auditor.person',
  text: `select person.name, exists (select from network.seat where seat.person_id = person.id and seat.tenant_id = $2
      and seat.role = 'auditor' and seat.runs) as "hasSeat"
    from network.person_card person where person.id = $1`,
};

export const enterAuditor = {
  name: 'labelling.auditor.enter',
  text: `insert into labelling.auditor (id, tenant_id, person_id, person_name, kind, qualified_on, qualified_until,
      most_audits, entered_at, entered_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

/** Who is in the pool already is entered again with another qualification. */
export const renewAuditor = {
  name: 'labelling.auditor.renew',
  text: `update labelling.auditor set kind = $3, qualified_on = $4, qualified_until = $5, most_audits = $6
    where tenant_id = $1 and person_id = $2 and left_at is null returning id`,
};

export const leaveAuditor = {
  name: 'labelling.auditor.leave',
  text: 'update labelling.auditor set left_at = $3 where id = $1 and tenant_id = $2',
};
