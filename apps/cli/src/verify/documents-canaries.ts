import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork, CanaryPerson } from './canary-network.js';

/** Of everyone: a document with a version that waits for its scan, and one that was withdrawn. Each has an upload, too. */
export function documentsCanaries({ tenants }: CanaryNetwork): Canary[] {
  return tenants.flatMap(({ people }) => people.flatMap((person) => [...documentsOf(person), uploadOf(person)]));
}

const today = new Date().toISOString();
const hash = 'a'.repeat(64);

function documentsOf({ id: person, tenant }: CanaryPerson): Canary[] {
  const facts = { tenant, person };
  return [false, true].flatMap((isWithdrawn) => {
    const [id, version] = [newId(), newId()];
    const own = { tenant_id: tenant };
    const title = `Canary document ${id}`;
    const withdrawal = isWithdrawn ? { withdrawn_at: today, withdrawn_by: 'Canary' } : {};
    const document = {
      id,
      ...own,
      title,
      folded: title.toLowerCase(),
      kept_by_id: person,
      last_number: 1,
      kept_at: today,
    };
    const file = { file_name: `canary-${version}.pdf`, media_type: 'application/pdf', byte_size: 7, sha256: hash };
    const kept = { storage_key: `versions/${tenant}/${hash}`, effective_on: '2026-01-31', scan_tries: 0 };
    const uploaded = { uploaded_by_id: person, uploaded_by_name: 'Canary', uploaded_at: today, scan_state: 'waiting' };
    return [
      canary('documents.document', { ...document, ...withdrawal }, facts),
      canary(
        'documents.document_version',
        { id: version, ...own, document_id: id, number: 1, ...file, ...kept, ...uploaded },
        facts,
      ),
    ];
  });
}

function uploadOf({ id: person, tenant }: CanaryPerson): Canary {
  const id = newId();
  const file = { file_name: `canary-${id}.pdf`, media_type: 'application/pdf', byte_size: 7, received: 0, pieces: [] };
  const upload = { id, tenant_id: tenant, begun_by_id: person, ...file, begun_at: today, expires_at: '2099-01-01' };
  return canary('documents.upload', upload, { tenant, person });
}
