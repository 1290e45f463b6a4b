import { defineMessages } from '@maillage/platform-admin';
import { teamInEnglish } from './team.messages.en.js';
import { teamInFrench } from './team.messages.fr.js';

export const teamMessages = defineMessages({ fr: teamInFrench, en: teamInEnglish });
