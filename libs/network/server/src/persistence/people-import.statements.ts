import { dayOf } from './people.statements.js';

const created = `json_to_recordset($1::json) as row (id uuid, "tenantId" uuid, "givenName" text, "familyName" text,
    email text)`;
const renamed = `json_to_recordset($1::json) as row (id uuid, "givenName" text, "familyName" text)`;
const seats = `json_to_recordset($1::json) as row (id uuid, "tenantId" uuid, "personTenantId" uuid,
    "personId" uuid, role text, "startsOn" date)`;

const union = `(select id from network.organisation where kind = 'nationalUnion' limit 1)`;

/** A file is read by the day of the union, wherever its organisations are. */
export const organisations = {
  name: 'network.peopleImport.organisations',
  text: `select id, code, kind, state, coalesce(${dayOf(union)}, (statement_timestamp() at time zone time_zone)::date)::text as today
    from network.organisation`,
};

/** Two people may share an address that was noted before addresses had to name one: the first is taken. */
export const heldUnder = {
  name: 'network.peopleImport.heldUnder',
  text: `select distinct on (lower(contact.email)) person.id, person.tenant_id as "tenantId",
      lower(contact.email) as email, person.given_name as "givenName", person.family_name as "familyName",
      coalesce((select json_agg(json_build_object('organisationId', seat.tenant_id, 'role', seat.role))
        from network.seat where seat.person_id = person.id
          and (seat.ends_on is null or seat.ends_on > ${dayOf('seat.tenant_id')})), '[]') as seats
    from network.person_contact contact join network.person on person.id = contact.person_id
    where person.merged_into_id is null and lower(contact.email) = any ($1::text[]) order by lower(contact.email), person.id`,
};

/** Readers go on; whoever writes people waits. */
export const lock = {
  name: 'network.peopleImport.lock',
  text: 'lock table network.person, network.person_contact, network.membership, network.mandate in share row exclusive mode',
};

export const addPeople = {
  name: 'network.peopleImport.addPeople',
  text: `insert into network.person (id, tenant_id, given_name, family_name)
    select id, "tenantId", "givenName", "familyName" from ${created}`,
};

export const addContacts = {
  name: 'network.peopleImport.addContacts',
  text: `insert into network.person_contact (person_id, tenant_id, email) select id, "tenantId", email from ${created}`,
};

export const addMemberships = {
  name: 'network.peopleImport.addMemberships',
  text: `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
    select id, "tenantId", "personTenantId", "personId", role, "startsOn" from ${seats}
    returning date_trunc('milliseconds', clock_timestamp()) as at`,
};

/** The file says who presides, and nothing of how: presidents are elected by their bureau. */
export const addMandates = {
  name: 'network.peopleImport.addMandates',
  text: `insert into network.mandate (id, tenant_id, person_tenant_id, person_id, body, position, designation, role, starts_on)
    select id, "tenantId", "personTenantId", "personId", 'bureau', 'president', 'elected', role, "startsOn" from ${seats}
    returning date_trunc('milliseconds', clock_timestamp()) as at`,
};

export const rename = {
  name: 'network.peopleImport.rename',
  text: `update network.person set given_name = row."givenName", family_name = row."familyName"
    from ${renamed} where person.id = row.id returning person.id`,
};

/** All of it in one statement: what refers to what is looked at when it ends. */
export const takeBack = {
  name: 'network.peopleImport.takeBack',
  text: `with memberships as (delete from network.membership where id = any ($1::uuid[]) returning id),
    mandates as (delete from network.mandate where id = any ($2::uuid[]) returning id),
    contacts as (delete from network.person_contact where person_id = any ($3::uuid[]) returning person_id),
    people as (delete from network.person where id = any ($3::uuid[]) returning id),
    names as (update network.person set given_name = row."givenName", family_name = row."familyName"
      from json_to_recordset($4::json) as row (id uuid, "givenName" text, "familyName" text)
      where person.id = row.id returning person.id)
    select (select count(*) from memberships)::int as memberships, (select count(*) from mandates)::int as mandates,
      (select count(*) from contacts)::int as contacts, (select count(*) from people)::int as people,
      (select count(*) from names)::int as names, date_trunc('milliseconds', clock_timestamp()) as at`,
};

/** What was built on the people, names and seats of a run since, one line for each sort of it. */
export const obstacles = {
  name: 'network.peopleImport.obstacles',
  text: `with made as (select * from json_to_recordset($1::json) as row (id uuid, "givenName" text, "familyName" text, email text)),
    spelt as (select * from json_to_recordset($2::json) as row (id uuid, "givenName" text, "familyName" text)),
    joined as (select * from json_to_recordset($3::json) as row (id uuid, "personId" uuid, role text, "startsOn" date)),
    found (what, id) as (
      select 'otherSeat', made.id from network.seat join made on made.id = seat.person_id
        where seat.id not in (select id from joined)
      union all
      select 'changedSince', one.id from network.person
        join (select id, "givenName", "familyName" from made union all select * from spelt) one on one.id = person.id
        where (person.given_name, person.family_name) is distinct from (one."givenName", one."familyName")
      union all
      select 'changedSince', made.id from network.person_contact contact join made on made.id = contact.person_id
        where contact.email is distinct from made.email
      union all
      select 'changedSince', joined."personId" from joined left join network.seat on seat.id = joined.id
        where seat.id is null or seat.ends_on is not null or seat.person_id <> joined."personId"
          or seat.role <> joined.role or seat.starts_on <> joined."startsOn")
    select found.what, count(*)::int as count,
      min(person.given_name || ' ' || person.family_name) as example
    from found left join network.person on person.id = found.id group by found.what order by found.what`,
};
