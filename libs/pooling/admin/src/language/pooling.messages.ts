import type { Messages } from '@maillage/platform-admin';
import { awaitedActsMessages } from '../awaited-acts/awaited-acts.messages.js';
import { coordinatorViewMessages } from '../coordination/coordinator-view.messages.js';
import { memberViewMessages } from '../participation/member-view.messages.js';
import { campaignListMessages } from '../campaign-list/campaign-list.messages.js';
import { campaignTermsMessages } from '../campaign-terms/campaign-terms.messages.js';
import { recordSubjectMessages } from '../records/record-subjects.messages.js';
import { savingsMessages } from '../savings/savings.messages.js';
import { campaignMessages } from './campaign.messages.js';

const fr = {
  campaign: campaignMessages.fr,
  awaited: awaitedActsMessages.fr,
  list: campaignListMessages.fr,
  member: memberViewMessages.fr,
  coordinator: coordinatorViewMessages.fr,
  terms: campaignTermsMessages.fr,
  records: recordSubjectMessages.fr,
  savings: savingsMessages.fr,
};

export const poolingMessages: Messages<typeof fr> = {
  fr,
  en: {
    campaign: campaignMessages.en,
    awaited: awaitedActsMessages.en,
    list: campaignListMessages.en,
    member: memberViewMessages.en,
    coordinator: coordinatorViewMessages.en,
    terms: campaignTermsMessages.en,
    records: recordSubjectMessages.en,
    savings: savingsMessages.en,
  },
};
