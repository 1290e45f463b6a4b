/** One union, 15 regional associations, 434 Missions and 12 000 people with invented names, in a few statements. */
export const bigNetwork = `
create function pg_temp.invented(seed text, length integer) returns text language sql as
  $$ select string_agg(substr('bacedifoguhajelimonuparesitovuzaky', 1 + 2 * (get_byte(decode(md5(seed), 'hex'), place) % 17), 2), '')
     from generate_series(0, length - 1) place $$;

insert into network.organisation (id, code, kind, name, official_name, sort_name, state, region_codes, time_zone)
  values (gen_random_uuid(), 'T-UNION', 'nationalUnion', 'Union d’essai', 'Union', 'union d essai', 'active', '{}', 'Europe/Paris');
insert into network.organisation (id, code, kind, name, official_name, sort_name, state, region_codes, time_zone)
  select gen_random_uuid(), 'T-ARML-' || lpad(number::text, 2, '0'), 'regionalAssociation', 'ARML ' || region, 'ARML', 'arml ' || region,
    'active', array[region], 'Europe/Paris'
  from unnest(array['11','24','27','28','32','44','52','53','75','76','84','93','94','01','04']) with ordinality one (region, number);
insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes,
    department_code, commune_name, time_zone, latitude, longitude)
  select gen_random_uuid(), 'T-' || lpad(number::text, 3, '0'), 'localMission', 'Mission Locale ' || initcap(called),
    called, 'mission locale ' || called,
    case when number % 40 = 0 then 'suspended' when number % 55 = 0 then 'affiliated' else 'active' end, regional.id, regional.region_codes,
    '45', initcap(pg_temp.invented('commune' || number, 4)), 'Europe/Paris', 43 + number % 8, number % 7
  from (select number, pg_temp.invented('mission' || number, 4) as called from generate_series(1, 434) number) one
  join (select *, row_number() over (order by code) - 1 as place from network.organisation where kind = 'regionalAssociation') regional
    on regional.place = number % 15;

insert into network.person (id, tenant_id, given_name, family_name)
  select gen_random_uuid(), organisation.id, initcap(pg_temp.invented('given' || number, 2)), initcap(pg_temp.invented('family' || number, 4))
  from generate_series(1, 12000) number
  join (select id, row_number() over (order by code) - 1 as place from network.organisation) organisation on organisation.place = number % 450;
insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
  select gen_random_uuid(), tenant_id, tenant_id, id, 'projectOfficer', '2020-01-01' from network.person;
insert into network.person_contact (person_id, tenant_id, email)
  select id, tenant_id, lower(given_name || '.' || family_name) || '@essai.example' from network.person;
analyze network.organisation; analyze network.person; analyze network.membership; analyze network.person_contact;
`;
