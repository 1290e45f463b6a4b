import { useCallback } from 'react';
import { useAssessmentWords } from '../language/assessment-words.js';
import { type AnswerContent, lackOf } from './answer-content.js';

/** What must still be written, in a few words; null when nothing. */
export function useLackWords(): (content: AnswerContent) => string | null {
  const words = useAssessmentWords();
  return useCallback(
    (content) => {
      const lack = lackOf(content);
      if (lack === null) return null;
      return words(lack === 'part' ? 'criterion.lackPart' : 'criterion.lackReason');
    },
    [words],
  );
}
