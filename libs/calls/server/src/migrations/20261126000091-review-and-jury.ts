import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addressed, whole } from './calls-policies.js';
import { dayOfUnion } from '../persistence/calls.sql.js';
import { juryTables } from './jury.tables.js';
import { juryPolicies, openedPolicies } from './jury-policies.js';

/** Review and jury. Whoever is bound to those who apply reads nothing of their application, whatever the path. */
export class ReviewAndJury20261126000091 implements MigrationInterface {
  readonly name = 'ReviewAndJury20261126000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(juryTables);
    await runner.query(functions);
    await runner.query(openedPolicies);
    await runner.query(juryPolicies);
    await runner.query(guard);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy application_read_3 on calls.application;
      drop policy deposit_read_3 on calls.deposit;
      alter policy application_read_2 on calls.application using (${addressed});
      alter policy deposit_read_2 on calls.deposit using (${addressed});
      alter policy message_read_1 on calls.message using (${whole});
      alter policy message_read_2 on calls.message using (${addressed});
      alter policy correction_read_1 on calls.correction using (${whole});
      alter policy examination_read_1 on calls.examination using (${whole});
      alter policy examination_decision_read_1 on calls.examination_decision using (${whole});
      drop table calls.jury_item, calls.jury_meeting, calls.outcome, calls.annotation, calls.review, calls.review_assignment cascade;
      drop function calls.demand_impartial_reviewer, calls.assigned_files, calls.bound_organisations;
      drop table calls.interest`);
  }
}

/**
 * Both read with the rights of who asks, and are asked once for a statement. The same as `conflictsOf` of the domain: seats
 * that run, or ended less than three years ago; organisations in whose bodies somebody of the own Mission sits; interests
 * that were declared. A member of the board of a federation binds nobody of the federation: its members are its Missions.
 * Each step takes what the one before found: as one join, tables without statistics make it try every pair of seats.
 */
const functions = `
create function calls.bound_organisations(holder uuid) returns setof uuid language plpgsql stable rows 10 as $$
declare
  own_missions uuid[];
  own_members uuid[];
begin
  own_missions := array(select seat.tenant_id from network.seat
    join network.organisation_card home on home.id = seat.tenant_id and home.kind = 'localMission'
    where seat.person_id = holder and (seat.ends_on is null or seat.ends_on >= ${dayOfUnion}));
  if cardinality(own_missions) > 0 then
    own_members := array(select distinct seat.person_id from network.seat
      where seat.tenant_id = any (own_missions) and seat.source = 'mandate'
        and (seat.ends_on is null or seat.ends_on >= ${dayOfUnion}));
  end if;
  return query
    select seat.tenant_id from network.seat
      where seat.person_id = holder and (seat.ends_on is null or seat.ends_on > ${dayOfUnion} - interval '3 years')
    union select seat.tenant_id from network.seat
      where seat.person_id = any (own_members) and seat.source = 'mandate'
        and (seat.ends_on is null or seat.ends_on >= ${dayOfUnion})
    union select interest.organisation_id from calls.interest where interest.person_id = holder;
end $$;
grant execute on function calls.bound_organisations to maillage_runtime;

create function calls.assigned_files(holder uuid, sender uuid) returns setof uuid language plpgsql stable rows 10 as $$
begin
  return query select assignment.application_id from calls.review_assignment assignment
    where assignment.person_id = holder and assignment.through_id = sender and assignment.ended_at is null
      and exists (select from network.seat where seat.person_id = holder and seat.tenant_id = sender and seat.runs);
end $$;
grant execute on function calls.assigned_files to maillage_runtime;
`;

/** Whatever wrote the row: a reviewer is bound to none of those who apply. Only who is above row-level security is above this. */
const guard = `
create function calls.demand_impartial_reviewer() returns trigger language plpgsql as $$
begin
  if row_security_active('calls.review_assignment')
    and new.applicants && array(select calls.bound_organisations(new.person_id)) then
    raise exception using errcode = 'check_violation', constraint = 'reviewer_is_impartial',
      message = 'A reviewer is bound to none of the organisations that apply.';
  end if;
  return null;
end $$;
create constraint trigger reviewer_is_impartial after insert on calls.review_assignment
  deferrable initially deferred
  for each row execute function calls.demand_impartial_reviewer();
`;
