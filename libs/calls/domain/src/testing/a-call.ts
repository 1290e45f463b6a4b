import { cents } from '@maillage/platform-kernel';
import type { CallForProjects } from '../call/call-for-projects.js';
import type { CallTerms } from '../call/call-terms.js';
import type { GridCriterion } from '../review/scoring-grid.js';

export function aCriterion(facts: Partial<GridCriterion> = {}): GridCriterion {
  return { key: 'need', label: 'Besoin du territoire', weight: 1, mostPoints: 5, eliminatoryBelow: null, ...facts };
}

/** Terms that may be published: open from 1 November to 18 December 2026 at noon in Paris, unless told otherwise. */
export function someTerms(facts: Partial<CallTerms> = {}): CallTerms {
  return {
    ...{ title: 'Mobilités 16-25', context: 'Contexte', objectives: 'Objectifs', audience: 'Publics et territoires' },
    ...{ fundingRules: 'Règles de financement', process: 'Processus', legalBasis: 'Convention 2026' },
    eligibility: { kinds: ['localMission'], regionCodes: [] },
    consortium: { kind: 'possible', mostPartners: 3 },
    envelopeCents: cents(640_000_00),
    mostPerOrganisationCents: cents(21_000_00),
    opensAt: new Date('2026-11-01T08:00:00Z'),
    closesAt: new Date('2026-12-18T11:00:00Z'),
    ...{ graceMinutes: 0, timeZone: 'Europe/Paris', committeeOn: '2027-01-28', decisionOn: '2027-02-12' },
    ...{ retentionMonths: 60, ownerId: 'owner', formVersionId: 'form-version' },
    grid: { criteria: [aCriterion()] },
    ...facts,
  };
}

export function aCall(facts: Partial<CallForProjects> = {}): CallForProjects {
  return { id: 'call', tenantId: 'region', state: 'draft', modelId: null, terms: someTerms(), ...facts };
}
