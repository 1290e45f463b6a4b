import type { CycleState, LabelHelp, ProfileFacts } from '@maillage/labelling-domain';

export const subjectById = {
  name: 'labelling.cycle.subject',
  text: 'select tenant_id as "tenantId" from labelling.cycle where id = $1',
};

export const answerSubjects = {
  name: 'labelling.answer.subjects',
  text: `select tenant_id as "tenantId", assignee_id as "assigneeId" from labelling.answer
    where cycle_id = $1 and criterion_key = any ($2::text[])`,
};

export const lockCycle = {
  name: 'labelling.cycle.lock',
  text: 'select id from labelling.cycle where id = $1 for update',
};

/** The columns of a cycle that acts of a self-assessment write. */
export interface CycleColumns {
  readonly state: CycleState;
  readonly isOpen: boolean;
  readonly profile: ProfileFacts;
  readonly help: LabelHelp | null;
  readonly startedAt: Date | null;
  readonly versionId: string;
  readonly presidentId: string | null;
  readonly presidentName: string | null;
  readonly directorId: string | null;
  readonly directorName: string | null;
  readonly contactId: string | null;
  readonly contactName: string | null;
}

/** $1 the cycle, $2 its organisation, $3 answers, $4 revisions, $5 columns and scores, $6 the instant. */
export const saveCycle = {
  name: 'labelling.cycle.save',
  text: `with written as (
      update labelling.answer set status = changed.status, done_percent = changed."donePercent",
        planned_on = changed."plannedOn", comment = changed.comment, reason = changed.reason, excluded = changed.excluded,
        reopened_at = changed."reopenedAt", kept_aside = changed."keptAside", version = changed.version,
        answered_by = changed."answeredBy", answered_at = changed."answeredAt"
      from json_to_recordset($3::json) as changed (id uuid, status text, "donePercent" integer, "plannedOn" date,
        comment text, reason text, excluded text, "reopenedAt" timestamptz, "keptAside" boolean, version integer,
        "answeredBy" text, "answeredAt" timestamptz)
      where answer.tenant_id = $2 and answer.id = changed.id
    ), revised as (
      insert into labelling.answer_revision (id, tenant_id, answer_id, version, content, was_kept, person_id, person_name,
        written_at)
      select id, $2, "answerId", version, content, "wasKept", "personId", "personName", "writtenAt"
      from json_to_recordset($4::json) as revision (id uuid, "answerId" uuid, version integer, content jsonb,
        "wasKept" boolean, "personId" uuid, "personName" text, "writtenAt" timestamptz)
    )
    update labelling.cycle set state = changed.state, is_open = changed."isOpen", profile = changed.profile,
      help = changed.help, started_at = changed."startedAt", framework_version_id = changed."versionId",
      president_id = changed."presidentId", president_name = changed."presidentName",
      director_id = changed."directorId", director_name = changed."directorName",
      contact_id = changed."contactId", contact_name = changed."contactName",
      done_score = changed."doneScore", planned_score = changed."plannedScore", answered = changed.answered,
      applicable = changed.applicable, level_reached = changed."levelReached", changed_at = $6, version = cycle.version + 1
    from json_to_record($5::json) as changed (state text, "isOpen" boolean, profile jsonb, help text,
      "startedAt" timestamptz, "versionId" uuid, "presidentId" uuid, "presidentName" text, "directorId" uuid,
      "directorName" text, "contactId" uuid, "contactName" text, "doneScore" integer, "plannedScore" integer,
      answered integer, applicable integer, "levelReached" integer)
    where cycle.id = $1 and cycle.tenant_id = $2`,
};

/** A text that came too late, kept once however often it is sent: $1 its revision, $2 the organisation, $3 the answer. */
export const keepLosingText = {
  name: 'labelling.answer.keepLosing',
  text: `with aside as (update labelling.answer set kept_aside = true where tenant_id = $2 and id = $3)
    insert into labelling.answer_revision (id, tenant_id, answer_id, version, content, was_kept, person_id, person_name,
      written_at)
    select revision.id, $2, $3, revision.version, revision.content, false, revision."personId", revision."personName",
      revision."writtenAt"
    from json_to_record($1::json) as revision (id uuid, version integer, content jsonb, "personId" uuid,
      "personName" text, "writtenAt" timestamptz)
    where not exists (select from labelling.answer_revision kept where kept.answer_id = $3 and not kept.was_kept
      and kept.person_id = revision."personId" and kept.version = revision.version and kept.content = revision.content)`,
};

export const addDecision = {
  name: 'labelling.cycle.decide',
  text: `insert into labelling.cycle_decision (id, tenant_id, cycle_id, act, from_state, to_state, person_id, person_name,
      on_behalf_of, decided_at, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};
