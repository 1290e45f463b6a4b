/** Reminders, each once for its step; alerts of persons on the catalogue; the origin of answers; when an outside call was entered. */
export const noticeTables = `
create table calls.reminder (
  id uuid primary key,
  tenant_id uuid not null,
  subject_id uuid not null,
  step text not null check (step in ('week', 'dayBefore', 'overdue', 'soon', 'late', 'veryLate')),
  told_at timestamptz not null,
  unique (tenant_id, subject_id, step)
);
grant select, insert on calls.reminder to maillage_runtime;

create table calls.call_alert (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  programme_id uuid,
  region_code text check (length(region_code) <= 10),
  words text check (length(words) between 1 and 200),
  kept_at timestamptz not null,
  told_at timestamptz,
  unique (tenant_id, id)
);
create index call_alert_of_person on calls.call_alert (person_id, id);
grant select, insert, update (told_at), delete on calls.call_alert to maillage_runtime;

alter table calls.answer add column source text check (source in ('organisation', 'label', 'earlierResponse'));
grant update (source) on calls.answer to maillage_runtime;

alter table calls.outside_call add column entered_at timestamptz not null default clock_timestamp();
`;
