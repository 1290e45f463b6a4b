import { defineMessages } from '@maillage/platform-admin';
import { frameworkTransfersInEnglish } from './framework-transfers.en.js';
import { frameworkTransfersInFrench } from './framework-transfers.fr.js';
import { frameworksInEnglish } from './frameworks.en.js';
import { frameworksInFrench } from './frameworks.fr.js';

export const frameworksMessages = defineMessages({
  fr: { ...frameworksInFrench, transfers: frameworkTransfersInFrench },
  en: { ...frameworksInEnglish, transfers: frameworkTransfersInEnglish },
});
