import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audits name the people of their pair, so that the database can hold what independence asks; an act that moves a cycle sees to whom it is open. */
export class AuditIndependence20261126000062 implements MigrationInterface {
  readonly name = 'AuditIndependence20261126000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    await runner.query(guard);
    await runner.query(closing);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy cycle_access_read_3 on labelling.cycle_access;
      drop trigger auditor_is_independent on labelling.audit;
      drop function labelling.demand_independence();
      alter table labelling.audit drop column lead_person_id, drop column lead_name,
        drop column lead_qualified_until, drop column second_person_id, drop column second_name,
        drop column second_qualified_until;
      alter table labelling.auditor drop constraint auditor_of_person`);
  }
}

const people = `
alter table labelling.auditor add constraint auditor_of_person unique (tenant_id, id, person_id);
alter table labelling.audit
  add column lead_person_id uuid, add column lead_name text, add column lead_qualified_until date,
  add column second_person_id uuid, add column second_name text, add column second_qualified_until date,
  add constraint audit_lead_person foreign key (tenant_id, lead_auditor_id, lead_person_id)
    references labelling.auditor (tenant_id, id, person_id),
  add constraint audit_second_person foreign key (tenant_id, second_auditor_id, second_person_id)
    references labelling.auditor (tenant_id, id, person_id);
`;

/**
 * Looked at when the transaction ends: an auditor holds the seat of auditor where the audit is kept, and none in the
 * audited organisation, its association or its region. What is not seen is not trusted: a scope without a person sees no
 * seats, and is refused. Only who is above row-level security is above this. Its detail is the reason, in the words of the rules.
 */
const guard = `
create function labelling.demand_independence() returns trigger language plpgsql as $$
declare audited record; auditor uuid; bond text;
begin
  if not row_security_active('labelling.audit') or new.replaced_at is not null then return null; end if;
  select card.id, card.regional_id, card.region_codes into audited
    from network.organisation_card card where card.id = new.organisation_id;
  foreach auditor in array array[new.lead_person_id, new.second_person_id] loop
    if audited.id is null or auditor is null or not exists (select from network.seat where seat.person_id = auditor
        and seat.tenant_id = new.tenant_id and seat.role = 'auditor' and seat.runs)
    then
      bond := 'noAuditorSeat';
    else
      select (array['seatInOrganisation', 'seatInItsAssociation', 'seatInRegion'])[min(case
          when home.id = audited.id then 1 when home.id = audited.regional_id then 2
          when home.region_codes && audited.region_codes then 3 end)] into bond
        from network.seat join network.organisation_card home on home.id = seat.tenant_id
        where seat.person_id = auditor and seat.runs and not (seat.tenant_id = new.tenant_id and seat.role = 'auditor');
    end if;
    if bond is not null then
      raise exception using errcode = 'check_violation', constraint = 'auditor_is_independent', detail = bond,
        message = 'An auditor is bound to the organisation that is audited, or holds no seat of auditor.';
    end if;
  end loop;
  return null;
end $$;
create constraint trigger auditor_is_independent
  after insert or update of lead_auditor_id, second_auditor_id, lead_person_id, second_person_id, started_at
  on labelling.audit deferrable initially deferred
  for each row execute function labelling.demand_independence();
`;

const closing = `
create policy cycle_access_read_3 on labelling.cycle_access for select
  using (tenant_id = any ((select nullif(current_setting('app.steered', true), '')::uuid[])::uuid[]));
`;
