import type { Axis, Criterion, ExpectedEvidence } from '../framework/framework-content.js';

type Written = Pick<Criterion, 'key' | 'title' | 'help' | 'expectedEvidence'> & Partial<Criterion>;

/** Evidence without which the criterion is not shown. */
export function required(label: string): ExpectedEvidence {
  return { label, required: true };
}

/** Evidence that helps. */
export function welcome(label: string): ExpectedEvidence {
  return { label, required: false };
}

/** An axis whose criteria are coded in their order. */
export function demoAxis(code: string, title: string, written: readonly Written[]): Axis {
  return {
    code,
    title,
    criteria: written.map((criterion, index) => ({
      ...{ code: `${code}.${index + 1}`, weight: 2, applicability: null, question: { kind: 'progress' } },
      ...criterion,
    })),
  };
}
