import { defineMessages } from '@maillage/platform-admin';
import { surveyInEnglish } from './survey.en.js';
import { surveyInFrench } from './survey.fr.js';

export const surveyMessages = defineMessages({ fr: surveyInFrench, en: surveyInEnglish });
