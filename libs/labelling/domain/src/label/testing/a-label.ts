import type { ActStamp } from '@maillage/platform-kernel';
import type { Label } from '../label.js';

/** Granted at the beginning of 2026 for three years, its follow-up due in the summer of 2027. */
export function aLabel(facts: Partial<Label> = {}): Label {
  return {
    id: 'label',
    tenantId: 'mission',
    frameworkTenantId: 'union',
    frameworkId: 'framework',
    cycleId: 'cycle',
    number: '2026-DEMO-24-01-1',
    verificationCode: '0123456789abcdef0123456789abcdef',
    level: 1,
    conditions: null,
    state: 'valid',
    grantedOn: '2026-01-15',
    validUntil: '2029-01-15',
    followUpDueOn: '2027-07-15',
    followedUpOn: null,
    ...facts,
  };
}

export function signed(reason: string | null = null, at = '2026-03-01T08:00:00Z'): ActStamp {
  const actor = { personId: 'officer', name: 'Maud Verrier', organisationId: 'union' };
  return { decisionId: 'decision', actor, at: new Date(at), reason };
}
