import { defineMessages } from '@maillage/platform-admin';
import { oursInEnglish } from './ours.messages.en.js';
import { oursInFrench } from './ours.messages.fr.js';

export const oursMessages = defineMessages({ fr: oursInFrench, en: oursInEnglish });
