import { allowed, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import { gridFaults } from '../review/scoring-grid.js';
import type { CallTerms } from './call-terms.js';

export const publicationGaps = [
  'contextMissing',
  'objectivesMissing',
  'audienceMissing',
  'fundingRulesMissing',
  'processMissing',
  'eligibilityMissing',
  'openingMissing',
  'retentionMissing',
  'legalBasisMissing',
  'ownerMissing',
  'formMissing',
  'gridMissing',
  'gridFaulty',
] as const;
/** What a call still lacks before it may be shown to the network. */
export type PublicationGap = (typeof publicationGaps)[number];

/** Everything that is missing, so that a coordinator is told once and not thirteen times. */
export function gapsOf(terms: CallTerms): readonly PublicationGap[] {
  return publicationGaps.filter((gap) => isOpen[gap](terms));
}

export function publicationGate(terms: CallTerms): Verdict<'callIncomplete'> {
  const gaps = gapsOf(terms);
  return gaps.length === 0 ? allowed : refused('callIncomplete', { count: gaps.length, gaps: gaps.join(' ') });
}

const isOpen: Record<PublicationGap, (terms: CallTerms) => boolean> = {
  contextMissing: ({ context }) => isBlank(context),
  objectivesMissing: ({ objectives }) => isBlank(objectives),
  audienceMissing: ({ audience }) => isBlank(audience),
  fundingRulesMissing: ({ fundingRules }) => isBlank(fundingRules),
  processMissing: ({ process }) => isBlank(process),
  eligibilityMissing: ({ eligibility }) => eligibility.kinds.length === 0,
  openingMissing: ({ opensAt }) => opensAt === null,
  retentionMissing: ({ retentionMonths }) => retentionMonths === null,
  legalBasisMissing: ({ legalBasis }) => isBlank(legalBasis),
  ownerMissing: ({ ownerId }) => ownerId === null,
  formMissing: ({ formVersionId }) => formVersionId === null,
  gridMissing: ({ grid }) => grid.criteria.length === 0,
  gridFaulty: ({ grid }) => grid.criteria.length > 0 && gridFaults(grid).length > 0,
};
