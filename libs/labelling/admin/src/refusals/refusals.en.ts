import { assessmentRefusalsInEnglish } from './assessment.refusals.en.js';
import { campaignRefusalsInEnglish } from './campaign.refusals.en.js';
import { commissionRefusalsInEnglish } from './commission-refusals.en.js';
import { cycleRefusalsInEnglish } from './cycle-refusals.en.js';
import { frameworkRefusalsInEnglish } from './framework-refusals.en.js';
import { labelRefusalsInEnglish } from './label-refusals.en.js';
import { rightRefusalsInEnglish } from './right-refusals.en.js';

/** A sentence for every code of this context, gathered from its areas. */
export const labellingRefusalsInEnglish = {
  ...frameworkRefusalsInEnglish,
  ...assessmentRefusalsInEnglish,
  ...campaignRefusalsInEnglish,
  ...cycleRefusalsInEnglish,
  ...commissionRefusalsInEnglish,
  ...labelRefusalsInEnglish,
  ...rightRefusalsInEnglish,
};
