import type {
  Capability,
  Designation,
  MandateBody,
  MandatePosition,
  OrganisationKind,
  OrganisationState,
  Role,
} from '@maillage/network-contract';
import type { RightsChange, RunningSeat } from '@maillage/network-domain';

/** The day that runs where an organisation is. */
export const dayOf = (id: string): string =>
  `(select (statement_timestamp() at time zone time_zone)::date from network.organisation where id = ${id})`;

export interface OrganisationFactsRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
  readonly today: string;
}

export const organisationFacts = {
  name: 'network.organisation.facts',
  text: `select id, name, kind, state, (statement_timestamp() at time zone time_zone)::date::text as today
    from network.organisation where id = $1`,
};

export interface PersonFactsRow {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly mergedIntoId: string | null;
}

export interface InvitationFactsRow extends OrganisationFactsRow {
  /** The people whom the organisation brought in, or asked, by their addresses since yesterday. */
  readonly invitedOfDay: number;
  readonly seats: readonly RunningSeatRow[];
  /** Somebody whose record the organisation keeps under the address. */
  readonly here: { readonly id: string; readonly name: string } | null;
  readonly changes: readonly (Omit<RightsChange, 'effectiveAt'> & { readonly effectiveAt: string })[];
}

/** All that an invitation asks before it writes. */
export const invitationFacts = {
  name: 'network.invitation.facts',
  text: `select id, name, kind, state, (statement_timestamp() at time zone time_zone)::date::text as today,
      coalesce((select json_agg(json_build_object('id', seat.id, 'personId', person_id, 'role', role, 'endsOn', ends_on))
        from network.seat where tenant_id = organisation.id and runs), '[]') as seats,
      (select json_build_object('id', person.id, 'name', person.given_name || ' ' || person.family_name)
        from network.person_contact contact join network.person on person.id = contact.person_id
        where contact.tenant_id = organisation.id and lower(contact.email) = $2 and person.merged_into_id is null
        order by person.id limit 1) as here,
      coalesce((select json_agg(json_build_object('holder', holder, 'item', item, 'grants', grants,
          'effectiveAt', effective_at)) from network.rights_change), '[]') as changes,
      (select count(*)::int from network.organisation_decision decision where decision.tenant_id = organisation.id
          and decision.act = 'membershipOpened' and decision.decided_at > clock_timestamp() - interval '1 day')
        + (select count(*)::int from network.membership_proposal proposal where proposal.tenant_id = organisation.id
          and proposal.given_name is not null and proposal.proposed_at > clock_timestamp() - interval '1 day')
        as "invitedOfDay"
    from network.organisation where id = $1`,
};

/** Whether two records are of one name or one address, as far as the reader may see the addresses. */
export const personLikeness = {
  name: 'network.person.likeness',
  text: `select one.sort_name = other.sort_name or coalesce(lower(first.email) = lower(second.email), false) as alike
    from network.person one join network.person other on other.id = $2
    left join network.person_contact first on first.person_id = one.id
    left join network.person_contact second on second.person_id = other.id
    where one.id = $1`,
};

/** Asked as the person: nobody else reads accounts. */
export const hasOpenedAccount = {
  name: 'network.account.isOpened',
  text: 'select exists (select from network.account where person_id = $1 and password_hash is not null) as opened',
};

export const personFacts = {
  name: 'network.person.facts',
  text: `select id, tenant_id as "tenantId", given_name || ' ' || family_name as name, merged_into_id as "mergedIntoId"
    from network.person where id = $1`,
};

export const factsOfPeople = {
  name: 'network.person.factsOf',
  text: personFacts.text.replace('id = $1', 'id = any ($1::uuid[])'),
};

/** A person, how to write to them, and the role with which they begin. */
export const addNewcomer = {
  name: 'network.person.addNewcomer',
  text: `with person as (insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)),
      contact as (insert into network.person_contact (person_id, tenant_id, email) values ($1, $2, $5))
    insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
    values ($6, $2, $2, $1, $7, $8)`,
};

export const contactOfPerson = {
  name: 'network.personContact.ofPerson',
  text: 'select email from network.person_contact where person_id = $1',
};

export const addMembership = {
  name: 'network.membership.add',
  text: `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
    select $1, $2, person.tenant_id, person.id, $4, $5 from network.person where person.id = $3`,
};

export const addMandate = {
  name: 'network.mandate.add',
  text: `insert into network.mandate (id, tenant_id, person_tenant_id, person_id, body, position, designation, role,
      substitute_for, starts_on, ends_on)
    select $1, $2, person.tenant_id, person.id, $4, $5, $6, $7, $8, $9, $10 from network.person where person.id = $3`,
};

export const runningMandate = {
  name: 'network.mandate.running',
  text: `select id from network.mandate where id = $1 and tenant_id = $2 and substitute_for is null
    and (ends_on is null or ends_on > ${dayOf('tenant_id')})`,
};

/** Those that run, locked one act at a time by the lock of the organisation. */
export const runningSeats = {
  name: 'network.seat.running',
  text: 'select id, person_id as "personId", role, ends_on::text as "endsOn" from network.seat where tenant_id = $1 and runs',
};
export type RunningSeatRow = RunningSeat;

export interface SeatFactsRow {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly source: 'membership' | 'mandate';
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** The present day of the organisation. */
  readonly today: string;
  readonly hasEnded: boolean;
}

/** A substitute's mandate is no seat, and can be ended like one. */
export const seatFacts = {
  name: 'network.seat.facts',
  text: `select held.id, held.tenant_id as "tenantId", held.person_id as "personId",
      person.given_name || ' ' || person.family_name as name, role, source,
      starts_on::text as "startsOn", ends_on::text as "endsOn", ${dayOf('held.tenant_id')}::text as today,
      ends_on is not null and ends_on <= ${dayOf('held.tenant_id')} as "hasEnded"
    from (select id, tenant_id, person_id, role, starts_on, ends_on, 'membership' as source from network.membership
      union all select id, tenant_id, person_id, role, starts_on, ends_on, 'mandate' from network.mandate) held
    join network.person on person.id = held.person_id where held.id = $1`,
};

export const endMembership = {
  name: 'network.membership.end',
  text: 'update network.membership set ends_on = $2 where id = $1 returning id',
};

export const endMandate = {
  name: 'network.mandate.end',
  text: 'update network.mandate set ends_on = $2 where id = $1 returning id',
};

export const lockTeam = {
  name: 'network.team.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('network.team ' || $1, 0))`,
};

export const addProposal = {
  name: 'network.proposal.add',
  text: `insert into network.membership_proposal (id, tenant_id, person_id, role, starts_on, proposed_by, mandate, given_name,
      family_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

export interface ProposalRow {
  readonly id: string;
  readonly tenantId: string;
  readonly personId: string;
  readonly role: Role;
  readonly startsOn: string;
  readonly answer: 'accepted' | 'declined' | 'withdrawn' | null;
  /** None: a membership is proposed. */
  readonly mandate: ProposedMandate | null;
}

export interface ProposedMandate {
  readonly body: MandateBody;
  readonly position: MandatePosition;
  readonly designation: Designation;
  readonly substituteFor: string | null;
  readonly endsOn: string | null;
}

export const proposalById = {
  name: 'network.proposal.byId',
  text: `select id, tenant_id as "tenantId", person_id as "personId", role, starts_on::text as "startsOn", answer, mandate
    from network.membership_proposal where id = $1`,
};

/** No row when it was answered meanwhile. */
export const answerProposal = {
  name: 'network.proposal.answer',
  text: `update network.membership_proposal set answer = $2, answered_at = clock_timestamp()
    where id = $1 and answer is null returning id`,
};

export const addDelegation = {
  name: 'network.delegation.add',
  text: `insert into network.delegation (id, tenant_id, delegator_id, person_id, capabilities, starts_on, ends_on, reason)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

export interface DelegationFactsRow {
  readonly id: string;
  readonly tenantId: string;
  readonly endedAt: Date | null;
  readonly capabilities: readonly Capability[];
}

export const delegationById = {
  name: 'network.delegation.byId',
  text: `select id, tenant_id as "tenantId", ended_at as "endedAt", capabilities from network.delegation where id = $1`,
};

export const endDelegation = {
  name: 'network.delegation.end',
  text: 'update network.delegation set ended_at = clock_timestamp() where id = $1 and ended_at is null returning id',
};

export const addRightsChange = {
  name: 'network.rightsChange.add',
  text: `insert into network.rights_change (id, tenant_id, holder, item, grants, announced_at, effective_at, person_name, reason)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

export const lockRights = {
  name: 'network.rights.lock',
  text: `select pg_advisory_xact_lock(hashtextextended('network.rights', 0))`,
};

/** Every seat of the person $1 is held by $2 from now on. */
export const repointSeats = {
  name: 'network.seat.repoint',
  text: `with kept as (select id, tenant_id from network.person where id = $2),
    memberships as (update network.membership set person_tenant_id = kept.tenant_id, person_id = kept.id
      from kept where membership.person_id = $1 returning membership.tenant_id),
    mandates as (update network.mandate set person_tenant_id = kept.tenant_id, person_id = kept.id
      from kept where mandate.person_id = $1 returning mandate.tenant_id)
    select tenant_id as "tenantId", date_trunc('milliseconds', clock_timestamp()) as at
    from (select tenant_id from memberships union select tenant_id from mandates) moved`,
};

export const tenantsOfPerson = {
  name: 'network.person.tenants',
  text: `select distinct tenant_id as "tenantId" from (
      select tenant_id from network.membership where person_id = any ($1::uuid[])
      union select tenant_id from network.mandate where person_id = any ($1::uuid[])
      union select tenant_id from network.person where id = any ($1::uuid[])) concerned`,
};

export const markMerged = {
  name: 'network.person.markMerged',
  text: 'update network.person set merged_into_id = $2 where id = $1 and merged_into_id is null returning id',
};
