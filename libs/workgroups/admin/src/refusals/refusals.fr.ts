import { groupCampaignRefusalsInFrench } from './campaign.refusals.fr.js';
import { meetingRefusalsInFrench } from './meeting.refusals.fr.js';
import { workshopRefusalsInFrench } from './workshop.refusals.fr.js';
import { groupRefusalsInFrench } from './group.refusals.fr.js';
import { membershipRefusalsInFrench } from './membership.refusals.fr.js';
import { serviceRefusalsInFrench } from './service.refusals.fr.js';
import { surveyRefusalsInFrench } from './survey.refusals.fr.js';
import { workRefusalsInFrench } from './work.refusals.fr.js';

/** A sentence for every code of this context, gathered from its areas. */
export const workgroupsRefusalsInFrench = {
  ...groupRefusalsInFrench,
  ...membershipRefusalsInFrench,
  ...meetingRefusalsInFrench,
  ...workshopRefusalsInFrench,
  ...surveyRefusalsInFrench,
  ...serviceRefusalsInFrench,
  ...groupCampaignRefusalsInFrench,
  ...workRefusalsInFrench,
};
