import { applicationRefusalsInEnglish } from './application.refusals.en.js';
import { awardRefusalsInEnglish } from './award.refusals.en.js';
import { callRefusalsInEnglish } from './call.refusals.en.js';
import { catalogueRefusalsInEnglish } from './catalogue.refusals.en.js';
import { formRefusalsInEnglish } from './form.refusals.en.js';
import { juryRefusalsInEnglish } from './jury.refusals.en.js';
import { reportRefusalsInEnglish } from './report.refusals.en.js';

/** A sentence for every code of this context, gathered from its areas. */
export const callsRefusalsInEnglish = {
  ...callRefusalsInEnglish,
  ...catalogueRefusalsInEnglish,
  ...formRefusalsInEnglish,
  ...applicationRefusalsInEnglish,
  ...juryRefusalsInEnglish,
  ...awardRefusalsInEnglish,
  ...reportRefusalsInEnglish,
};
