import { monthsAhead } from '@maillage/labelling-domain';
import { dayOfUnionAt } from '../day-of-union.sql.js';

const atUnion = dayOfUnionAt();

/** Labels that run though their last day has passed. */
export const labelsOver = {
  name: 'labelling.label.over',
  text: `select id, tenant_id as "tenantId" from labelling.label
    where state in ('valid', 'suspended') and valid_until < ${atUnion} order by valid_until limit 500`,
};

/** Labels whose follow-up or whose renewal comes near, and which of the two. */
export const labelsDue = {
  name: 'labelling.label.due',
  text: `select id, tenant_id as "tenantId",
      followed_up_on is null and follow_up_due_on <= ${atUnion} + interval '${monthsAhead.followUp} months' as "remindFollowUp",
      valid_until <= ${atUnion} + interval '${monthsAhead.renewal} months' as "remindRenewal"
    from labelling.label where state = 'valid'
      and least(case when followed_up_on is null then follow_up_due_on - interval '${monthsAhead.followUp} months' end,
        valid_until - interval '${monthsAhead.renewal} months') <= ${atUnion}
    order by valid_until limit 2000`,
};

/** Of these labels, those for which the clock has spoken. */
export const remindersTold = {
  name: 'labelling.label.told',
  text: 'select label_id as id, act from labelling.label_decision where act = any ($1::text[]) and label_id = any ($2::uuid[])',
};

/** Whether it was proposed already, and whether a cycle runs: $1 the label, $2 the reminder. */
export const reminderSituation = {
  name: 'labelling.label.reminded',
  text: `select exists (select from labelling.label_decision where label_id = $1 and act = $2) as "isReminded",
      exists (select from labelling.cycle open where open.tenant_id = label.tenant_id
        and open.framework_id = label.framework_id and open.is_open) as "hasOpenCycle"
    from labelling.label where label.id = $1`,
};

export const keepReminder = {
  name: 'labelling.label.remind',
  text: `insert into labelling.label_decision (id, tenant_id, label_id, act, from_state, to_state, person_id, person_name,
      on_behalf_of, decided_at, reason)
    select id, "tenantId", "labelId", act, "from", "to", null, '', "onBehalfOf", "decidedAt", null
    from json_to_record($1::json) as told (id uuid, "tenantId" uuid, "labelId" uuid, act text, "from" text, "to" text,
      "onBehalfOf" uuid, "decidedAt" timestamptz)`,
};
