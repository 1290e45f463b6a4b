import { defineMessages } from '@maillage/platform-admin';
import { keepingInEnglish } from './keeping.messages.en.js';
import { keepingInFrench } from './keeping.messages.fr.js';

export const keepingMessages = defineMessages({ fr: keepingInFrench, en: keepingInEnglish });
