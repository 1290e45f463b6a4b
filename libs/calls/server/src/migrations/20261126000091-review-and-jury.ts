import type { MigrationInterface, QueryRunner } from 'typeorm';
import { callsLimits } from '@maillage/calls-domain';
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
      drop table calls.jury_item, calls.jury_meeting, calls.outcome, calls.annotation, calls.review_note, calls.review, calls.review_assignment cascade;
      drop function calls.assigned_files, calls.bound_organisations, calls.ties_of;
      drop table calls.interest`);
  }
}

/** Whoever holds a seat, or a mandate as a substitute. */
const seats = `(select tenant_id, person_id, source, ends_on from network.seat
        union all select tenant_id, person_id, 'mandate', ends_on from network.mandate where substitute_for is not null)`;

/**
 * All read with the rights of who asks. What ties a person is said here and nowhere else: seats that run, or ended not long
 * ago; organisations in whose bodies somebody of the own Mission sits; interests that were declared. A substitute sits where
 * whom it stands in for does. A member of the board of a federation binds nobody of the federation: its members are its
 * Missions.
 *
 * Each step takes what the one before found: as one join, tables without statistics make it try every pair of seats.
 *
 * Applications are seen by what is assigned, and what is assigned with its application: while the former is asked, the
 * latter is not (`calls.asks_for_files`; as a clause of the function it would need a superuser to migrate).
 */
const functions = `
create function calls.ties_of(holder uuid) returns table (organisation_id uuid, kind text, runs boolean)
  language plpgsql stable rows 10 as $$
declare
  own_mission uuid;
  own_members uuid[];
begin
  return query
    select seat.tenant_id, case seat.source when 'mandate' then 'mandate' else 'seat' end,
        seat.ends_on is null or seat.ends_on >= ${dayOfUnion}
      from ${seats} seat
      where seat.person_id = holder
        and (seat.ends_on is null or seat.ends_on > ${dayOfUnion} - interval '${String(callsLimits.lookBackYears)} years')
    union select interest.organisation_id, 'declared', true from calls.interest where interest.person_id = holder;
  for own_mission in select distinct seat.tenant_id from ${seats} seat
      join network.organisation_card home on home.id = seat.tenant_id and home.kind = 'localMission'
      where seat.person_id = holder and (seat.ends_on is null or seat.ends_on >= ${dayOfUnion}) loop
    own_members := array(select distinct seat.person_id from ${seats} seat
      where seat.tenant_id = own_mission and seat.source = 'mandate'
        and (seat.ends_on is null or seat.ends_on >= ${dayOfUnion}));
    return query select distinct seat.tenant_id, 'sharedBoardMember', true from ${seats} seat
      where seat.person_id = any (own_members) and seat.source = 'mandate' and seat.tenant_id <> own_mission
        and (seat.ends_on is null or seat.ends_on >= ${dayOfUnion});
  end loop;
end $$;
grant execute on function calls.ties_of to maillage_runtime;

create function calls.bound_organisations(holder uuid) returns setof uuid language plpgsql stable rows 10 as $$
begin
  return query select distinct tie.organisation_id from calls.ties_of(holder) tie;
end $$;
grant execute on function calls.bound_organisations to maillage_runtime;

create function calls.assigned_files(holder uuid, sender uuid) returns setof uuid language plpgsql stable rows 10 as $$
begin
  perform set_config('calls.asks_for_files', 'on', true);
  return query select assignment.application_id from calls.review_assignment assignment
    where assignment.person_id = holder and assignment.through_id = sender and assignment.ended_at is null
      and exists (select from network.seat where seat.person_id = holder and seat.tenant_id = sender and seat.runs);
  perform set_config('calls.asks_for_files', 'off', true);
end $$;
grant execute on function calls.assigned_files to maillage_runtime;
`;
