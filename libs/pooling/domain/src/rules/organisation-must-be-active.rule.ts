import { allowed, refused } from '@maillage/platform-kernel';
import type { CandidateOrganisation } from '../candidate-organisation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function organisationMustBeActive({ state }: Pick<CandidateOrganisation, 'state'>): PoolingVerdict {
  if (state === 'active') return allowed;
  return state === 'suspended' ? refused('organisationSuspended') : refused('organisationNotActive', { state });
}
