import { Injectable } from '@nestjs/common';
import type { KnownSeat } from '@maillage/calls-domain';
import type { ReadTransaction } from '@maillage/platform-server';
import { applicants, card, dayOfUnion } from '../calls.sql.js';
import type { OrganisationRow } from '../rows.js';

/** What the network knows of somebody who would review or sit. */
export interface ReviewerFacts {
  readonly personId: string;
  readonly name: string;
  readonly ownSeats: KnownSeat[];
  readonly mandates: KnownSeat[];
  readonly declaredFor: string[];
  /** Organisations in which a seat runs today. */
  readonly running: string[];
  readonly today: string;
}

const seat = (of: string): string => `json_build_object('personId', ${of}.person_id, 'organisationId', ${of}.tenant_id,
  'organisationName', home.name, 'kind', ${of}.source, 'endsOn', ${of}.ends_on)`;

// The members of a federation's board are its Missions': they bind nobody of the federation to one of them.
const factsOfPeople = {
  name: 'calls.reviewer.facts',
  text: `select person.id as "personId", person.name, ${dayOfUnion}::text as today,
      coalesce((select json_agg(${seat('own')}) from network.seat own join network.organisation_card home on home.id = own.tenant_id
        where own.person_id = person.id), '[]') as "ownSeats",
      coalesce((select json_agg(own.tenant_id) from network.seat own where own.person_id = person.id and own.runs), '[]') as running,
      coalesce((select json_agg(${seat('member')}) from network.seat member join network.organisation_card home on home.id = member.tenant_id
        where member.source = 'mandate' and (member.tenant_id = any ($2::uuid[]) or home.kind = 'localMission'
          and exists (select from network.seat own where own.person_id = person.id and own.tenant_id = member.tenant_id))),
        '[]') as mandates,
      coalesce((select json_agg(interest.organisation_id) from calls.interest where interest.person_id = person.id), '[]') as "declaredFor"
    from network.person_card person where person.id = any ($1::uuid[])`,
};

export interface CandidateRow {
  readonly personId: string;
  readonly name: string;
  readonly organisation: OrganisationRow;
  readonly isBound: boolean;
  readonly isAssigned: boolean;
}

// What roles give is the network's to say: whoever may not read calls is told so at the door.
const candidates = {
  name: 'calls.reviewer.candidates',
  text: `select person.id as "personId", person.name, ${card('seat.tenant_id')} as organisation,
      file.applicants && array(select calls.bound_organisations(person.id)) as "isBound",
      exists (select from calls.review_assignment given where given.application_id = file.id
        and given.person_id = person.id and given.ended_at is null) as "isAssigned"
    from (select application.id, ${applicants('application')} as applicants
      from calls.application where application.id = $1) file
    cross join network.person_card person
    join network.seat on seat.person_id = person.id and seat.runs and seat.role not in ('contributor', 'auditor', 'commissionMember')
    join network.organisation_card home on home.id = seat.tenant_id
    where strpos(lower(person.name || ' ' || home.name), lower($2)) > 0
    order by person.name, person.id, seat.id limit 20`,
};

@Injectable()
export class ReviewerFactsReader {
  /** @param applicants the organisations that apply, to one application or to several */
  people(
    reads: ReadTransaction,
    personIds: readonly string[],
    applicants: readonly string[],
  ): Promise<ReviewerFacts[]> {
    return reads.rows<ReviewerFacts>(factsOfPeople, [personIds, applicants]);
  }

  candidates(reads: ReadTransaction, applicationId: string, text: string): Promise<CandidateRow[]> {
    return reads.rows<CandidateRow>(candidates, [applicationId, text]);
  }
}
