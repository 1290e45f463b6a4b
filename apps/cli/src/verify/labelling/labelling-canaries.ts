import type { Canary } from '../canary.js';
import type { CanaryNetwork } from '../canary-network.js';
import { auditCanaries } from './audit-canaries.js';
import { commissionCanaries } from './commission-canaries.js';
import { answerCanaries, cycleCanaries } from './cycle-canaries.js';
import { frameworkCanaries } from './framework-canaries.js';
import { labelScenes } from './label-scene.js';
import { steeringCanaries } from './steering-canaries.js';

/** Every organisation has a framework, a cycle under way, a file at the commission and a label. */
export function labellingCanaries(network: CanaryNetwork): Canary[] {
  return labelScenes(network).flatMap((scene) => [
    ...frameworkCanaries(scene),
    ...cycleCanaries(scene),
    ...answerCanaries(scene),
    ...auditCanaries(scene),
    ...commissionCanaries(scene),
    ...steeringCanaries(scene),
  ]);
}
