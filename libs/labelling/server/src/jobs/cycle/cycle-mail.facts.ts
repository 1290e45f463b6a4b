import type { CycleMailFacts } from './cycle-mail.texts.js';

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
