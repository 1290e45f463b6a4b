import { defineMessages } from '@maillage/platform-admin';
import { groupCampaignMessages } from '../campaign/group-campaign.messages.js';
import { helpMessages } from '../help/help.messages.js';
import { engagementMessages } from '../engagement/engagement.messages.js';
import { meetingMessages } from '../meeting/meeting.messages.js';
import { calendarMessages, workshopMessages } from '../workshop/workshop.messages.js';
import { groupActMessages } from '../group/group-acts.messages.js';
import { groupMessages } from '../group/group.messages.js';
import { listMessages } from '../list/list.messages.js';
import { serviceMessages } from '../shared-service/service.messages.js';
import { surveyMessages } from '../survey/survey.messages.js';
import { recordsMessages } from '../records/records.messages.js';
import { termsMessages } from '../terms/terms.messages.js';
import { libraryMessages } from '../library/library.messages.js';
import { workMessages } from '../work/work.messages.js';
import { vocabularyMessages } from './vocabulary.messages.js';

export const workgroupsMessages = defineMessages({
  fr: {
    ...vocabularyMessages.fr,
    ...groupMessages.fr,
    ...groupActMessages.fr,
    ...listMessages.fr,
    ...termsMessages.fr,
    survey: surveyMessages.fr,
    service: serviceMessages.fr,
    ...recordsMessages.fr,
    ...workMessages.fr,
    library: libraryMessages.fr,
    meeting: meetingMessages.fr,
    workshop: workshopMessages.fr,
    calendar: calendarMessages.fr,
    groupCampaign: groupCampaignMessages.fr,
    engagement: engagementMessages.fr,
    help: helpMessages.fr,
  },
  en: {
    ...vocabularyMessages.en,
    ...groupMessages.en,
    ...groupActMessages.en,
    ...listMessages.en,
    ...termsMessages.en,
    survey: surveyMessages.en,
    service: serviceMessages.en,
    ...recordsMessages.en,
    ...workMessages.en,
    library: libraryMessages.en,
    meeting: meetingMessages.en,
    workshop: workshopMessages.en,
    calendar: calendarMessages.en,
    groupCampaign: groupCampaignMessages.en,
    engagement: engagementMessages.en,
    help: helpMessages.en,
  },
});
