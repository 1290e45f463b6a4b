import { applicationRefusalsInFrench } from './application.refusals.fr.js';
import { awardRefusalsInFrench } from './award.refusals.fr.js';
import { callRefusalsInFrench } from './call.refusals.fr.js';
import { catalogueRefusalsInFrench } from './catalogue.refusals.fr.js';
import { formRefusalsInFrench } from './form.refusals.fr.js';
import { juryRefusalsInFrench } from './jury.refusals.fr.js';
import { reportRefusalsInFrench } from './report.refusals.fr.js';

/** A sentence for every code of this context, gathered from its areas. */
export const callsRefusalsInFrench = {
  ...callRefusalsInFrench,
  ...catalogueRefusalsInFrench,
  ...formRefusalsInFrench,
  ...applicationRefusalsInFrench,
  ...juryRefusalsInFrench,
  ...awardRefusalsInFrench,
  ...reportRefusalsInFrench,
};
