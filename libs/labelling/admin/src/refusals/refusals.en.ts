import { assessmentRefusalsInEnglish } from './assessment.refusals.en.js';

/** A sentence for every code of this context, gathered from its areas. */
export const labellingRefusalsInEnglish = { ...assessmentRefusalsInEnglish };
