import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryPerson, CanaryTenant } from './canary-network.js';

/** Imports with their files, rows and profiles, and exports: of everyone. */
export function transferCanaries({ tenants }: CanaryNetwork): Canary[] {
  return [
    ...tenants.flatMap(importRows),
    ...tenants.flatMap(({ people }) => people.flatMap((person) => [...profilesOf(person), exportOf(person)])),
  ];
}

const today = new Date().toISOString();

function importRows({ id: tenant, people: [person] }: CanaryTenant): Canary[] {
  const run = newId();
  const asker = { tenant_id: tenant, person_id: person?.id ?? newId(), person_name: 'Canary', asked_at: today };
  const counts = { rows_total: 1, rows_planned: 1, created: 1, changed: 0, unchanged: 0, refused: 0 };
  const file = { sheet: 'people', name: 'canary.csv', format: 'csv', byte_count: 1, row_count: 1, header: ['email'] };
  const row = { position: 0, sheet: 'people', line: 2, label: 'canary', outcome: 'create', plan: {}, writes: [] };
  const ofRun = { tenant_id: tenant, run_id: run };
  return [
    canary(
      'platform.import_run',
      { id: run, ...asker, kind: 'people', state: 'previewed', mapping: {}, planned_again: false, ...counts },
      { tenant },
    ),
    canary('platform.import_file', { ...ofRun, ...file, bytes: '\\x61', received_at: today }, { tenant }),
    canary('platform.import_row', { ...ofRun, ...row, faults: [] }, { tenant }),
  ];
}

/** A profile that a person keeps alone, and one shared in the organisation. */
function profilesOf({ id, tenant }: CanaryPerson): Canary[] {
  return [false, true].map((shared) => {
    const profile = { id: newId(), tenant_id: tenant, person_id: id, kind: 'people', titles: {} };
    const facts = { tenant, person: id, sharedWith: shared ? [tenant] : [] };
    return canary('platform.import_profile', { ...profile, name: shared ? 'Shared' : 'Own', shared }, facts);
  });
}

function exportOf({ id, tenant }: CanaryPerson): Canary {
  const run = { id: newId(), tenant_id: tenant, person_id: id, list: 'organisations', format: 'csv', state: 'waiting' };
  const file = { spec: {}, file_name: 'canary.csv', rows_total: 1, rows_written: 0, asked_at: today };
  return canary('platform.export_run', { ...run, ...file }, { tenant, person: id });
}
