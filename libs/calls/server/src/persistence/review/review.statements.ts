export const addAssignment = {
  name: 'calls.assignment.add',
  text: `insert into calls.review_assignment (id, tenant_id, call_id, application_id, lead_id, person_id, person_name,
      through_id, kind, question, due_on, assigned_at, assigned_by)
    select id, "tenantId", "callId", "applicationId", "leadId", "personId", "personName", "throughId", kind,
      question, "dueOn", at, "assignedBy"
    from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "callId" uuid, "applicationId" uuid, "leadId" uuid,
      "personId" uuid, "personName" text, "throughId" uuid, kind text, question text, "dueOn" date,
      at timestamptz, "assignedBy" text)
    on conflict (tenant_id, application_id, person_id) where ended_at is null do nothing returning id`,
};

export const assignmentById = {
  name: 'calls.assignment.subject',
  text: 'select tenant_id as "tenantId", call_id as "callId" from calls.review_assignment where id = $1',
};

export const endAssignment = {
  name: 'calls.assignment.end',
  text: `update calls.review_assignment set ended_at = $3, ended_because = $4
    where id = $1 and tenant_id = $2 and ended_at is null returning id`,
};

export const loadAssignment = {
  name: 'calls.assignment.load',
  text: `select assignment.id, assignment.tenant_id as "tenantId", assignment.call_id as "callId",
      assignment.application_id as "applicationId", assignment.lead_id as "leadId", assignment.person_id as "personId",
      assignment.through_id as "throughId", assignment.kind, assignment.ended_at as "endedAt",
      application.state as "applicationState", application.deposits, call.state as "callState", call.terms,
      (select json_build_object('id', review.id, 'depositNumber', review.deposit_number, 'givenAt', review.given_at,
          'version', review.version)
        from calls.review where review.coordinator_id = assignment.tenant_id and review.assignment_id = assignment.id
          and review.person_id = $2) as review
    from calls.review_assignment assignment
    join calls.application on application.tenant_id = assignment.lead_id and application.id = assignment.application_id
    join calls.call on call.tenant_id = assignment.tenant_id and call.id = assignment.call_id
    where assignment.id = $1`,
};

/** $1 the review, $2 the version that was read: 0 before the first. */
export const saveReview = {
  name: 'calls.review.save',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "assignmentId" uuid,
      "coordinatorId" uuid, "applicationId" uuid, "personId" uuid, "personName" text, "depositNumber" integer, marks jsonb,
      recommendation text, comment text, "givenAt" timestamptz, at timestamptz))
    insert into calls.review (id, tenant_id, assignment_id, coordinator_id, application_id, person_id, person_name,
      deposit_number, marks, recommendation, comment, given_at, readers, changed_at)
    select id, "tenantId", "assignmentId", "coordinatorId", "applicationId", "personId", "personName", "depositNumber",
      marks, recommendation, comment, "givenAt",
      case when "givenAt" is null then '{}'::uuid[] else array["coordinatorId"] end, at
    from written
    on conflict (tenant_id, assignment_id) do update set deposit_number = excluded.deposit_number, marks = excluded.marks,
      recommendation = excluded.recommendation, comment = excluded.comment, given_at = excluded.given_at,
      readers = excluded.readers, version = review.version + 1, changed_at = excluded.changed_at
    where review.version = $2 returning id`,
};

/** $1 the note, $2 the version that was read: 0 before the first. */
export const saveNote = {
  name: 'calls.reviewNote.save',
  text: `insert into calls.review_note (id, tenant_id, assignment_id, coordinator_id, application_id, person_id, body, changed_at)
    select id, "tenantId", "assignmentId", "coordinatorId", "applicationId", "personId", body, at
    from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "assignmentId" uuid, "coordinatorId" uuid,
      "applicationId" uuid, "personId" uuid, body text, at timestamptz)
    on conflict (tenant_id, assignment_id) do update set body = excluded.body, version = review_note.version + 1,
      changed_at = excluded.changed_at
    where review_note.version = $2 returning id`,
};

export const addInterest = {
  name: 'calls.interest.add',
  text: `insert into calls.interest (id, tenant_id, person_id, person_name, organisation_id, readers, reason, declared_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

export const addAnnotation = {
  name: 'calls.annotation.add',
  text: `insert into calls.annotation (id, tenant_id, application_id, lead_id, field_key, body, person_id, person_name, written_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
