import type { ActStamp } from '@maillage/platform-kernel';
import type { LevelVerdict } from '../../framework/scoring/level-verdicts.js';
import { noFacts, type CycleFacts, type MovingCycle } from '../moving-cycle.js';

/** A first label on its way, with its three roles named, unless told otherwise. */
export function aCycle(facts: Partial<MovingCycle> = {}): MovingCycle {
  return {
    ...{ id: 'cycle', tenantId: 'mission', kind: 'initial', state: 'selfAssessment', levelAimed: 1 },
    ...{ presidentId: 'president', directorId: 'director', contactId: 'contact' },
    ...{ auditFrom: '2027-03-30', auditTo: '2027-03-31', contradictoryUntil: null },
    ...facts,
  };
}

export const metLevel: LevelVerdict = { number: 1, title: 'Niveau 1', met: true, reasons: [] };

export function missedLevel(...codes: LevelVerdict['reasons'][number]['code'][]): LevelVerdict {
  const reasons = codes.map((code) => ({ code, params: { count: 2 }, criterionKeys: ['criterion-1.1'] }));
  return { number: 1, title: 'Niveau 1', met: false, reasons };
}

export function someFacts(facts: Partial<CycleFacts> = {}): CycleFacts {
  return { ...noFacts, levels: [metLevel], ...facts };
}

export function signedAt(at = '2027-03-30T09:00:00Z', reason: string | null = 'Voté en bureau'): ActStamp {
  const actor = { personId: 'person', name: 'Odile Marnaz', organisationId: 'mission' };
  return { decisionId: 'decision', actor, at: new Date(at), reason };
}
