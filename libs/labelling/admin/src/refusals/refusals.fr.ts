import { assessmentRefusalsInFrench } from './assessment.refusals.fr.js';
import { campaignRefusalsInFrench } from './campaign.refusals.fr.js';
import { commissionRefusalsInFrench } from './commission-refusals.fr.js';
import { cycleRefusalsInFrench } from './cycle-refusals.fr.js';
import { frameworkRefusalsInFrench } from './framework-refusals.fr.js';
import { labelRefusalsInFrench } from './label-refusals.fr.js';
import { rightRefusalsInFrench } from './right-refusals.fr.js';

/** A sentence for every code of this context, gathered from its areas. */
export const labellingRefusalsInFrench = {
  ...frameworkRefusalsInFrench,
  ...assessmentRefusalsInFrench,
  ...campaignRefusalsInFrench,
  ...cycleRefusalsInFrench,
  ...commissionRefusalsInFrench,
  ...labelRefusalsInFrench,
  ...rightRefusalsInFrench,
};
