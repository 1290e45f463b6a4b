/** $1 the organisation, $2 the answers, $3 and $4 the person, or nobody. */
export const assignAnswers = {
  name: 'labelling.answer.assign',
  text: `update labelling.answer set assignee_id = $3, assignee_name = $4 where tenant_id = $1 and id = any ($2::uuid[])`,
};

/**
 * Who is entrusted with something of the cycle $2 of $1 comes to it by name, in the name of the organisation, and who is
 * entrusted with nothing any more does not.
 */
export const openContribution = {
  name: 'labelling.access.contribute',
  text: `insert into labelling.cycle_access (id, tenant_id, cycle_id, person_id, person_name, through_id, access_right, opened_at)
    values ($1, $2, $3, $4, $5, $2, 'contribute', $6)
    on conflict (tenant_id, cycle_id, person_id, through_id, access_right) where closed_at is null do nothing`,
};

export const closeContributions = {
  name: 'labelling.access.endContribute',
  text: `update labelling.cycle_access set closed_at = $3
    where tenant_id = $1 and cycle_id = $2 and access_right = 'contribute' and closed_at is null
      and not exists (select from labelling.answer where answer.tenant_id = $1 and answer.cycle_id = $2
        and answer.assignee_id = cycle_access.person_id)`,
};
