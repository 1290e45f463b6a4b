/** Of another's cycle nothing moves but the help: its answers and scores stay its own. */
export const moveHelp = {
  name: 'labelling.cycle.help',
  text: `update labelling.cycle set help = $3, changed_at = $4, version = version + 1 where id = $1 and tenant_id = $2`,
};
