import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import type { CanaryTenant } from '../canary-network.js';

const someDay = '2026-01-02';

/** What was recalled for an organisation, and what each of its people wants to be told of. */
export function noticeCanaries({ id: tenant, people }: CanaryTenant): Canary[] {
  const reminder = { id: newId(), tenant_id: tenant, subject_id: newId(), step: 'week', told_at: someDay };
  return [
    canary('calls.reminder', reminder, { tenant }),
    ...people.map(({ id: person }) => {
      const id = newId();
      const alert = { id, tenant_id: tenant, person_id: person, name: `Canary ${id}`, kept_at: someDay };
      return canary('calls.call_alert', alert, { tenant, person });
    }),
  ];
}
