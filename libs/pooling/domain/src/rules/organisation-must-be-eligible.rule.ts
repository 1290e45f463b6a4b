import { allowed, refused } from '@maillage/platform-kernel';
import type { CampaignTerms, Eligibility } from '../campaign-terms.js';
import type { CandidateOrganisation } from '../candidate-organisation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function organisationMustBeEligible(
  { eligibility }: Pick<CampaignTerms, 'eligibility'>,
  organisation: CandidateOrganisation,
): PoolingVerdict {
  const { kind } = organisation;
  if (kind === 'localMission' && names(eligibility, organisation)) return allowed;
  return refused('notEligible', { eligibility: eligibility.kind, kind });
}

function names(eligibility: Eligibility, { id, regionCodes }: CandidateOrganisation): boolean {
  switch (eligibility.kind) {
    case 'network':
      return true;
    case 'regions':
      return regionCodes.some((code) => eligibility.regionCodes.includes(code));
    case 'organisations':
      return eligibility.organisationIds.includes(id);
  }
}
