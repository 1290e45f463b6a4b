import { allowed, refused } from '@maillage/platform-kernel';
import type { AssessedAnswer } from '../assessed-answer.js';
import type { AssessmentVerdict } from '../assessment-refusal.js';

/** A criterion from which the profile excuses is not answered: it has left the maximum. */
export function criterionMustConcern({ excluded }: Pick<AssessedAnswer, 'excluded'>): AssessmentVerdict {
  return excluded === null ? allowed : refused('criterionExcluded', { reason: excluded });
}
