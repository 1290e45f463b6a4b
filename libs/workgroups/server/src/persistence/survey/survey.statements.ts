import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';
import { staffTenths } from '../workgroups.sql.js';

export const surveyHolder = {
  name: 'workgroups.survey.holder',
  text: 'select tenant_id as "tenantId" from workgroups.survey where id = $1',
};

/**
 * Whoever moves a survey waits for those who are answering it, and they for whoever moves it. Missions write no row of the
 * sponsor, so that the lock is one of the name.
 */
export const lockSurvey = {
  name: 'workgroups.survey.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('workgroups.survey ' || $1::uuid::text, 0))`,
};

/** The same lock, of a survey of the organisation $2 alone: whoever asks for that of another waits for nobody. */
export const lockOwnSurvey = {
  name: 'workgroups.survey.lockOwn',
  text: `select pg_advisory_xact_lock(hashtextextended('workgroups.survey ' || $1::uuid::text, 0)) from workgroups.survey
    where id = $1::uuid and tenant_id = $2`,
};

/** Those who answer do not wait for each other, but two people of one Mission do. $2 the Mission. */
export const lockForAnswer = {
  name: 'workgroups.survey.lockForAnswer',
  text: `select pg_advisory_xact_lock_shared(hashtextextended('workgroups.survey ' || $1::uuid::text, 0)),
    pg_advisory_xact_lock(hashtextextended('workgroups.survey ' || $1::uuid::text || $2::uuid::text, 0))`,
};

export const surveyTermColumns = `survey.id, survey.tenant_id as "tenantId", survey.title, survey.purpose, survey.families,
  survey.state, survey.closes_at as "closesAt", survey.threshold_percent as "thresholdPercent",
  survey.reminded_at as "remindedAt"`;

/** An organisation as the rules look at it. */
export const askedOrganisation = (of: string): string => `(select json_build_object('id', card.id, 'kind', card.kind,
    'state', card.state, 'regionCodes', card.region_codes) from network.organisation_card card where card.id = ${of})`;

/** How many are asked in each region. */
const regionsAsked = `coalesce((select json_object_agg(region.code, region.count) from (
    select coalesce(mission.region_codes[1], '') as code, count(*)::int as count from network.organisation_card mission
    where mission.id = any (survey.audience) group by 1) region), '{}') as "regionsAsked"`;

export const loadSurvey = {
  name: 'workgroups.survey.load',
  text: `select ${surveyTermColumns}, ${askedOrganisation('survey.tenant_id')} as sponsor, ${regionsAsked}
    from workgroups.survey where id = $1`,
};

/** $2 the Mission: the survey with what its answer asks of the network. */
export const loadForAnswer = {
  name: 'workgroups.survey.loadForAnswer',
  text: `select ${surveyTermColumns}, ${askedOrganisation('survey.tenant_id')} as sponsor,
      ${askedOrganisation('$2')} as organisation,
      (select ${staffTenths} from network.organisation_facts facts where facts.id = $2) as "staffTenths",
      (select json_build_object('id', own.id, 'revision', own.revision) from workgroups.survey_answer own
        where own.survey_id = survey.id and own.tenant_id = $2) as answer
    from workgroups.survey where survey.id = $1`,
};

const written = `json_to_record($1::json) as written (id uuid, "tenantId" uuid, title text, purpose text, families jsonb,
    state text, "closesAt" timestamptz, "thresholdPercent" integer, "remindedAt" timestamptz)`;

const decided = `insert into workgroups.survey_decision (survey_id, ${decisionColumns})
    select $2::uuid, ${decisionColumns} from ${decisionOf('$3')}`;

export const addSurvey = {
  name: 'workgroups.survey.add',
  text: `with survey as (insert into workgroups.survey (id, tenant_id, title, purpose, families, state, closes_at, threshold_percent)
      select id, "tenantId", title, purpose, families, state, "closesAt", "thresholdPercent" from ${written})
    ${decided}`,
};

/** The active Missions below the sponsor of a survey: of its regions, or all for the union. */
const missionsBelow = `(select coalesce(array_agg(mission.id), '{}') from network.organisation_card sponsor
    join network.organisation_card mission on mission.kind = 'localMission' and mission.state = 'active'
      and (sponsor.kind = 'nationalUnion' or mission.region_codes && sponsor.region_codes)
    where sponsor.id = survey.tenant_id)`;

/**
 * $4 whether the Missions below are asked from now on; $5 the answers that may be shown to the sponsor; $6 what is told of
 * them; $7 what is proposed.
 */
export const saveSurvey = {
  name: 'workgroups.survey.save',
  text: `with moved as (update workgroups.survey set title = written.title, purpose = written.purpose,
        families = written.families, state = written.state, closes_at = written."closesAt",
        threshold_percent = written."thresholdPercent", reminded_at = written."remindedAt",
        audience = case when $4::boolean then ${missionsBelow} else survey.audience end,
        shown_answers = coalesce($5::uuid[], survey.shown_answers)
      from ${written} where survey.id = written.id and survey.tenant_id = written."tenantId"),
      told as (insert into workgroups.survey_result (survey_id, tenant_id, dimension, code, position, asked, answered, families)
        select written.id, written."tenantId", told.* from ${written}, json_to_recordset($6::json)
          as told (dimension text, code text, position integer, asked integer, answered integer, families jsonb)),
      made as (insert into workgroups.survey_proposal (id, tenant_id, survey_id, family_id, kind, record_id, title, proposed_at)
        select made.id, written."tenantId", written.id, made."familyId", made.kind, made."recordId", made.title, made.at
        from ${written}, json_to_recordset($7::json)
          as made (id uuid, "familyId" uuid, kind text, "recordId" uuid, title text, at timestamptz))
    ${decided}`,
};

/** $1 the answer, $2 who gave it. */
export const saveAnswer = {
  name: 'workgroups.survey.saveAnswer',
  text: `with written as (select * from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "surveyId" uuid,
        "sponsorId" uuid, "sharesAnswer" boolean, revision integer, "regionCode" text, "sizeBand" text, families jsonb,
        "answeredAt" timestamptz)),
      answer as (insert into workgroups.survey_answer (id, tenant_id, survey_id, sponsor_id, shares_answer, revision,
          region_code, size_band, families, answered_at)
        select id, "tenantId", "surveyId", "sponsorId", "sharesAnswer", revision, "regionCode", "sizeBand", families, "answeredAt"
        from written
        on conflict on constraint one_answer_of_mission do update set shares_answer = excluded.shares_answer,
          revision = excluded.revision, region_code = excluded.region_code, size_band = excluded.size_band,
          families = excluded.families, answered_at = excluded.answered_at),
      receipt as (insert into workgroups.survey_receipt (survey_id, tenant_id, sponsor_id, answered_at)
        select "surveyId", "tenantId", "sponsorId", "answeredAt" from written
        on conflict (survey_id, tenant_id) do update set answered_at = excluded.answered_at)
    insert into workgroups.survey_revision (answer_id, revision, tenant_id, shares_answer, families, person_id, person_name, answered_at)
    select id, revision, "tenantId", "sharesAnswer", families, $2::uuid, $3, "answeredAt" from written`,
};

/** Every answer to $1, for the tally. */
export const answersToTally = {
  name: 'workgroups.survey.answersToTally',
  text: `select id, shares_answer as "sharesAnswer", region_code as "regionCode", size_band as "sizeBand", families
    from workgroups.survey_answer where survey_id = $1 order by id`,
};

export const surveysDue = {
  name: 'workgroups.survey.due',
  text: `select id, tenant_id as "tenantId", closes_at <= clock_timestamp() as "isOver" from workgroups.survey
    where state = 'open' and (closes_at <= clock_timestamp()
      or (reminded_at is null and closes_at <= clock_timestamp() + interval '3 days'))
    order by closes_at limit 200`,
};

/** What the letters about $1 say, and to whom they go. */
export const surveyToTell = {
  name: 'workgroups.survey.toTell',
  text: `select survey.title, survey.closes_at as "closesAt", sponsor.name as sponsor, survey.audience,
      array(select receipt.tenant_id from workgroups.survey_receipt receipt where receipt.survey_id = survey.id) as answered
    from workgroups.survey join network.organisation_card sponsor on sponsor.id = survey.tenant_id where survey.id = $1`,
};

/** $1 the survey, $2 the family, $3 the kind of proposal: the survey with what a proposal is made of. */
export const loadForProposal = {
  name: 'workgroups.survey.loadForProposal',
  text: `select ${surveyTermColumns}, ${askedOrganisation('survey.tenant_id')} as sponsor, ${regionsAsked},
      survey.audience,
      exists (select from workgroups.survey_proposal made where made.survey_id = survey.id and made.family_id = $2::uuid
        and made.kind = $3) as "isProposed",
      coalesce((select json_agg(json_build_object('dimension', told.dimension, 'code', told.code, 'asked', told.asked,
          'answered', told.answered, 'families', told.families))
        from workgroups.survey_result told where told.survey_id = survey.id and told.dimension = 'all'), '[]') as results,
      array(select given.tenant_id from workgroups.survey_answer given where given.survey_id = survey.id and given.shares_answer
        and given.families @> jsonb_build_array(jsonb_build_object('familyId', $2::text, 'stance', 'wouldPool'))
        order by given.tenant_id) as wanting
    from workgroups.survey where survey.id = $1`,
};

/** $1 the group, its decision in $2; $3 those that are invited to it. Who is invited decides by itself. */
export const inviteToGroup = {
  name: 'workgroups.survey.inviteToGroup',
  text: `with decision as (select * from ${decisionOf('$2')}),
      told as (insert into workgroups.group_decision (group_id, sponsor_id, ${decisionColumns})
        select $1::uuid, decision.tenant_id, ${decisionValues} from decision),
      invited as (select card.id, coalesce(card.region_codes[1], '') as region_code, gen_random_uuid() as membership_id
        from network.organisation_card card where card.id = any ($3::uuid[]) and card.state = 'active'),
      kept as (insert into workgroups.membership (id, tenant_id, group_id, sponsor_id, state, person_id, region_code, joined_at,
          changed_at)
        select invited.membership_id, invited.id, $1::uuid, decision.tenant_id, 'invited', null, invited.region_code, null, decision.decided_at
        from invited, decision)
    insert into workgroups.membership_decision (group_id, sponsor_id, organisation_id, ${decisionColumns})
    select $1::uuid, decision.tenant_id, invited.id, gen_random_uuid(), decision.tenant_id, 'invite', 'none', 'invited', decision.person_id,
      decision.person_name, decision.decided_at, null from invited, decision
    returning organisation_id as "organisationId"`,
};
