import { allowed } from '@maillage/platform-kernel';
import type { CandidateOrganisation } from '../candidate-organisation.js';
import type { CoordinatorAct } from '../campaign-vocabulary.js';
import type { PoolingVerdict } from '../pooling-refusal.js';
import { organisationMustBeActive } from './organisation-must-be-active.rule.js';

/** Acts that bring something to an end: the others must not be left waiting by whoever was suspended. */
const endings: readonly CoordinatorAct[] = ['closeNeeds', 'abandon'];

/** A suspended organisation asks nothing new of the network. What it began, it may still end. */
export function coordinatorMustBeActive(
  act: CoordinatorAct,
  organisation: Pick<CandidateOrganisation, 'state'>,
): PoolingVerdict {
  return endings.includes(act) ? allowed : organisationMustBeActive(organisation);
}
