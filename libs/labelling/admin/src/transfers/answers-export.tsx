import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { selfAssessmentMessages } from '../self-assessment/self-assessment.messages.js';
import { wordsFor } from './words-for.js';

const { status } = selfAssessmentMessages.fr;

/** Takes the answers of a cycle away as a file, one row a criterion. */
export function AnswersExport({ cycleId }: { cycleId: string }) {
  const words = useLabellingWords();
  const assessment = useAssessmentWords();
  const { exportOf } = useLabellingFrame();
  const wordsOf = (column: string) =>
    column === 'answerStatus' ? wordsFor(status, (one) => assessment(`self.status.${one}`)) : [];
  return exportOf({ list: 'labelAnswers', label: words('lists.takeAnswers'), filter: { cycleId }, words: wordsOf });
}
