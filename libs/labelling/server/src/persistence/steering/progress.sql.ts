/** Stages and labels of an organisation `member` with the framework $1: what counts is neither abandoned nor for practice. */
const counted = (cycle: string): string =>
  `${cycle}.tenant_id = member.id and ${cycle}.framework_id = $1 and ${cycle}.kind in ('initial', 'renewal') and ${cycle}.state <> 'abandoned'`;

const reached = `lateral (select min(cycle.opened_at) as registered_at, min(cycle.started_at) as started_at,
    min(cycle.assessed_at) as assessed_at, min(cycle.applied_at) as applied_at, min(cycle.audited_at) as audited_at,
    min(cycle.decided_at) as decided_at, coalesce(bool_or(cycle.kind = 'renewal' and cycle.is_open), false) as renewal_begun
  from labelling.cycle where ${counted('cycle')}) reached`;

const latest = `lateral (select cycle.* from labelling.cycle where ${counted('cycle')}
  order by cycle.opened_at desc, cycle.id desc limit 1) latest`;

const label = `lateral (select label.* from labelling.label where label.tenant_id = member.id and label.framework_id = $1
    and label.state in ('valid', 'suspended') limit 1) label`;

/** Where each of the organisations `member` stands, in the shape of `OrganisationProgress`. */
export const progressColumns = `member.region_codes[1] as "regionCode", latest.state, reached.registered_at as "registeredAt",
    reached.started_at as "startedAt", reached.assessed_at as "assessedAt", reached.applied_at as "appliedAt",
    reached.audited_at as "auditedAt", reached.decided_at as "decidedAt", coalesce(latest.done_score, 0) as "doneScore",
    coalesce(latest.planned_score, 0) as "plannedScore", latest.help, latest.changed_at as "changedAt",
    latest.finish_by::text as "finishBy", reached.renewal_begun as "renewalBegun",
    case label.state when 'valid' then label.valid_until::text end as "labelledUntil",
    case label.state when 'valid' then label.granted_on::text end as "labelledFrom"`;

export const progressJoins = `left join ${latest} on true left join ${reached} on true left join ${label} on true`;

const union = `(select card.id from network.organisation_card card where card.kind = 'nationalUnion' limit 1)`;

/**
 * The organisations that a framework speaks to, each with the group in which it is counted: the Missions of a regional
 * association; the associations themselves with the union.
 */
export const members = `(select card.*, case card.kind when 'localMission' then card.regional_id else ${union} end as group_id
  from network.organisation_card card join labelling.framework framework on framework.id = $1
  where card.state in ('affiliated', 'active', 'suspended')
    and case framework.audience when 'missions' then card.kind = 'localMission' else card.kind <> 'localMission' end) member`;
