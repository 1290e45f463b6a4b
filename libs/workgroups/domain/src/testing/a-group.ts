import type { GroupTerms, Workgroup } from '../group/workgroup.js';
import type { MembershipSituation } from '../membership/membership-verdict.js';

export function someTerms(given: Partial<GroupTerms> = {}): GroupTerms {
  return {
    ...{ kind: 'theme', situation: 'toBeCreated', title: 'Formation', theme: 'Formation', band: 'region' },
    ...{ joining: 'open', startsOn: '2026-09-01', endsOn: '2027-08-31', seats: null, regionSeats: [] },
    letter: { purpose: 'Partager nos plans', deliverables: ['Un modèle de plan'], means: '' },
    ...given,
  };
}

/** A proposed group of a region, with a lead and a complete letter, unless told otherwise. */
export function aGroup(given: Partial<Workgroup> = {}): Workgroup {
  return {
    ...{ id: 'group', tenantId: 'region', state: 'proposed', terms: someTerms(), callsVolunteers: false },
    lead: { personId: 'director', organisationId: 'leading', until: '2027-08-31' },
    report: null,
    ...given,
  };
}

/** An active Mission that has nothing to do with the group yet. */
export function aSituation(given: Partial<MembershipSituation> = {}): MembershipSituation {
  return {
    ...{ state: 'none', organisationId: 'mission', organisationState: 'active', regionCode: '24' },
    isInBand: true,
    left: { all: null, region: null, regionHasSeats: true },
    ...given,
  };
}
