import { defineMessages } from '@maillage/platform-admin';
import { rightsInEnglish } from './rights.messages.en.js';
import { rightsInFrench } from './rights.messages.fr.js';

export const rightsMessages = defineMessages({ fr: rightsInFrench, en: rightsInEnglish });
