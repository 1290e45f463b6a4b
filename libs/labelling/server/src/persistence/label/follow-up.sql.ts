const profileOf = (
  of: string,
): string => `(select json_build_object('kind', facts.kind, 'regionCodes', facts.region_codes,
    'isOverseas', facts.is_overseas, 'legalForm', facts.legal_form, 'staff', floor(facts.staff),
    'youngPeople', floor(facts.young_people), 'siteCount', facts.site_count)
  from network.organisation_facts facts where facts.id = ${of})`;

/**
 * What a follow-up of a cycle looks at, as far as the asker sees it: alert points, evidence that is joined, the profile
 * then and now, and the label that the cycle gave.
 */
export const followUpFacts = (of: string): string => `json_build_object('content', version.content,
    'profileThen', cycle.profile, 'profileNow', ${profileOf('cycle.tenant_id')},
    'alertPoints', coalesce((select json_agg(json_build_object('criterionKey', finding.criterion_key, 'state', finding.state))
      from labelling.finding where finding.cycle_id = ${of} and finding.kind = 'alertPoint'), '[]'),
    'evidence', coalesce((select json_agg(json_build_object('criterionKey', answer.criterion_key, 'title', evidence.title,
        'expiresOn', evidence.expires_on) order by evidence.expires_on, evidence.title)
      from labelling.evidence join labelling.answer on answer.id = evidence.answer_id and answer.tenant_id = evidence.tenant_id
      where evidence.cycle_id = ${of} and evidence.unlinked_at is null), '[]'))`;

/** $1 the cycle. */
export const scopeOfCycle = {
  name: 'labelling.followUp.ofCycle',
  text: `select ${followUpFacts('cycle.id')} as facts, label.id as "labelId", label.conditions,
      label.follow_up_due_on::text as "followUpDueOn", label.valid_until::text as "validUntil"
    from labelling.cycle
    join labelling.framework_version version on version.id = cycle.framework_version_id
    left join labelling.label on label.tenant_id = cycle.tenant_id and label.cycle_id = cycle.id
    where cycle.id = $1`,
};
