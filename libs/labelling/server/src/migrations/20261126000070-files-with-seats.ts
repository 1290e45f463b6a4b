import type { MigrationInterface, QueryRunner } from 'typeorm';
import { assigned, person, tenant } from './labelling-policies.js';

type Rights = Parameters<typeof assigned>[0];

/** A file that was opened by name is read for as long as the seat, the term and the independence that opened it. */
export class FilesWithSeats20261126000070 implements MigrationInterface {
  readonly name = 'FilesWithSeats20261126000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openFiles);
    await runner.query(policiesBy(opened));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(policiesBy(assigned));
    await runner.query('drop function labelling.open_files');
  }
}

/**
 * The cycles that are open to a person in the name of an organisation. It reads with the rights of who asks; a policy asks
 * it once for a statement, and PostgreSQL plans it once for a connection, however many policies ask.
 */
const openFiles = `
create function labelling.open_files(holder uuid, sender uuid, rights text[]) returns setof uuid
language plpgsql stable rows 10 as $$
begin
  return query select access.cycle_id from labelling.cycle_access access
    where access.person_id = holder and access.through_id = sender and access.closed_at is null
      and access.access_right = any (rights)
      and (access.access_right = 'contribute'
        or exists (select from network.seat where seat.person_id = holder and seat.tenant_id = sender and seat.runs
            and seat.role = case access.access_right when 'audit' then 'auditor' else 'commissionMember' end)
          and (access.access_right = 'audit' or exists (select from labelling.commission_member member
            join network.organisation on organisation.id = member.tenant_id
            where member.tenant_id = sender and member.person_id = holder
              and member.starts_on <= (statement_timestamp() at time zone organisation.time_zone)::date
              and (member.ends_on is null
                or member.ends_on > (statement_timestamp() at time zone organisation.time_zone)::date)))
          and not exists (select from network.seat
            join network.organisation_card home on home.id = seat.tenant_id
            join network.organisation_card examined on examined.id = access.tenant_id
            where seat.person_id = holder and seat.runs and case access.access_right
              when 'audit' then not (seat.tenant_id = sender and seat.role = 'auditor')
                and (home.id in (examined.id, examined.regional_id) or home.region_codes && examined.region_codes)
              else seat.role not in ('auditor', 'commissionMember')
                and (home.id = examined.id or home.kind <> 'nationalUnion' and home.region_codes && examined.region_codes)
              end));
end $$;
grant execute on function labelling.open_files to maillage_runtime;
`;

function opened(rights: Rights, column = 'cycle_id'): string {
  const asked = rights.map((right) => `'${right}'`).join(', ');
  return `${column} in (select labelling.open_files(${person}, ${tenant}, array[${asked}]))`;
}

function policiesBy(open: (rights: Rights, column?: string) => string): string {
  const named = (table: string, using: string): string =>
    `alter policy ${table}_read_2 on labelling.${table} using (${using});`;
  return [
    named('cycle', open(['audit', 'decide', 'contribute'], 'id')),
    ...['cycle_decision', 'snapshot', 'answer', 'audit_report', 'finding'].map((table) =>
      named(table, open(['audit', 'decide'])),
    ),
    ...['audit', 'audit_opinion'].map((table) => named(table, open(['audit']))),
    named('commission_item', open(['decide'])),
  ].join('\n');
}
