/** A label as the domain knows it. */
export const labelFacts = `label.id, label.tenant_id as "tenantId", label.framework_tenant_id as "frameworkTenantId",
  label.framework_id as "frameworkId", label.cycle_id as "cycleId", label.number,
  label.verification_code as "verificationCode", label.level, label.conditions, label.state,
  label.granted_on::text as "grantedOn", label.valid_until::text as "validUntil",
  label.follow_up_due_on::text as "followUpDueOn", label.followed_up_on::text as "followedUpOn"`;

/**
 * Nobody else moves the labels of the organisation $1, nor begins what follows one of them, until the transaction ends. The
 * holder may not write its label, so it is no row that is locked: whoever looks at its state takes this first.
 */
export const holdLabelsOf = {
  name: 'labelling.label.hold',
  text: `select pg_advisory_xact_lock(hashtextextended('labelling.label ' || $1::uuid::text, 0))`,
};

export const labelById = {
  name: 'labelling.label.byId',
  text: 'select tenant_id as "organisationId" from labelling.label where id = $1',
};

export const lockLabel = {
  name: 'labelling.label.lock',
  text: `select ${labelFacts} from labelling.label where label.id = $1 and label.tenant_id = $2 for update`,
};

/** $1 the label, $2 the decision on it. */
export const saveLabel = {
  name: 'labelling.label.save',
  text: `with saved as (update labelling.label set state = moved.state, followed_up_on = moved."followedUpOn",
        changed_at = moved."changedAt"
      from json_to_record($1::json) as moved (id uuid, "tenantId" uuid, state text, "followedUpOn" date,
        "changedAt" timestamptz)
      where label.id = moved.id and label.tenant_id = moved."tenantId")
    insert into labelling.label_decision (id, tenant_id, label_id, act, from_state, to_state, person_id, person_name,
        on_behalf_of, decided_at, reason)
      select id, "tenantId", "labelId", act, "from", "to", "personId", "personName", "onBehalfOf", "decidedAt", reason
      from json_to_record($2::json) as decided (id uuid, "tenantId" uuid, "labelId" uuid, act text, "from" text, "to" text,
        "personId" uuid, "personName" text, "onBehalfOf" uuid, "decidedAt" timestamptz, reason text)`,
};

/** The regional association of the organisation $1. */
export const regionAbove = {
  name: 'labelling.label.regionAbove',
  text: 'select regional_id as id from network.organisation_card where id = $1',
};
