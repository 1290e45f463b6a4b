import type { ApplicationFacts, CallApplication } from '../application/call-application.js';

export function anApplication(facts: Partial<CallApplication> = {}): CallApplication {
  return {
    ...{ id: 'application', tenantId: 'mission', callId: 'call', state: 'draft', title: 'Des vélos et un permis' },
    ...{ signedOffAt: new Date('2026-12-01T08:00:00Z'), correctionsUntil: null },
    ...facts,
  };
}

/** A complete application to an open call, with nothing in the way. */
export function someApplicationFacts(facts: Partial<ApplicationFacts> = {}): ApplicationFacts {
  return {
    call: {
      ...{ state: 'open', opensAt: new Date('2026-11-01T08:00:00Z'), closesAt: new Date('2026-12-18T11:00:00Z') },
      ...{ graceMinutes: 0, consortium: { kind: 'possible', mostPartners: 3 } },
    },
    ...{
      missing: 0,
      partners: [],
      partnersLeft: 0,
      openCorrections: 0,
      reviews: 2,
      reviewsWanted: 2,
      eliminatedBy: [],
    },
    ...facts,
  };
}
