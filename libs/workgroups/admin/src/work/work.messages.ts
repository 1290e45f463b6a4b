import { filesInEnglish, threadInEnglish, workInEnglish } from './work.en.js';
import { filesInFrench, threadInFrench, workInFrench } from './work.fr.js';

/** The words of the work of a group, of its thread and of its files, in both languages. */
export const workMessages = {
  fr: { work: workInFrench, thread: threadInFrench, files: filesInFrench },
  en: { work: workInEnglish, thread: threadInEnglish, files: filesInEnglish },
};
