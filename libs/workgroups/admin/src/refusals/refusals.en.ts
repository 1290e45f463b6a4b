import { groupCampaignRefusalsInEnglish } from './campaign.refusals.en.js';
import { meetingRefusalsInEnglish } from './meeting.refusals.en.js';
import { workshopRefusalsInEnglish } from './workshop.refusals.en.js';
import { groupRefusalsInEnglish } from './group.refusals.en.js';
import { membershipRefusalsInEnglish } from './membership.refusals.en.js';
import { serviceRefusalsInEnglish } from './service.refusals.en.js';
import { surveyRefusalsInEnglish } from './survey.refusals.en.js';
import { workRefusalsInEnglish } from './work.refusals.en.js';

/** A sentence for every code of this context, gathered from its areas. */
export const workgroupsRefusalsInEnglish = {
  ...groupRefusalsInEnglish,
  ...membershipRefusalsInEnglish,
  ...meetingRefusalsInEnglish,
  ...workshopRefusalsInEnglish,
  ...surveyRefusalsInEnglish,
  ...serviceRefusalsInEnglish,
  ...groupCampaignRefusalsInEnglish,
  ...workRefusalsInEnglish,
};
