import { applicants } from '../calls.sql.js';

/** Whether something binds the reviewer of an assignment to those who apply, as far as who asks may know. */
export const isBound = (assignment: string): string =>
  `${assignment}.applicants && array(select calls.bound_organisations(${assignment}.person_id))`;

/** Who applies now: partners come and go after a review was given. */
const bindsToday = (application: string, person: string): string =>
  `exists (select from calls.application applied where applied.id = ${application}
    and ${applicants('applied')}
      && array(select calls.bound_organisations(${person})))`;

/** Reviews that were given of the latest deposit, by reviewers who are still assigned and whom nothing binds. */
export const givenReviews = (application: string, deposits: string): string =>
  `coalesce((select json_agg(json_build_object('reviewerId', review.person_id, 'marks', review.marks,
      'recommendation', review.recommendation) order by review.id)
    from calls.review join calls.review_assignment given
      on given.tenant_id = review.coordinator_id and given.id = review.assignment_id
    where review.application_id = ${application} and review.given_at is not null and review.deposit_number = ${deposits}
      and given.kind = 'review' and given.ended_at is null and not (${isBound('given')})
      and not ${bindsToday('given.application_id', 'given.person_id')}), '[]')`;

/** How many reviews are wanted: of those who are assigned and whom nothing binds. */
export const wantedReviews = (application: string): string =>
  `(select count(*)::int from calls.review_assignment wanted where wanted.application_id = ${application}
    and wanted.kind = 'review' and wanted.ended_at is null and not (${isBound('wanted')})
    and not ${bindsToday('wanted.application_id', 'wanted.person_id')})`;
