import { FactList, useFormat } from '@maillage/platform-admin';
import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { StatusTag } from './status-tag.js';

/** The answer as it is read by who does not write it. */
export function AnswerRead({ answer }: { answer: CriterionAnswerDetailFragment }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { criterion, comment, reason } = answer;
  if (criterion.excluded !== null) return null;
  const planned = criterion.plannedOn;
  const facts = [
    { term: words('criterion.answerTitle'), detail: <StatusTag criterion={criterion} /> },
    ...(planned === null
      ? []
      : [{ term: words('criterion.plannedFor'), detail: format.day(planned, { weekday: false }) }]),
    ...(reason === null ? [] : [{ term: words('criterion.conflictReason'), detail: reason }]),
    ...(comment === '' ? [] : [{ term: words('criterion.text'), detail: comment }]),
  ];
  return <FactList facts={facts} />;
}
