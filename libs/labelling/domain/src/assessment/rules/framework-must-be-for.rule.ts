import { allowed, refused } from '@maillage/platform-kernel';
import type { FrameworkAudience } from '../../framework/framework-content.js';
import type { AssessmentVerdict } from '../assessment-refusal.js';

/** A framework for the Missions is answered by Missions; that for the associations by the ARML and their union. */
export function frameworkMustBeFor(audience: FrameworkAudience, kind: string): AssessmentVerdict {
  const isFor = (audience === 'missions') === (kind === 'localMission');
  return isFor ? allowed : refused('frameworkNotForUs', { audience });
}
