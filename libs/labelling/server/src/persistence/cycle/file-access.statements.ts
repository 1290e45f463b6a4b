/** Whose files are open to the person $1 in the name of $2, as that person may know it. */
export const ownersOfOpenFiles = {
  name: 'labelling.access.owners',
  text: `select distinct access.tenant_id as "organisationId" from labelling.cycle_access access
    where access.person_id = $1 and access.through_id = $2 and access.closed_at is null
      and access.access_right in ('audit', 'decide')`,
};

/** Closes what no seat, term or independence opens to the person $1 in the name of $2 any more; $3 when. */
export const closeLostFiles = {
  name: 'labelling.access.closeLost',
  text: `update labelling.cycle_access access set closed_at = $3
    where access.person_id = $1 and access.through_id = $2 and access.closed_at is null
      and access.access_right in ('audit', 'decide')
      and access.cycle_id not in (select labelling.open_files($1, $2, array[access.access_right]))`,
};

export const nationalUnions = {
  name: 'labelling.access.senders',
  text: `select id from network.organisation_card where kind = 'nationalUnion'`,
};
