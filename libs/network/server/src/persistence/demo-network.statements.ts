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
