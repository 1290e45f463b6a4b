import type { RefusalParams } from '@maillage/platform-kernel';

export const answerFaultCodes = [
  'answerMissing',
  'decidesOthers',
  'answerUnreadable',
  'textTooLong',
  'hiddenCharacters',
  'numberTooSmall',
  'numberTooLarge',
  'tooManyDecimals',
  'dayTooEarly',
  'dayTooLate',
  'choiceUnknown',
  'siretWrong',
  'communeWrong',
  'documentsTooMany',
  'linesTooFew',
  'linesTooMany',
  'accountNotAsked',
  'amountMissing',
  'amountNegative',
  'budgetUnbalanced',
  'voluntaryUnbalanced',
] as const;
/** What an answer has against it. It is kept all the same, and mended before the response is submitted. */
export type AnswerFaultCode = (typeof answerFaultCodes)[number];

export interface AnswerFault {
  readonly code: AnswerFaultCode;
  /** The line of a block or of a budget, null for the field as a whole. */
  readonly line: string | null;
  /** The field of the block's line. */
  readonly within: string | null;
  readonly params: RefusalParams;
}

export function answerFault(
  code: AnswerFaultCode,
  params: RefusalParams = {},
  line: string | null = null,
): AnswerFault {
  return { code, line, within: null, params };
}
