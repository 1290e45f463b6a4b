import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';
import { actsFor } from '../workgroups.sql.js';

/**
 * How the organisation $2 stands to the group $1, and whether the person $3 acts for it today. A member keeps the region whose
 * seat it took, wherever it went since: that is the seat that it gives back.
 */
export const situationOf = {
  name: 'workgroups.membership.situation',
  text: `select coalesce(membership.state, 'none') as state, card.id as "organisationId", card.state as "organisationState",
      case when membership.state = 'member' then membership.region_code else coalesce(card.region_codes[1], '') end
        as "regionCode", membership.id as "membershipId",
      membership.person_id as "sentPersonId",
      exists (select from workgroups.workgroup where workgroup.id = $1
        and (workgroup.band = 'network' or card.id = any (workgroup.audience))) as "isInBand",
      ${actsFor('$3::uuid', 'card.id')} as "isOfOrganisation",
      json_build_object('all', (select counter.seats - counter.taken from workgroups.seat_counter counter
          where counter.group_id = $1 and counter.region_code = ''),
        'region', (select counter.seats - counter.taken from workgroups.seat_counter counter
          where counter.group_id = $1 and counter.region_code = card.region_codes[1]),
        'regionHasSeats', not exists (select from workgroups.seat_counter counter
            where counter.group_id = $1 and counter.region_code <> '')
          or exists (select from workgroups.seat_counter counter
            where counter.group_id = $1 and counter.region_code = card.region_codes[1])) as "left"
    from network.organisation_card card
    left join workgroups.membership on membership.group_id = $1 and membership.tenant_id = card.id
    where card.id = $2`,
};

const written = `json_to_record($1::json) as written (id uuid, "tenantId" uuid, "groupId" uuid, state text, "personId" uuid,
    "regionCode" text, "changedAt" timestamptz, seats int)`;

const sponsor = `(select workgroup.tenant_id from workgroups.workgroup where workgroup.id = written."groupId")`;

/**
 * $1 the membership, $2 the decision, $3 what the organisation comes for: null leaves it as it is, an empty text takes it
 * back. Seats are those of the group, and of the region where it has its own.
 */
export const saveMembership = {
  name: 'workgroups.membership.save',
  text: `with kept as (insert into workgroups.membership as membership (id, tenant_id, group_id, sponsor_id, state, person_id, region_code,
          joined_at, changed_at)
        select written.id, written."tenantId", written."groupId", ${sponsor}, written.state, written."personId", written."regionCode",
          case when written.state = 'member' then written."changedAt" end, written."changedAt" from ${written}
        on conflict on constraint one_membership_of_organisation do update set state = excluded.state,
          person_id = coalesce(excluded.person_id, membership.person_id), region_code = excluded.region_code,
          joined_at = case when excluded.state = 'member' then coalesce(membership.joined_at, excluded.joined_at) end,
          changed_at = excluded.changed_at
        returning id, tenant_id, group_id),
      gone as (delete from workgroups.joining_need using kept where joining_need.membership_id = kept.id and $3::text = ''),
      told as (insert into workgroups.joining_need (membership_id, tenant_id, group_id, body)
        select kept.id, kept.tenant_id, kept.group_id, $3::text from kept where $3::text <> ''
        on conflict (membership_id) do update set body = excluded.body),
      seated as (update workgroups.seat_counter counter set taken = counter.taken + written.seats from ${written}
        where counter.group_id = written."groupId" and counter.region_code in ('', written."regionCode")
          and written.seats <> 0)
    insert into workgroups.membership_decision (group_id, sponsor_id, organisation_id, ${decisionColumns})
      select written."groupId", ${sponsor}, written."tenantId", ${decisionValues} from ${written}, ${decisionOf('$2')}`,
};

export const memberOf = {
  name: 'workgroups.membership.memberOf',
  text: `select id from workgroups.membership where group_id = $1 and tenant_id = $2 and state = 'member'`,
};

export const offerOf = {
  name: 'workgroups.volunteer.offer',
  text: `select id from workgroups.volunteer where group_id = $1 and person_id = $2 and withdrawn_at is null`,
};

/** Once for each person: who offers twice at once has offered. */
export const addOffer = {
  name: 'workgroups.volunteer.add',
  text: `insert into workgroups.volunteer (id, tenant_id, group_id, sponsor_id, person_id, words, offered_at)
    select $1::uuid, $2::uuid, workgroup.id, workgroup.tenant_id, $4::uuid, $5::text, $6::timestamptz
    from workgroups.workgroup where workgroup.id = $3
    on conflict (tenant_id, group_id, person_id) where withdrawn_at is null do nothing returning id`,
};

export const withdrawOffer = {
  name: 'workgroups.volunteer.withdraw',
  text: `update workgroups.volunteer set withdrawn_at = $3
    where group_id = $1 and person_id = $2 and withdrawn_at is null returning id`,
};
