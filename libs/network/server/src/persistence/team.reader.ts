import { Injectable } from '@nestjs/common';
import type { Capability, Role } from '@maillage/network-contract';
import type { ReadTransaction } from '@maillage/platform-server';

interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface DelegationRow {
  readonly id: string;
  readonly organisationId: string;
  readonly lender: Named;
  readonly person: Named;
  readonly capabilities: Capability[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endedAt: Date | null;
  readonly reason: string;
}

export interface MembershipProposalRow {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly code: string };
  readonly person: Named;
  readonly role: Role;
  readonly startsOn: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

const named = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name)`;

/** Who was invited by an address is called as the inviter typed it, under no id of a person, until that person accepts. */
const proposed = `case when proposal.answer = 'accepted' or proposal.given_name is null
      or proposal.person_id = (select nullif(current_setting('app.person', true), '')::uuid) then ${named('person')}
    else json_build_object('id', proposal.id, 'givenName', proposal.given_name, 'familyName', proposal.family_name) end`;

const delegations = {
  name: 'network.delegations',
  text: `select delegation.id, delegation.tenant_id as "organisationId", ${named('lender')} as lender,
      ${named('person')} as person, capabilities, starts_on::text as "startsOn", ends_on::text as "endsOn",
      ended_at as "endedAt", reason
    from network.delegation
    join network.person lender on lender.id = delegator_id
    join network.person on person.id = delegation.person_id
    order by delegation.id desc limit 200`,
};

const proposals = {
  name: 'network.proposals',
  text: `select proposal.id, json_build_object('id', organisation.id, 'name', organisation.name, 'code', organisation.code)
      as organisation, ${proposed} as person, role, starts_on::text as "startsOn", proposed_by as "proposedBy",
      proposed_at as "proposedAt", answer, answered_at as "answeredAt"
    from network.membership_proposal proposal
    join network.organisation on organisation.id = proposal.tenant_id
    join network.person on person.id = proposal.person_id
    order by proposal.id desc limit 200`,
};

/** What is told of the own team alone, and to the persons whom it concerns. */
@Injectable()
export class TeamReader {
  /** Of the own organisation, and those lent to the reader elsewhere; the latest first. */
  delegations(reads: ReadTransaction): Promise<DelegationRow[]> {
    return reads.rows<DelegationRow>(delegations, []);
  }

  /** Of the own organisation, and those that ask for the reader; the latest first. */
  proposals(reads: ReadTransaction): Promise<MembershipProposalRow[]> {
    return reads.rows<MembershipProposalRow>(proposals, []);
  }
}
