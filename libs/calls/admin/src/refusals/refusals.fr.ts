import { applicationRefusalsInFrench } from './application.refusals.fr.js';
import { callRefusalsInFrench } from './call.refusals.fr.js';
import { formRefusalsInFrench } from './form.refusals.fr.js';

/** A sentence for every code of this context, gathered from its areas. */
export const callsRefusalsInFrench = {
  ...callRefusalsInFrench,
  ...formRefusalsInFrench,
  ...applicationRefusalsInFrench,
};
