/** What the mails about one move of a cycle say. */
export interface CycleMailFacts {
  readonly organisation: string;
  readonly framework: string;
  readonly auditFrom: string | null;
  readonly auditTo: string | null;
  readonly contradictoryUntil: Date | null;
  readonly reason: string | null;
}

/** A cycle in the scope of its organisation; $2 the instant of the move, $3 the act: who was let in then is written to, even if the file closed by it. */
export const factsForMails = {
  name: 'labelling.cycleMails.facts',
  text: `select cycle.id, cycle.tenant_id as "tenantId", cycle.framework_id as "frameworkId", card.name as organisation,
      card.regional_id as "regionalId", framework.title as framework, cycle.framework_tenant_id as "frameworkTenantId",
      cycle.audit_from::text as "auditFrom", cycle.audit_to::text as "auditTo",
      cycle.contradictory_until as "contradictoryUntil",
      (select decision.reason from labelling.cycle_decision decision where decision.cycle_id = cycle.id
        and decision.decided_at = $2 and decision.act = $3 order by decision.id desc limit 1) as reason,
      (select id from network.organisation_card where kind = 'nationalUnion' limit 1) as "unionId",
      coalesce((select json_agg(access.person_id) from labelling.cycle_access access where access.cycle_id = cycle.id
        and access.access_right = 'audit' and (access.closed_at is null or access.closed_at >= $2)), '[]') as auditors
    from labelling.cycle
    join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.framework on framework.id = cycle.framework_id
    where cycle.id = $1`,
};

export interface CycleMailRow extends CycleMailFacts {
  readonly id: string;
  readonly tenantId: string;
  readonly frameworkId: string;
  readonly regionalId: string | null;
  readonly unionId: string | null;
  readonly auditors: readonly string[];
}

/** Of the contradictory phases, those that end within $2 days from $1 with findings unanswered, and those that are over. */
export const contradictionsDue = {
  name: 'labelling.contradiction.due',
  text: `select cycle.id, cycle.tenant_id as "tenantId", cycle.contradictory_until <= $1 as "isOver"
    from labelling.cycle
    where cycle.state = 'contradictoryPhase' and cycle.contradictory_until <= $1::timestamptz + make_interval(days => $2)
      and (cycle.contradictory_until <= $1 or exists (select from labelling.finding
        where finding.cycle_id = cycle.id and finding.state = 'notified'))
    order by cycle.contradictory_until limit 200`,
};
