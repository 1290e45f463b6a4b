import { applicationRefusalsInEnglish } from './application.refusals.en.js';
import { callRefusalsInEnglish } from './call.refusals.en.js';
import { formRefusalsInEnglish } from './form.refusals.en.js';

/** A sentence for every code of this context, gathered from its areas. */
export const callsRefusalsInEnglish = {
  ...callRefusalsInEnglish,
  ...formRefusalsInEnglish,
  ...applicationRefusalsInEnglish,
};
