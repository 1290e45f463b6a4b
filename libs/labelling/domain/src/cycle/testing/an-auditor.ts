import type { AuditedOrganisation, AuditorInPool, AuditorSeat, IndependenceFacts } from '../auditors/independence.js';

export const theMission: AuditedOrganisation = {
  organisationId: 'mission',
  regionalId: 'association',
  regionCodes: ['24'],
};

export const inSpring: IndependenceFacts = {
  from: '2027-03-30',
  to: '2027-03-31',
  unionId: 'union',
  lastAuditorIds: [],
};

export function aSeat(facts: Partial<AuditorSeat> = {}): AuditorSeat {
  return {
    ...{ organisationId: 'elsewhere', organisationName: 'Mission Locale des Caps', organisationKind: 'localMission' },
    ...{ regionCodes: ['53'], role: 'director', runs: true, endsOn: null },
    ...facts,
  };
}

export const auditorSeat = aSeat({
  ...{ organisationId: 'union', organisationName: 'Union', organisationKind: 'nationalUnion' },
  ...{ regionCodes: [], role: 'auditor' },
});

/** A peer from another region, qualified, with room for another audit. */
export function anAuditor(auditorId: string, facts: Partial<AuditorInPool> = {}): AuditorInPool {
  return {
    ...{ auditorId, personId: `person-${auditorId}`, name: `Auditeur ${auditorId}`, kind: 'peer' },
    ...{ qualifiedOn: '2026-01-01', qualifiedUntil: '2029-01-01', mostAudits: 4, auditsAtWork: 1, auditsDone: 0 },
    seats: [auditorSeat, aSeat()],
    ...facts,
  };
}
