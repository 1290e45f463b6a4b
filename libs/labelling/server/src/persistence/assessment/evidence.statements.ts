/**
 * Joins one file to the answers $3 of the cycle $2 of $1; a newer version of a document takes the place of the older.
 * $4 the file, $5 the request that it fulfils, $6 the instant, $7 the day, $8 by whom.
 */
export const joinFile = {
  name: 'labelling.evidence.join',
  text: `with link as (
      select id, "answerId" from json_to_recordset($3::json) as link (id uuid, "answerId" uuid)
    ), file as (
      select * from json_to_record($4::json) as file ("documentId" uuid, "versionId" uuid, title text, "fileName" text,
        "mediaType" text, "byteSize" bigint, sha256 text, "effectiveOn" date, "expiresOn" date)
    ), joined as (
      insert into labelling.evidence (id, tenant_id, cycle_id, answer_id, document_id, document_version_id, title, file_name,
        media_type, byte_size, sha256, effective_on, expires_on, linked_by, linked_at)
      select link.id, $1, $2, link."answerId", "documentId", "versionId", title, "fileName", "mediaType", "byteSize", sha256,
        "effectiveOn", "expiresOn", $8, $6 from link, file
      on conflict (tenant_id, answer_id, document_id) where unlinked_at is null do update
      set document_version_id = excluded.document_version_id, title = excluded.title, file_name = excluded.file_name,
        media_type = excluded.media_type, byte_size = excluded.byte_size, sha256 = excluded.sha256,
        effective_on = excluded.effective_on, expires_on = excluded.expires_on
      returning answer_id
    ), asked as (
      select id, answer_id, awaited_on, fulfilled_at is null as "isOpen" from labelling.evidence_request
      where tenant_id = $1 and cycle_id = $2 and id = $5 and answer_id in (select "answerId" from link)
    ), fulfilled as (
      update labelling.evidence_request request set fulfilled_at = $6 from asked
      where request.tenant_id = $1 and request.id = asked.id and asked."isOpen" returning request.id
    )
    select joined.answer_id as "answerId", count(other.id)::int as others,
      count(other.id) filter (where other.expires_on < $7::date)::int as "othersExpired",
      exists (select from asked) as "isAsked",
      exists (select from asked where asked."isOpen" and asked.answer_id = joined.answer_id) as "isFulfilled",
      exists (select from asked where asked."isOpen" and asked.answer_id = joined.answer_id and asked.awaited_on < $7::date)
        as "isLate"
    from joined left join labelling.evidence other on other.tenant_id = $1 and other.answer_id = joined.answer_id
      and other.unlinked_at is null and other.document_id <> (select "documentId" from file)
    group by joined.answer_id`,
};

/** Cycles whose answers are still written, and something of which the document $1 proves. */
export const cyclesProvedBy = {
  name: 'labelling.evidence.cyclesProvedBy',
  text: `select distinct cycle.id from labelling.evidence
    join labelling.cycle on cycle.tenant_id = evidence.tenant_id and cycle.id = evidence.cycle_id
    where evidence.document_id = $1 and evidence.unlinked_at is null and cycle.state = any ($2::text[]) order by cycle.id`,
};

/** What the document $2 proves in the cycle $1, each with the version that is joined. */
export const provedBy = {
  name: 'labelling.evidence.provedBy',
  text: `select answer_id as "answerId", document_version_id as "versionId" from labelling.evidence
    where cycle_id = $1 and document_id = $2 and unlinked_at is null`,
};

export const joinedById = {
  name: 'labelling.evidence.subject',
  text: `select evidence.tenant_id as "tenantId", evidence.cycle_id as "cycleId", evidence.answer_id as "answerId",
      evidence.expires_on::text as "expiresOn", evidence.unlinked_at is not null as "isGone",
      answer.assignee_id as "assigneeId"
    from labelling.evidence join labelling.answer on answer.tenant_id = evidence.tenant_id and answer.id = evidence.answer_id
    where evidence.id = $1`,
};

export const unlink = {
  name: 'labelling.evidence.unlink',
  text: `update labelling.evidence set unlinked_at = $3 where tenant_id = $1 and id = $2 and unlinked_at is null returning id`,
};

/** Two requests of one person are counted one after the other: $1 the cycle, $2 the person. */
export const aloneAsking = {
  name: 'labelling.request.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('labelling.request ' || $1::uuid::text || $2::uuid::text, 0))`,
};

/** What somebody asks a document for: the answer to the criterion $2 of the cycle $1, in whose name, $3, and when, $6. */
export const askedAbout = {
  name: 'labelling.request.about',
  text: `select answer.id as "answerId", answer.tenant_id as "tenantId", answer.excluded, cycle.state,
      ($6::timestamptz at time zone card.time_zone)::date::text as today,
      (select name from network.organisation_card asker where asker.id = $3) as "askerName",
      exists (select from labelling.cycle_access access where access.cycle_id = cycle.id
        and access.person_id = $4 and access.through_id = $3 and access.access_right = 'audit'
        and access.closed_at is null) as "isAuditor",
      (select count(*)::int from labelling.evidence_request request where request.cycle_id = cycle.id
        and request.requested_by = $5 and request.on_behalf_of = $3
        and request.requested_at > $6::timestamptz - interval '1 day') as "askedOfDay"
    from labelling.answer
    join labelling.cycle on cycle.tenant_id = answer.tenant_id and cycle.id = answer.cycle_id
    join network.organisation_card card on card.id = answer.tenant_id
    where answer.cycle_id = $1 and answer.criterion_key = $2`,
};

export const writeRequest = {
  name: 'labelling.request.write',
  text: `insert into labelling.evidence_request (id, tenant_id, cycle_id, answer_id, label, awaited_on, requested_by,
      on_behalf_of, requested_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

const editable = `('registered', 'selfAssessment', 'regionalReview', 'deferred')`;
const todayOf = (instant: string): string => `(${instant}::timestamptz at time zone card.time_zone)::date`;

/**
 * Answers of cycles still written whose every proof has expired since they were written, where proof is required. Who
 * confirms an answer after that knows of it, and is not asked again.
 */
const expired = `from labelling.answer
    join labelling.cycle on cycle.tenant_id = answer.tenant_id and cycle.id = answer.cycle_id
    join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    join lateral (select max(expires_on) as last_on, bool_and(coalesce(expires_on < ${todayOf('$1')}, false)) as is_over
      from labelling.evidence where evidence.tenant_id = answer.tenant_id and evidence.answer_id = answer.id
        and unlinked_at is null) proof on proof.is_over
    where cycle.state in ${editable} and answer.status in ('done', 'partly') and answer.excluded is null
      and answer.reopened_at is null
      and (answer.answered_at is null or (answer.answered_at at time zone card.time_zone)::date <= proof.last_on)
      and exists (select from jsonb_path_query(version.content, '$.axes[*].criteria[*]') criterion
        where criterion ->> 'key' = answer.criterion_key and criterion -> 'expectedEvidence' @> '[{"required": true}]')`;

export const cyclesToReopen = {
  name: 'labelling.evidence.cyclesToReopen',
  text: `select distinct cycle.id, cycle.tenant_id as "tenantId" ${expired} limit 500`,
};

export const answersToReopen = {
  name: 'labelling.evidence.answersToReopen',
  text: `select answer.id ${expired} and cycle.id = $2`,
};

/** Cycles $2 and after in which something expires within $3 days. */
export const cyclesToWarn = {
  name: 'labelling.evidence.cyclesToWarn',
  text: `select distinct cycle.id, cycle.tenant_id as "tenantId" from labelling.evidence
    join labelling.cycle on cycle.tenant_id = evidence.tenant_id and cycle.id = evidence.cycle_id
    join network.organisation_card card on card.id = cycle.tenant_id
    where evidence.unlinked_at is null and cycle.state in ${editable}
      and evidence.expires_on between ${todayOf('$1')} and ${todayOf('$1')} + $3::int
      and ($2::uuid is null or cycle.id > $2)
    order by cycle.id limit 200`,
};

export const filesToWarnOf = {
  name: 'labelling.evidence.filesToWarnOf',
  text: `select evidence.document_version_id as "versionId", min(evidence.title) as title,
      evidence.expires_on::text as "expiresOn", evidence.expires_on - ${todayOf('$1')} as "daysLeft",
      (select name from network.organisation_card own where own.id = evidence.tenant_id) as "organisationName"
    from labelling.evidence
    join labelling.cycle on cycle.tenant_id = evidence.tenant_id and cycle.id = evidence.cycle_id
    join network.organisation_card card on card.id = cycle.tenant_id
    where evidence.cycle_id = $2 and evidence.unlinked_at is null and cycle.state in ${editable}
      and evidence.expires_on between ${todayOf('$1')} and ${todayOf('$1')} + $3::int
    group by evidence.tenant_id, evidence.document_version_id, evidence.expires_on, card.time_zone
    order by evidence.expires_on, 1`,
};

/** What the letter about the request $1 says, and to whom it goes. */
export const requestToTell = {
  name: 'labelling.request.mailed',
  text: `select request.label, request.awaited_on::text as "awaitedOn", answer.assignee_id as "assigneeId",
      asker.name as "askerName", card.name as "organisationName",
      coalesce((select found ->> 'code' from jsonb_path_query(version.content, '$.axes[*].criteria[*]') found
        where found ->> 'key' = answer.criterion_key limit 1), answer.criterion_key) as "criterionCode"
    from labelling.evidence_request request
    join labelling.answer on answer.tenant_id = request.tenant_id and answer.id = request.answer_id
    join labelling.cycle on cycle.tenant_id = request.tenant_id and cycle.id = request.cycle_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    join network.organisation_card card on card.id = request.tenant_id
    join network.organisation_card asker on asker.id = request.on_behalf_of
    where request.id = $1`,
};
