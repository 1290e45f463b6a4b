import type { FrameworkCriterion } from './framework-version.js';

export interface CriterionValues {
  code: string;
  title: string;
  weight: number | null;
  help: string;
  evidence: string;
  applicability: string;
  question: string;
}

const useful = /^utile\s*:\s*/i;

/** A criterion as the form has it: evidence one a line, whom it concerns and how it is answered in the words of files. */
export function valuesOfCriterion(criterion: FrameworkCriterion): CriterionValues {
  const { code, title, weight, help, applicability, question, expectedEvidence } = criterion;
  return {
    ...{ code, title, weight, help, applicability: applicability ?? '', question: question.written },
    evidence: expectedEvidence.map(({ label, required }) => (required ? label : `utile : ${label}`)).join('\n'),
  };
}

export function criterionOfValues({ evidence, weight, ...values }: CriterionValues) {
  const lines = evidence
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    ...values,
    weight: weight ?? 0,
    expectedEvidence: lines.map((line) => ({ label: line.replace(useful, ''), required: !useful.test(line) })),
  };
}
