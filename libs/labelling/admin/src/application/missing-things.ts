import type { LabellingPlaces } from '../labelling-frame.js';
import type { Readiness, Shortfall } from './shortfall-words.js';

export interface MissingThing {
  readonly key: string;
  readonly text: string;
  readonly href: string;
}

interface MissingThingsOptions {
  readonly cycleId: string;
  readonly readiness: Readiness;
  readonly places: Pick<LabellingPlaces, 'labelCycle' | 'selfAssessment'>;
  readonly wordShortfall: (shortfall: Shortfall) => string;
  readonly wordRole: (role: string) => string;
}

/** What is missing before one may apply for the first level, each with the place that unblocks it. */
export function missingThings(options: MissingThingsOptions): readonly MissingThing[] {
  const { cycleId, readiness, places, wordShortfall, wordRole } = options;
  const roles = readiness.rolesMissing.map((role) => ({
    key: role,
    text: wordRole(role),
    href: places.labelCycle(cycleId),
  }));
  const first = readiness.levels.find(({ met }) => !met);
  const isReady = readiness.levels.some(({ met }) => met);
  if (isReady || first === undefined) return roles;
  const shortfalls = first.reasons.map((shortfall, index) => ({
    key: `${shortfall.code}-${index}`,
    text: wordShortfall(shortfall),
    href: places.selfAssessment(cycleId, shortfall.criterionKeys[0]),
  }));
  return [...shortfalls, ...roles];
}
