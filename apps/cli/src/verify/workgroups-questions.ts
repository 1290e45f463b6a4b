import type { QuestionMakers } from './question-maker.js';
import { meetingQuestions, workshopQuestions } from './workgroups/meeting-questions.js';
import { workQuestions } from './workgroups/work-questions.js';
import { groupQuestions } from './workgroups/group-questions.js';

/** How the operations of groups are asked. */
export const workgroupsQuestions: QuestionMakers = {
  ...groupQuestions,
  ...meetingQuestions,
  ...workshopQuestions,
  ...workQuestions,
};
