import { assessmentRefusalsInFrench } from './assessment.refusals.fr.js';

/** A sentence for every code of this context, gathered from its areas. */
export const labellingRefusalsInFrench = { ...assessmentRefusalsInFrench };
