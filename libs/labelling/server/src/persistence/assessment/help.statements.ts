/** Of another's cycle nothing moves but the help: its answers and scores stay its own. */
export const moveHelp = {
  name: 'labelling.cycle.help',
  text: `update labelling.cycle set help = $3, changed_at = $4, version = version + 1 where id = $1 and tenant_id = $2`,
};

/** What the letter about the help asked for the cycle $1 says, and to whom it goes. */
export const requestForHelp = {
  name: 'labelling.help.request',
  text: `select card.name as "organisationName", framework.title as "frameworkTitle",
      coalesce(card.regional_id, (select id from network.organisation_card where kind = 'nationalUnion' limit 1)) as "helperId",
      coalesce((select body from labelling.comment where comment.cycle_id = cycle.id and comment.kind = 'helpRequest'
        order by comment.id desc limit 1), '') as body
    from labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id
    join labelling.framework on framework.id = cycle.framework_id where cycle.id = $1`,
};
