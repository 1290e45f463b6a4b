import { defineMessages } from '@maillage/platform-admin';
import { accountMessagesInEnglish } from './account.messages.en.js';
import { accountMessagesInFrench } from './account.messages.fr.js';

export const accountMessages = defineMessages({ fr: accountMessagesInFrench, en: accountMessagesInEnglish });
