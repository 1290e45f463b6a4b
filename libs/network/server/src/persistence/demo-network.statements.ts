export const organisationCount = {
  name: 'network.demo.count',
  text: `select count(*)::int as total, count(*) filter (where code = 'DEMO-UNML')::int as demo from network.organisation`,
};

export const addOrganisations = {
  name: 'network.demo.organisations',
  text: `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id,
      region_codes, department_code, commune_name, time_zone, latitude, longitude)
    select id, code, kind, name, "officialName", "sortName", state, "regionalId", "regionCodes", "departmentCode",
      "communeName", "timeZone", latitude, longitude
    from json_to_recordset($1::json) as row (id uuid, code text, kind text, name text, "officialName" text,
      "sortName" text, state text, "regionalId" uuid, "regionCodes" text[], "departmentCode" text, "communeName" text,
      "timeZone" text, latitude double precision, longitude double precision)`,
};

export const addPeople = {
  name: 'network.demo.people',
  text: `insert into network.person (id, tenant_id, given_name, family_name)
    select id, "organisationId", "givenName", "familyName"
    from json_to_recordset($1::json) as row (id uuid, "organisationId" uuid, "givenName" text, "familyName" text)`,
};

export const addContacts = {
  name: 'network.demo.contacts',
  text: `insert into network.person_contact (person_id, tenant_id, email)
    select id, "organisationId", email
    from json_to_recordset($1::json) as row (id uuid, "organisationId" uuid, email text)`,
};

export const addMemberships = {
  name: 'network.demo.memberships',
  text: `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on, ends_on)
    select row.id, row."organisationId", person.tenant_id, row."personId", row.role, row."startsOn", row."endsOn"
    from json_to_recordset($1::json) as row (id uuid, "organisationId" uuid, "personId" uuid, role text,
      "startsOn" date, "endsOn" date)
    join network.person on person.id = row."personId"`,
};

export const addAccounts = {
  name: 'network.demo.accounts',
  text: `insert into network.account (person_id, email, password_hash, is_demo)
    select id, email, $2, true from json_to_recordset($1::json) as row (id uuid, email text)`,
};

export const addMandates = {
  name: 'network.demo.mandates',
  text: `insert into network.mandate (id, tenant_id, person_tenant_id, person_id, body, position, designation, role,
      starts_on, ends_on)
    select row.id, row."organisationId", person.tenant_id, row."personId", row.body, row.position, row.designation,
      row.role, row."startsOn", row."endsOn"
    from json_to_recordset($1::json) as row (id uuid, "organisationId" uuid, "personId" uuid, body text,
      position text, designation text, role text, "startsOn" date, "endsOn" date)
    join network.person on person.id = row."personId"`,
};

export const addProfiles = {
  name: 'network.demo.profiles',
  text: `insert into network.organisation_profile (tenant_id, legal_form, siret, rna, address, postal_code,
      is_contracting_authority, contracting_basis)
    select "organisationId", "legalForm", siret, rna, address, "postalCode", "isContractingAuthority", "contractingBasis"
    from json_to_recordset($1::json) as row ("organisationId" uuid, "legalForm" text, siret text, rna text,
      address text, "postalCode" text, "isContractingAuthority" boolean, "contractingBasis" text)`,
};

export const addSites = {
  name: 'network.demo.sites',
  text: `insert into network.site (id, tenant_id, name, commune_name, opened_on)
    select site.id, "organisationId", site.name, site."communeName", site."openedOn"
    from json_to_recordset($1::json) as row ("organisationId" uuid, sites json),
      json_to_recordset(sites) as site (id uuid, name text, "communeName" text, "openedOn" date)`,
};

export const addFigures = {
  name: 'network.demo.figures',
  text: `insert into network.yearly_figure (tenant_id, year, figure, value, person_name)
    select "organisationId", figure.year, figure.figure, figure.value, 'Direction'
    from json_to_recordset($1::json) as row ("organisationId" uuid, figures json),
      json_to_recordset(figures) as figure (year integer, figure text, value bigint)`,
};

export const addDecisions = {
  name: 'network.demo.decisions',
  text: `insert into network.organisation_decision (id, tenant_id, act, from_state, to_state, person_name, on_behalf_of,
      decided_at, reason, details)
    select id, "organisationId", act, "from", "to", "personName", "onBehalfOf", "decidedAt", reason, details
    from json_to_recordset($1::json) as row (id uuid, "organisationId" uuid, act text, "from" text, "to" text,
      "personName" text, "onBehalfOf" text, "decidedAt" timestamptz, reason text, details jsonb)`,
};
