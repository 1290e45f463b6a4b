import { card, decisionsOf, personCard } from '../workgroups.sql.js';
import { groupLead, groupTerms } from './group.statements.js';

const counted = `(select counter.taken from workgroups.seat_counter counter
    where counter.group_id = workgroup.id and counter.region_code = '')`;
const ours = (column: string): string => `(select ours.${column} from workgroups.membership ours
    where ours.group_id = workgroup.id and ours.tenant_id = $1)`;
const ourRegion = `(select coalesce(card.region_codes[1], '') from network.organisation_card card where card.id = $1)`;
const left = (region: string): string => `(select counter.seats - counter.taken from workgroups.seat_counter counter
    where counter.group_id = workgroup.id and counter.region_code = ${region})`;
const seatsOfRegions = (condition: string): string => `exists (select from workgroups.seat_counter counter
    where counter.group_id = workgroup.id and ${condition})`;

/** $1 the organisation that asks, $2 its person. */
export const groupCore = `select workgroup.id, workgroup.tenant_id as "tenantId", workgroup.state, ${groupTerms} as terms,
    workgroup.calls_volunteers as "callsVolunteers", ${groupLead} as lead, workgroup.report, workgroup.version,
    workgroup.audience, workgroup.created_at as "createdAt", workgroup.changed_at as "changedAt",
    ${card('workgroup.tenant_id')} as sponsor, ${personCard('workgroup.lead_person_id')} as "leadPerson",
    ${card('workgroup.lead_organisation_id')} as "leadOrganisation", coalesce(${counted}, 0) as taken,
    json_build_object('state', coalesce(${ours('state')}, 'none'), 'organisationId', $1::uuid, 'regionCode', ${ourRegion},
      'isInBand', workgroup.band = 'network' or $1 = any (workgroup.audience),
      'organisationState', (select card.state from network.organisation_card card where card.id = $1),
      'left', json_build_object('all', ${left(`''`)}, 'region', ${left(ourRegion)},
        'regionHasSeats', not ${seatsOfRegions(`counter.region_code <> ''`)}
          or ${seatsOfRegions(`counter.region_code = ${ourRegion}`)})) as situation,
    ${personCard(ours('person_id'))} as "ourPerson",
    (select need.body from workgroups.joining_need need join workgroups.membership ours on ours.id = need.membership_id
      where ours.group_id = workgroup.id and ours.tenant_id = $1) as "ourNeeds",
    exists (select from workgroups.volunteer offer where offer.group_id = workgroup.id and offer.person_id = $2
      and offer.withdrawn_at is null) as "hasOffered"`;

/** What the page of one group shows beside. */
export const groupParts = `coalesce((select json_agg(json_build_object('organisation', ${card('member.tenant_id')},
      'person', ${personCard('member.person_id')}, 'state', member.state, 'changedAt', member.changed_at,
      'needs', (select need.body from workgroups.joining_need need where need.membership_id = member.id))
      order by (select card.sort_name from network.organisation_card card where card.id = member.tenant_id))
    from workgroups.membership member
    where member.group_id = workgroup.id and member.state in ('member', 'asked', 'invited')), '[]') as members,
  coalesce((select json_agg(json_build_object('regionCode', counter.region_code, 'taken', counter.taken)
      order by counter.region_code)
    from workgroups.seat_counter counter where counter.group_id = workgroup.id and counter.region_code <> ''), '[]')
    as "takenByRegion",
  coalesce((select json_agg(json_build_object('id', term.id, 'person', ${personCard('term.person_id')},
      'organisation', ${card('term.organisation_id')}, 'startsOn', term.starts_on, 'endsOn', term.ends_on,
      'endedOn', term.ended_on, 'endedBecause', term.ended_because) order by term.ended_on is not null, term.id desc)
    from workgroups.lead_term term where term.group_id = workgroup.id), '[]') as "leadTerms",
  coalesce((select json_agg(json_build_object('id', offer.id, 'person', ${personCard('offer.person_id')},
      'organisation', ${card('offer.tenant_id')}, 'words', offer.words, 'offeredAt', offer.offered_at) order by offer.id)
    from workgroups.volunteer offer where offer.group_id = workgroup.id and offer.withdrawn_at is null), '[]') as volunteers,
  ${decisionsOf('group_decision', 'group_id', 'workgroup.id')} as decisions`;

export const noGroupParts = `'[]'::json as members, '[]'::json as "takenByRegion", '[]'::json as "leadTerms",
  '[]'::json as volunteers, '[]'::json as decisions`;
