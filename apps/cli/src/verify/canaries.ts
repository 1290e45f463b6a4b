import { accountCanaries } from './account-canaries.js';
import { callsCanaries } from './calls/calls-canaries.js';
import type { Canary } from './canary.js';
import type { CanaryNetwork } from './canary-network.js';
import { documentsCanaries } from './documents-canaries.js';
import { formsCanaries } from './forms-canaries.js';
import { labellingCanaries } from './labelling/labelling-canaries.js';
import { networkCanaries } from './network-canaries.js';
import { platformCanaries } from './platform-canaries.js';
import { poolingCanaries } from './pooling-canaries.js';
import { serviceCanaries } from './service-canaries.js';
import { surveyCanaries } from './survey-canaries.js';
import { transferCanaries } from './transfer-canaries.js';
import { workgroupsCanaries } from './workgroups/workgroups-canaries.js';

/** The rows of each context for a network, what others refer to first. */
const contexts: readonly ((network: CanaryNetwork) => Canary[])[] = [
  networkCanaries,
  accountCanaries,
  platformCanaries,
  transferCanaries,
  poolingCanaries,
  documentsCanaries,
  formsCanaries,
  labellingCanaries,
  callsCanaries,
  workgroupsCanaries,
  surveyCanaries,
  serviceCanaries,
];

export function canariesOf(network: CanaryNetwork): Canary[] {
  return contexts.flatMap((rowsFor) => rowsFor(network));
}
