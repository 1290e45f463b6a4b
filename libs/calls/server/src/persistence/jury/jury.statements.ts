import { givenReviews, tiesOf } from '../review/review.sql.js';

export const shortlistOfCall = {
  name: 'calls.jury.shortlist',
  text: `select application.id as "applicationId", application.tenant_id as "leadId",
      application.parties,
      ${givenReviews('application.id', 'application.deposits')} as reviews
    from calls.application join calls.examination
      on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    where application.call_id = $1 and examination.state = 'shortlisted' and application.state <> 'withdrawn'
    order by application.id`,
};

/** $1 the meeting, $2 its members, $3 its agenda. */
export const addMeeting = {
  name: 'calls.jury.convene',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "callId" uuid,
        "heldOn" date, place text, quorum integer, "convenedBy" text, at timestamptz)),
      meeting as (insert into calls.jury_meeting (id, tenant_id, call_id, held_on, place, quorum, members, convened_at, convened_by)
        select id, "tenantId", "callId", "heldOn", place, quorum, $2::jsonb, at, "convenedBy" from written
        returning id, tenant_id)
    insert into calls.jury_item (id, tenant_id, meeting_id, application_id, lead_id, position, score_basis_points, recused)
    select item.id, meeting.tenant_id, meeting.id, item."applicationId", item."leadId", item.position,
      item."scoreBasisPoints", item.recused
    from meeting, json_to_recordset($3::json) as item (id uuid, "applicationId" uuid, "leadId" uuid, position integer,
      "scoreBasisPoints" integer, recused jsonb)`,
};

/** The members of a meeting, with what ties each by now. */
export const tiedMembers = `coalesce((select json_agg(member.value
        || jsonb_build_object('ties', ${tiesOf("(member.value ->> 'personId')::uuid")}) order by member.place)
    from jsonb_array_elements(meeting.members) with ordinality as member (value, place)), '[]')`;

export const itemById = {
  name: 'calls.jury.item',
  text: `select item.id, meeting.call_id as "callId", item.application_id as "applicationId", item.recused, item.decision,
      ${tiedMembers} as members, meeting.quorum, application.tenant_id as "leadId", application.parties
    from calls.jury_item item
    join calls.application on application.tenant_id = item.lead_id and application.id = item.application_id
    join calls.jury_meeting meeting on meeting.tenant_id = item.tenant_id and meeting.id = item.meeting_id
    where item.id = $1`,
};

export const decideItem = {
  name: 'calls.jury.decide',
  text: `update calls.jury_item set decision = $2, motives = $3, present = $4::jsonb, decided_by = $5, decided_at = $6,
      recused = $7::jsonb
    where id = $1 and decision is null returning id`,
};

export const recuse = {
  name: 'calls.jury.recuse',
  text: 'update calls.jury_item set recused = recused || $2::jsonb where id = $1 and decision is null returning id',
};
