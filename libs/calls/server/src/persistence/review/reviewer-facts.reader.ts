import { Injectable } from '@nestjs/common';
import type { Tie } from '@maillage/calls-domain';
import type { ReadTransaction } from '@maillage/platform-server';
import { card } from '../calls.sql.js';
import type { OrganisationRow } from '../rows.js';
import { tiesOf } from './review.sql.js';

/** What the network knows of somebody who would review or sit. */
export interface ReviewerFacts {
  readonly personId: string;
  readonly name: string;
  readonly ties: readonly Tie[];
  /** Organisations in which a seat runs today. */
  readonly running: readonly string[];
}

const factsOfPeople = {
  name: 'calls.reviewer.facts',
  text: `select person.id as "personId", person.name, ${tiesOf('person.id')} as ties,
      coalesce((select json_agg(own.tenant_id) from network.seat own where own.person_id = person.id and own.runs), '[]') as running
    from network.person_card person where person.id = any ($1::uuid[])`,
};

/** Somebody of a regional association who could give its opinion, and whether it was asked already. */
export interface RegionalOfficer extends ReviewerFacts {
  readonly isAssigned: boolean;
}

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
      file.parties && array(select calls.bound_organisations(person.id)) as "isBound",
      exists (select from calls.review_assignment given where given.application_id = file.id
        and given.person_id = person.id and given.ended_at is null) as "isAssigned"
    from (select application.id, application.parties
      from calls.application where application.id = $1) file
    cross join network.person_card person
    join network.seat on seat.person_id = person.id and seat.runs and seat.role not in ('contributor', 'auditor', 'commissionMember')
    join network.organisation_card home on home.id = seat.tenant_id
    where strpos(lower(person.name || ' ' || home.name), lower($2)) > 0
    order by person.name, person.id, seat.id limit 20`,
};

/** Who works for the association of the lead applicant's region, which does not run the call. */
const ofRegion = {
  name: 'calls.reviewer.ofRegion',
  text: `select person.id as "personId", person.name, ${tiesOf('person.id')} as ties, json_build_array(region.id) as running,
      exists (select from calls.review_assignment given where given.application_id = application.id
        and given.person_id = person.id and given.ended_at is null) as "isAssigned"
    from calls.application
    join network.organisation_card home on home.id = application.tenant_id
    join network.organisation_card region on region.kind = 'regionalAssociation' and region.id = home.regional_id
      and region.id <> application.coordinator_id
    join network.person_card person on exists (select from network.seat
      where seat.person_id = person.id and seat.tenant_id = region.id and seat.runs and seat.role = 'regionalOfficer')
    where application.id = $1 order by person.id`,
};

@Injectable()
export class ReviewerFactsReader {
  people(reads: ReadTransaction, personIds: readonly string[]): Promise<ReviewerFacts[]> {
    return reads.rows<ReviewerFacts>(factsOfPeople, [personIds]);
  }

  /** Who could give the opinion of the region, with a seat in its association. */
  ofRegion(reads: ReadTransaction, applicationId: string): Promise<RegionalOfficer[]> {
    return reads.rows<RegionalOfficer>(ofRegion, [applicationId]);
  }

  candidates(reads: ReadTransaction, applicationId: string, text: string): Promise<CandidateRow[]> {
    return reads.rows<CandidateRow>(candidates, [applicationId, text]);
  }
}
