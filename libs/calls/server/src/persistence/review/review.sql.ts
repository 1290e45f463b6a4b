/** Whether something binds a person to those who are party to an application, as far as who asks may know; it does where the application is not seen. */
export const isBoundTo = (application: string, person: string): string =>
  `coalesce((select applied.parties && array(select calls.bound_organisations(${person}))
    from calls.application applied where applied.id = ${application}), true)`;

/** What ties a person, as the domain reads it. */
export const tiesOf = (person: string): string =>
  `coalesce((select json_agg(json_build_object('organisationId', tie.organisation_id, 'organisationName', coalesce(home.name, ''),
      'kind', tie.kind, 'runs', tie.runs) order by home.name, tie.kind)
    from calls.ties_of(${person}) tie left join network.organisation_card home on home.id = tie.organisation_id), '[]')`;

/** Whether something binds the reviewer of an assignment. */
export const isBound = (assignment: string): string =>
  isBoundTo(`${assignment}.application_id`, `${assignment}.person_id`);

/** Reviews that were given of the latest deposit, by reviewers who are still assigned and whom nothing binds. */
export const givenReviews = (application: string, deposits: string): string =>
  `coalesce((select json_agg(json_build_object('reviewerId', review.person_id, 'marks', review.marks,
      'recommendation', review.recommendation) order by review.id)
    from calls.review join calls.review_assignment given
      on given.tenant_id = review.coordinator_id and given.id = review.assignment_id
    where review.application_id = ${application} and review.given_at is not null and review.deposit_number = ${deposits}
      and given.kind = 'review' and given.ended_at is null and not ${isBound('given')}), '[]')`;

/** How many reviews are wanted: of those who are assigned and whom nothing binds. */
export const wantedReviews = (application: string): string =>
  `(select count(*)::int from calls.review_assignment wanted where wanted.application_id = ${application}
    and wanted.kind = 'review' and wanted.ended_at is null and not ${isBound('wanted')})`;
