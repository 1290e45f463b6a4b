/** What is shown of an organisation that is assessed. */
export const assessedOrganisation = `json_build_object('id', card.id, 'code', card.code, 'kind', card.kind,
    'name', card.name, 'departmentCode', card.department_code, 'regionCodes', card.region_codes,
    'timeZone', card.time_zone)`;

/** The day it is for the organisation: at the instant $2 of an act, or now. */
export const today = `(coalesce($2::timestamptz, clock_timestamp()) at time zone card.time_zone)::date`;

const joined = `(select answer_id, count(*)::int as number, count(*) filter (where expires_on < ${today})::int as expired
    from labelling.evidence where evidence.cycle_id = cycle.id and unlinked_at is null group by answer_id)`;

const requested = `(select answer_id, count(*)::int as number, count(*) filter (where awaited_on < ${today})::int as late
    from labelling.evidence_request where evidence_request.cycle_id = cycle.id and fulfilled_at is null group by answer_id)`;

const planned = `(select answer_id, count(*)::int as number from labelling.plan_action
    where plan_action.cycle_id = cycle.id and state <> 'dropped' group by answer_id)`;

/** The answers that the reader may see, with what hangs on them counted. */
const answers = `coalesce((select json_agg(json_build_object('id', answer.id, 'criterionKey', answer.criterion_key,
    'status', answer.status, 'donePercent', answer.done_percent, 'plannedOn', answer.planned_on, 'comment', answer.comment,
    'reason', answer.reason, 'excluded', answer.excluded, 'reopenedAt', answer.reopened_at, 'keptAside', answer.kept_aside,
    'assigneeId', answer.assignee_id, 'assigneeName', answer.assignee_name, 'version', answer.version,
    'answeredBy', answer.answered_by, 'answeredAt', answer.answered_at,
    'evidence', coalesce(joined.number, 0), 'expired', coalesce(joined.expired, 0),
    'requests', coalesce(requested.number, 0), 'late', coalesce(requested.late, 0), 'actions', coalesce(planned.number, 0)))
  from labelling.answer
  left join ${joined} joined on joined.answer_id = answer.id
  left join ${requested} requested on requested.answer_id = answer.id
  left join ${planned} planned on planned.answer_id = answer.id
  where answer.tenant_id = cycle.tenant_id and answer.cycle_id = cycle.id), '[]')`;

/** What the open actions of the plan promise. */
const gains = `coalesce((select json_agg(json_build_object('criterionKey', answer.criterion_key,
    'gainPercent', plan_action.gain, 'dueOn', plan_action.due_on))
  from labelling.plan_action join labelling.answer on answer.id = plan_action.answer_id
  where plan_action.cycle_id = cycle.id and plan_action.state in ('toDo', 'inProgress')), '[]')`;

const newer = `(select json_build_object('id', newer.id, 'number', newer.number) from labelling.framework_version newer
  where newer.framework_id = cycle.framework_id and newer.tenant_id = cycle.framework_tenant_id
    and newer.state = 'published' and newer.number > version.number order by newer.number desc limit 1)`;

export const snapshotFields = `'id', snapshot.id, 'cycleId', snapshot.cycle_id, 'kind', snapshot.kind, 'title', snapshot.title,
    'versionNumber', (select number from labelling.framework_version taken where taken.id = snapshot.framework_version_id),
    'done', snapshot.done_score, 'planned', snapshot.planned_score, 'takenAt', snapshot.taken_at,
    'takenBy', snapshot.taken_by, 'undoUntil', snapshot.undo_until, 'undoneAt', snapshot.undone_at`;

const undoable = `(select json_build_object(${snapshotFields}) from labelling.snapshot
  where snapshot.cycle_id = cycle.id and snapshot.kind = 'synchronisation' and snapshot.undone_at is null
    and snapshot.undo_until > coalesce($2::timestamptz, clock_timestamp())
  order by snapshot.taken_at desc limit 1)`;

const person = (column: string): string => `case when cycle.${column}_id is null then null
    else json_build_object('id', cycle.${column}_id, 'name', cycle.${column}_name) end as ${column}`;

export const cycleScores = `cycle.done_score as "doneScore", cycle.planned_score as "plannedScore", cycle.answered,
    cycle.applicable, cycle.level_reached as "levelReached"`;

/** A cycle $1, as it stands at the instant $2 of an act, or now: one statement for a screen and for an act. */
export const cycleById = {
  name: 'labelling.cycle.byId',
  text: `select cycle.id, cycle.tenant_id as "tenantId", cycle.version, cycle.kind, cycle.state, cycle.is_open as "isOpen",
      cycle.profile, ${person('president')}, ${person('director')}, ${person('contact')}, cycle.level_aimed as "levelAimed",
      ${cycleScores}, cycle.help, cycle.opened_at as "openedAt", cycle.started_at as "startedAt",
      cycle.assessed_at as "assessedAt", cycle.applied_at as "appliedAt", cycle.audit_from::text as "auditFrom",
      cycle.audit_to::text as "auditTo", cycle.audited_at as "auditedAt", cycle.contradictory_until as "contradictoryUntil",
      cycle.decided_at as "decidedAt", cycle.finish_by::text as "finishBy", cycle.changed_at as "changedAt",
      ${assessedOrganisation} as organisation, card.regional_id as "regionalId",
      json_build_object('id', framework.id, 'tenantId', framework.tenant_id, 'title', framework.title, 'code', framework.code,
        'audience', framework.audience, 'isDemo', framework.is_demo, 'versionId', version.id, 'versionNumber', version.number)
        as framework,
      version.content, ${newer} as newer, ${answers} as answers, ${gains} as gains, ${undoable} as undoable,
      coalesce($2::timestamptz, clock_timestamp()) as now, ${today}::text as today
    from labelling.cycle
    join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.framework on framework.id = cycle.framework_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    where cycle.id = $1`,
};
