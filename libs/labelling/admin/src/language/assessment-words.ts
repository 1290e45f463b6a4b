import { wordsOf, type Words } from '@maillage/platform-admin';
import type { assessmentMessages } from './assessment.messages.js';

export const useAssessmentWords: () => Words<typeof assessmentMessages> =
  wordsOf<typeof assessmentMessages>('assessment');
