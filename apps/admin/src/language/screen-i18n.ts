import { callsMessages } from '@maillage/calls-admin';
import {
  assessmentMessages,
  frameworksMessages,
  labelAwaitedMessages,
  labelCampaignMessages,
  labellingMessages,
  lifeMessages,
  steeringMessages,
} from '@maillage/labelling-admin';
import { documentsMessages } from '@maillage/documents-admin';
import { formsMessages } from '@maillage/forms-admin';
import {
  accountMessages,
  directoryMessages,
  keepingMessages,
  networkMessages,
  oursMessages,
  rightsMessages,
  teamMessages,
  transfersMessages,
} from '@maillage/network-admin';
import { createI18n, isLanguage, type Language } from '@maillage/platform-admin';
import { poolingMessages } from '@maillage/pooling-admin';
import { workgroupsMessages } from '@maillage/workgroups-admin';
import { legalMessages } from './legal.messages.js';
import { shellMessages } from './shell.messages.js';

const kept = 'maillage-language';

/** The languages of all screens, in the one last chosen on this device, French at first. */
export function createScreenI18n() {
  const i18n = createI18n(chosenLanguage(), {
    shell: shellMessages,
    legal: legalMessages,
    network: networkMessages,
    directory: directoryMessages,
    transfers: transfersMessages,
    account: accountMessages,
    ours: oursMessages,
    team: teamMessages,
    keeping: keepingMessages,
    rights: rightsMessages,
    pooling: poolingMessages,
    documents: documentsMessages,
    forms: formsMessages,
    calls: callsMessages,
    workgroups: workgroupsMessages,
    labelling: labellingMessages,
    labelLife: lifeMessages,
    labelSteering: steeringMessages,
    labelAwaited: labelAwaitedMessages,
    frameworks: frameworksMessages,
    labelCampaigns: labelCampaignMessages,
    assessment: assessmentMessages,
  });
  i18n.on('languageChanged', (language) => localStorage.setItem(kept, language));
  return i18n;
}

function chosenLanguage(): Language {
  const language = localStorage.getItem(kept) ?? undefined;
  return isLanguage(language) ? language : 'fr';
}
