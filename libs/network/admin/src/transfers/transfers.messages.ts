import { defineMessages } from '@maillage/platform-admin';
import { transfersInEnglish } from './transfers.en.js';
import { transfersInFrench } from './transfers.fr.js';

export const transfersMessages = defineMessages({ fr: transfersInFrench, en: transfersInEnglish });
