import type { Decision } from '@maillage/platform-kernel';

export const decisionColumns = 'id, tenant_id, act, from_state, to_state, person_id, person_name, decided_at, reason';

/** The same, of the decision that `decisionOf` reads. */
export const decisionValues = decisionColumns.replaceAll(/\w+/g, 'decision.$&');

/** The decision in a parameter, its columns as the tables of decisions name them. */
export function decisionOf(parameter: string): string {
  return `(select id, "tenantId" as tenant_id, act, "from" as from_state, "to" as to_state, "personId" as person_id,
      "personName" as person_name, "decidedAt" as decided_at, reason
    from json_to_record(${parameter}::json) as decision (id uuid, "tenantId" uuid, act text, "from" text, "to" text,
      "personId" uuid, "personName" text, "decidedAt" timestamptz, reason text)) decision`;
}

export function decisionRecord({ id, act, from, to, actor, at, reason }: Decision): string {
  const { organisationId: tenantId, personId, name: personName } = actor;
  return JSON.stringify({ id, tenantId, act, from, to, personId, personName, decidedAt: at, reason });
}
