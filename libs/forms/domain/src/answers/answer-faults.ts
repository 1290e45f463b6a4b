import { isCommuneCode, isSiret } from '@maillage/network-contract';
import { isLegible } from '@maillage/platform-kernel';
import { own } from '../definition/reading/readers.js';
import type { ChoiceField, DateField, FormField, RepeatField, TextField } from '../definition/form-field.js';
import type { Answer, AnswerLine, CommuneAnswer } from './answer.js';
import { answerFault, type AnswerFault } from './answer-fault.js';
import { budgetLinesOf, hasShapeOf, linesOf } from './answer-shape.js';
import { budgetFaults } from './budget-faults.js';

/** What a given answer has against it; whether one had to be given is told by `completenessOf`. */
export function answerFaults(field: FormField, answer: unknown): readonly AnswerFault[] {
  return hasShapeOf(field, answer) ? faultsOf(field, answer) : [answerFault('answerUnreadable')];
}

function faultsOf(field: FormField, answer: Answer): readonly AnswerFault[] {
  switch (field.kind) {
    case 'text':
      return textFaults(field, String(answer));
    case 'number':
    case 'money':
      return figureFaults(field, Number(answer));
    case 'date':
      return dayFaults(field, String(answer));
    case 'choice':
      return choiceFaults(field, answer);
    case 'siret':
      return isSiret(String(answer)) ? [] : [answerFault('siretWrong', { digits: String(answer).length })];
    case 'commune': {
      const { code } = answer as CommuneAnswer;
      return isCommuneCode(code) ? [] : [answerFault('communeWrong', { code })];
    }
    case 'file': {
      const count = linesOf(answer).length;
      return count > field.most ? [answerFault('documentsTooMany', { max: field.most, count })] : [];
    }
    case 'repeat':
      return [
        ...lineCountFaults(field, linesOf(answer).length),
        ...linesOf(answer).flatMap((line) => lineFaults(field, line)),
      ];
    case 'budget':
      return budgetFaults(field, budgetLinesOf(answer));
    case 'organisation':
    case 'computed':
      return [];
  }
}

function textFaults({ maxLength }: TextField, text: string): readonly AnswerFault[] {
  if (!isLegible(text)) return [answerFault('hiddenCharacters')];
  const isTooLong = maxLength !== null && text.length > maxLength;
  return isTooLong ? [answerFault('textTooLong', { max: maxLength, length: text.length })] : [];
}

interface Bounded {
  readonly kind: 'number' | 'money';
  readonly min: number | null;
  readonly max: number | null;
  readonly decimals?: number;
}

function figureFaults({ min, max, decimals }: Bounded, figure: number): readonly AnswerFault[] {
  if (decimals !== undefined && !hasDecimals(figure, decimals))
    return [answerFault('tooManyDecimals', { max: decimals })];
  if (min !== null && figure < min) return [answerFault('numberTooSmall', { min, figure })];
  return max !== null && figure > max ? [answerFault('numberTooLarge', { max, figure })] : [];
}

function hasDecimals(figure: number, most: number): boolean {
  return Number(figure.toFixed(most)) === figure;
}

function dayFaults({ from, until }: DateField, day: string): readonly AnswerFault[] {
  if (from !== null && day < from) return [answerFault('dayTooEarly', { from })];
  return until !== null && day > until ? [answerFault('dayTooLate', { until })] : [];
}

function choiceFaults({ choices }: ChoiceField, answer: Answer): readonly AnswerFault[] {
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [String(answer)];
  const unknown = chosen.find((key) => !choices.some((choice) => choice.key === key));
  return unknown === undefined ? [] : [answerFault('choiceUnknown', { choice: unknown })];
}

export function lineCountFaults({ atLeast, atMost }: RepeatField, count: number): readonly AnswerFault[] {
  if (count < atLeast) return [answerFault('linesTooFew', { min: atLeast, count })];
  return count > atMost ? [answerFault('linesTooMany', { max: atMost, count })] : [];
}

function lineFaults({ fields }: RepeatField, { id, answers }: AnswerLine): readonly AnswerFault[] {
  return fields.flatMap((field) => {
    const value = own(answers, field.key);
    const faults = value === undefined ? [] : answerFaults(field, value);
    return faults.map((fault) => ({ ...fault, line: id, within: field.key }));
  });
}
