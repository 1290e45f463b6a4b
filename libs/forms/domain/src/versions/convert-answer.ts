import type { Answer } from '../answers/answer.js';
import { answerFaults } from '../answers/answer-faults.js';
import { hasShapeOf, linesOf } from '../answers/answer-shape.js';
import type { ChoiceField, FormField, RepeatField } from '../definition/form-field.js';
import { own } from '../definition/reading/readers.js';

/** An answer as another field takes it. */
export interface Converted {
  /** Undefined when nothing of it can be taken. */
  readonly answer: Answer | undefined;
  /** Whether all that was said is still said. */
  readonly isWhole: boolean;
}

const nothing: Converted = { answer: undefined, isWhole: false };

/** An answer to one field, taken into another of the same key. */
export function convertedAnswer(from: FormField, to: FormField, answer: Answer): Converted {
  if (to.kind === 'choice' && from.kind === 'choice') return convertedChoice(to, answer);
  if (to.kind === 'repeat' && from.kind === 'repeat') return convertedLines(from, to, answer);
  if (from.kind === to.kind) return hasShapeOf(to, answer) ? { answer, isWhole: true } : nothing;
  const written = to.kind === 'text' && isWrittenAlike(from) ? String(answer) : answer;
  return hasShapeOf(to, written) && answerFaults(to, written).length === 0 && isAlike(from, to)
    ? { answer: written, isWhole: true }
    : nothing;
}

/** What text shows as it is: a code, a day, a number without its unit. */
function isWrittenAlike({ kind }: FormField): boolean {
  return kind === 'number' || kind === 'date' || kind === 'siret';
}

function isAlike(from: FormField, to: FormField): boolean {
  return to.kind === 'text' ? isWrittenAlike(from) : to.kind === 'siret' && from.kind === 'text';
}

function convertedChoice({ many, choices }: ChoiceField, answer: Answer): Converted {
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [String(answer)];
  const kept = chosen.filter((key) => choices.some((choice) => choice.key === key));
  if (many) return { answer: kept.length > 0 ? kept : undefined, isWhole: kept.length === chosen.length };
  const [only, ...more] = kept;
  return more.length > 0 ? nothing : { answer: only, isWhole: only !== undefined && chosen.length === 1 };
}

function convertedLines(from: RepeatField, to: RepeatField, answer: Answer): Converted {
  let isWhole = true;
  const lines = linesOf(answer).map(({ id, answers }) => {
    const kept = from.fields.flatMap((field): [string, Answer][] => {
      const value = own(answers, field.key);
      if (value === undefined) return [];
      const next = to.fields.find(({ key }) => key === field.key);
      const converted = next === undefined ? nothing : convertedAnswer(field, next, value);
      isWhole &&= converted.isWhole;
      return converted.answer === undefined ? [] : [[field.key, converted.answer]];
    });
    return { id, answers: Object.fromEntries(kept) };
  });
  return { answer: lines, isWhole };
}
