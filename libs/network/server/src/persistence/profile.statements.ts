export const addProfile = {
  name: 'network.profile.add',
  text: `insert into network.organisation_profile (tenant_id, legal_form, siret, rna, commune_code, address, postal_code,
      is_contracting_authority, contracting_basis)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning version`,
};

/** Nothing when somebody else wrote a newer version. */
export const changeProfile = {
  name: 'network.profile.change',
  text: `update network.organisation_profile set legal_form = $2, siret = $3, rna = $4, commune_code = $5, address = $6,
      postal_code = $7, is_contracting_authority = $8, contracting_basis = $9, version = version + 1,
      changed_at = clock_timestamp()
    where tenant_id = $1 and version = $10 returning version`,
};

export const openSite = {
  name: 'network.site.open',
  text: `insert into network.site (id, tenant_id, name, commune_name, address, postal_code, opened_on)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

export const siteById = {
  name: 'network.site.byId',
  text: `select id, tenant_id as "tenantId", opened_on::text as "openedOn", closed_on::text as "closedOn"
    from network.site where id = $1`,
};

export const closeSite = { name: 'network.site.close', text: 'update network.site set closed_on = $2 where id = $1' };

export const declareFigure = {
  name: 'network.figure.declare',
  text: `insert into network.yearly_figure (tenant_id, year, figure, value, person_name) values ($1, $2, $3, $4, $5)
    on conflict (tenant_id, year, figure) do update
    set value = excluded.value, person_name = excluded.person_name, changed_at = clock_timestamp()`,
};

export const zoneOfOrganisation = {
  name: 'network.organisation.zone',
  text: 'select time_zone as "timeZone", kind from network.organisation where id = $1',
};
