import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';

export const subjectById = {
  name: 'workgroups.group.subject',
  text: `select tenant_id as "tenantId", band, audience, lead_person_id as "leadPersonId",
      lead_organisation_id as "leadOrganisationId" from workgroups.workgroup where id = $1`,
};

/** Every act on a group and on the places in it waits here. */
export const lockGroup = {
  name: 'workgroups.group.lock',
  text: `select group_id from workgroups.seat_counter where group_id = $1 and region_code = '' for update`,
};

/** The terms, as the domain has them. */
export const groupTerms = `json_build_object('kind', workgroup.kind, 'situation', workgroup.situation, 'title', workgroup.title,
    'theme', workgroup.theme, 'band', workgroup.band, 'joining', workgroup.joining, 'letter', workgroup.letter,
    'startsOn', workgroup.starts_on, 'endsOn', workgroup.ends_on,
    'seats', (select counter.seats from workgroups.seat_counter counter
      where counter.group_id = workgroup.id and counter.region_code = ''),
    'regionSeats', coalesce((select json_agg(json_build_object('regionCode', counter.region_code, 'seats', counter.seats)
        order by counter.region_code)
      from workgroups.seat_counter counter where counter.group_id = workgroup.id and counter.region_code <> ''), '[]'))`;

export const groupLead = `case when workgroup.lead_person_id is null then null else json_build_object(
    'personId', workgroup.lead_person_id, 'organisationId', workgroup.lead_organisation_id, 'until', workgroup.lead_until) end`;

const seatsTaken = `json_build_object(
    'all', coalesce((select counter.taken from workgroups.seat_counter counter
      where counter.group_id = workgroup.id and counter.region_code = ''), 0),
    'byRegion', coalesce((select json_agg(json_build_object('regionCode', held.region_code, 'taken', held.taken))
      from (select member.region_code, count(*)::int as taken from workgroups.membership member
        where member.group_id = workgroup.id and member.state = 'member' group by member.region_code) held), '[]'))`;

/** A group whose lock is held, with what its acts ask. */
export const loadGroup = {
  name: 'workgroups.group.load',
  text: `select workgroup.id, workgroup.tenant_id as "tenantId", workgroup.state, ${groupTerms} as terms, workgroup.version,
      workgroup.calls_volunteers as "callsVolunteers", ${groupLead} as lead, workgroup.report, ${seatsTaken} as taken,
      (select card.kind from network.organisation_card card where card.id = workgroup.tenant_id) as sponsor
    from workgroups.workgroup where workgroup.id = $1`,
};

export const sponsorKind = {
  name: 'workgroups.sponsor.kind',
  text: 'select kind as sponsor from network.organisation_card where id = $1',
};

const ofRegion = (sponsor: string): string => `select card.id from network.organisation_card card
      where card.regional_id = ${sponsor} or card.kind = 'nationalUnion'`;

/** Who takes part sees the group until it is out of it, wherever it went: its places go back by its own scope. */
const audienceOf = ({ sponsor, band, group, lead }: Readonly<Record<'sponsor' | 'band' | 'group' | 'lead', string>>) =>
  `case when ${band} = 'network' then '{}'::uuid[] else array(${ofRegion(sponsor)}
    union select member.tenant_id from workgroups.membership member where member.group_id = ${group} and member.state = 'member'
    union select ${lead} where ${lead} is not null order by 1) end`;

const written = `json_to_record($1::json) as written (id uuid, "tenantId" uuid, state text, kind text, situation text,
    title text, theme text, band text, joining text, letter jsonb, "startsOn" date, "endsOn" date, "callsVolunteers" boolean,
    "leadPersonId" uuid, "leadOrganisationId" uuid, "leadUntil" date, report text, "changedAt" timestamptz)`;

const columns = `situation, state, title, theme, band, audience, joining, letter, starts_on, ends_on, calls_volunteers,
    lead_person_id, lead_organisation_id, lead_until, report, changed_at`;

const writtenAudience = audienceOf({
  ...{ sponsor: 'written."tenantId"', band: 'written.band', group: 'written.id', lead: 'written."leadOrganisationId"' },
});

const values = `written.situation, written.state, written.title, written.theme, written.band,
    ${writtenAudience}, written.joining, written.letter, written."startsOn", written."endsOn",
    written."callsVolunteers", written."leadPersonId", written."leadOrganisationId", written."leadUntil", written.report,
    written."changedAt"`;

/** $1 the group, $2 its seats, $3 the seats of regions. */
export const addGroup = {
  name: 'workgroups.group.add',
  text: `with added as (insert into workgroups.workgroup (id, tenant_id, kind, created_at, ${columns})
      select written.id, written."tenantId", written.kind, written."changedAt", ${values} from ${written}
      returning id, tenant_id)
    insert into workgroups.seat_counter (group_id, tenant_id, region_code, seats)
      select added.id, added.tenant_id, '', $2::int from added
      union all select added.id, added.tenant_id, region."regionCode", region.seats
      from added, json_to_recordset($3::json) as region ("regionCode" text, seats int)`,
};

export const addDecision = {
  name: 'workgroups.group.decision',
  text: `insert into workgroups.group_decision (group_id, sponsor_id, ${decisionColumns})
    select workgroup.id, workgroup.tenant_id, ${decisionValues} from workgroups.workgroup, ${decisionOf('$2')}
    where workgroup.id = $1`,
};

/** $1 the group, $2 the decision. */
export const saveGroup = {
  name: 'workgroups.group.save',
  text: `with moved as (update workgroups.workgroup set (${columns}, version) = row (${values}, workgroup.version + 1)
      from ${written} where workgroup.id = written.id returning workgroup.id, workgroup.tenant_id)
    insert into workgroups.group_decision (group_id, sponsor_id, ${decisionColumns})
      select moved.id, moved.tenant_id, ${decisionValues} from moved, ${decisionOf('$2')} returning group_id as id`,
};

/** $1 the group, $2 its sponsor, $3 its seats, $4 the seats of regions, which count who is a member already. */
export const keepSeats = {
  name: 'workgroups.group.seats',
  text: `with wanted as (select * from json_to_recordset($4::json) as region ("regionCode" text, seats int)),
      gone as (delete from workgroups.seat_counter counter where counter.group_id = $1 and counter.region_code <> ''
        and counter.region_code not in (select "regionCode" from wanted)),
      whole as (update workgroups.seat_counter set seats = $3 where group_id = $1 and region_code = '')
    insert into workgroups.seat_counter as counter (group_id, tenant_id, region_code, seats, taken)
      select $1::uuid, $2::uuid, wanted."regionCode", wanted.seats, (select count(*) from workgroups.membership member
        where member.group_id = $1 and member.region_code = wanted."regionCode" and member.state = 'member')
      from wanted
      on conflict (group_id, region_code) do update set seats = excluded.seats, taken = excluded.taken`,
};

/** $1 the group, $2 the day, $3 why. */
export const endTerm = {
  name: 'workgroups.lead.end',
  text: `update workgroups.lead_term set ended_on = $2, ended_because = $3 where group_id = $1 and ended_on is null`,
};

/** $1 the group with its new lead, $2 the decision, $3 the term, $4 today: the term before ends, where there is one. */
export const saveDesignation = {
  name: 'workgroups.lead.designate',
  text: `with moved as (update workgroups.workgroup set (${columns}, version) = row (${values}, workgroup.version + 1)
      from ${written} where workgroup.id = written.id returning workgroup.id, workgroup.tenant_id),
      ended as (update workgroups.lead_term term set ended_on = $4::date, ended_because = 'replaced'
        from ${written} where term.group_id = written.id and term.ended_on is null returning term.id),
      begun as (insert into workgroups.lead_term (id, tenant_id, group_id, person_id, organisation_id, starts_on, ends_on)
        select $3::uuid, written."tenantId", written.id, written."leadPersonId", written."leadOrganisationId", $4::date,
          written."leadUntil" from ${written} where (select count(*) from ended) >= 0)
    insert into workgroups.group_decision (group_id, sponsor_id, ${decisionColumns})
      select moved.id, moved.tenant_id, ${decisionValues} from moved, ${decisionOf('$2')} returning group_id as id`,
};

/** Whether a person is the director in office of a Mission. */
const directs = (person: string, mission: string): string => `exists (select from network.seat
    where seat.person_id = ${person} and seat.tenant_id = ${mission}
      and seat.role = 'director' and seat.source = 'membership' and seat.runs)`;

/** What the network says of somebody who might lead the group $1: $2 the person, $3 the Mission. */
export const leadCandidate = {
  name: 'workgroups.lead.candidate',
  text: `select ${directs('$2', '$3')} as "isDirector",
      workgroup.band = 'network' or $3 = any (workgroup.audience) as "isInBand"
    from workgroups.workgroup where workgroup.id = $1`,
};

/** Leads the last day of whose term has passed, or who direct their Mission no more. Machine scope. */
export const leadsToEnd = {
  name: 'workgroups.lead.toEnd',
  text: `select id, tenant_id as "tenantId" from workgroups.workgroup
    where lead_until < (clock_timestamp() at time zone 'Europe/Paris')::date
      or (lead_person_id is not null and not ${directs('lead_person_id', 'lead_organisation_id')}) order by id`,
};

/** Whether who leads the group $1 is the director in office of the Mission for which the lead was given. */
export const leadDirects = {
  name: 'workgroups.lead.directs',
  text: `select ${directs('lead_person_id', 'lead_organisation_id')} as directs from workgroups.workgroup where id = $1`,
};

export const regionalSponsors = {
  name: 'workgroups.audience.sponsors',
  text: `select distinct tenant_id as "tenantId" from workgroups.workgroup where band = 'region' order by tenant_id`,
};

const outside = `select member.group_id as "groupId", member.tenant_id as "organisationId" from workgroups.membership member
    join workgroups.workgroup on workgroup.id = member.group_id and workgroup.tenant_id = $1 and workgroup.band = 'region'
    where member.state = 'member' and member.tenant_id not in (${ofRegion('$1::uuid')})`;

/** Members of the groups of the sponsor $1 whose region is another by now. */
export const membersOutside = {
  name: 'workgroups.audience.membersOutside',
  text: `${outside} order by member.group_id, member.tenant_id`,
};

/** The same of the group $2 and the member $3. */
export const memberOutside = {
  name: 'workgroups.audience.memberOutside',
  text: `${outside} and member.group_id = $2 and member.tenant_id = $3`,
};

const audienceAround = audienceOf({
  ...{ sponsor: 'around.tenant_id', band: 'around.band', group: 'around.id', lead: 'around.lead_organisation_id' },
});

export const keepAudience = {
  name: 'workgroups.audience.keep',
  text: `update workgroups.workgroup set audience = region.audience
    from (select around.id, ${audienceAround} as audience from workgroups.workgroup around
      where around.tenant_id = $1 and around.band = 'region') region
    where workgroup.id = region.id and workgroup.audience <> region.audience`,
};
