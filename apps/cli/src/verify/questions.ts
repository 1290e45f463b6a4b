import { accountQuestions } from './account-questions.js';
import { callsQuestions } from './calls-questions.js';
import { directoryQuestions } from './directory-questions.js';
import { documentsQuestions } from './documents-questions.js';
import { formsQuestions } from './forms-questions.js';
import { labellingQuestions } from './labelling-questions.js';
import { networkQuestions } from './network-questions.js';
import { platformQuestions } from './platform-questions.js';
import { poolingQuestions } from './pooling-questions.js';
import type { QuestionMakers } from './question-maker.js';
import type { WrittenRights } from './rights-document.js';
import { serviceQuestions } from './service-questions.js';
import { surveyQuestions } from './survey-questions.js';
import { transferQuestions } from './transfer-questions.js';
import { workgroupsQuestions } from './workgroups-questions.js';

/** How each operation of the API is asked, context by context. */
export const questionMakers: QuestionMakers = {
  ...platformQuestions,
  ...transferQuestions,
  ...networkQuestions,
  ...directoryQuestions,
  ...accountQuestions,
  ...poolingQuestions,
  ...documentsQuestions,
  ...formsQuestions,
  ...labellingQuestions,
  ...callsQuestions,
  ...surveyQuestions,
  ...serviceQuestions,
  ...workgroupsQuestions,
};

/** An operation that is never asked is not proven, and a question about nothing proves nothing. */
export function unaskedOperations(
  { operations, furtherDemands }: WrittenRights,
  makers: QuestionMakers = questionMakers,
): string[] {
  const names = operations.map(({ operation }) => operation);
  return [
    ...names
      .filter((name) => makers[name] === undefined)
      .map((name) => `No question asks ${name}: say how in apps/cli/src/verify/*-questions.ts.`),
    ...Object.keys(makers)
      .filter((name) => !names.includes(name))
      .map((name) => `A question asks ${name}, of which docs/rights.md has no line under "Operations".`),
    ...furtherDemands
      .filter(({ operation, when }) => makers[operation]?.when?.[when] === undefined)
      .map(({ operation, when }) => `The question about ${operation} does not know when it is "${when}".`),
  ];
}
