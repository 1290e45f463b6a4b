import type { Answer, Answers } from '../answers/answer.js';
import { answerOf, linesOf } from '../answers/answer-shape.js';
import type { FormDefinition } from '../definition/form-definition.js';
import { fieldsOf } from '../definition/form-definition.js';
import type { FormField } from '../definition/form-field.js';
import { FormReading } from './form-reading.js';
import type { Visibility } from './truth.js';

/** What a form is for the answers that it has. The same answers always give the same. */
export interface FormEvaluation {
  /** By the key of the section. */
  readonly sections: ReadonlyMap<string, Visibility>;
  /** By the key of the field; of a field of a block, by `addressInLine`. */
  readonly fields: ReadonlyMap<string, Visibility>;
  /** By the key of the computed field; money in cents, null while there is no figure. */
  readonly computed: ReadonlyMap<string, number | null>;
  /** The answers that count: those of what is shown. The others are kept, and count for nothing. */
  readonly counted: Answers;
}

/** Where a field of a block stands in one of its lines. */
export function addressInLine(block: string, lineId: string, field: string): string {
  return `${block}.${lineId}.${field}`;
}

export function evaluateForm(definition: FormDefinition, answers: Readonly<Record<string, unknown>>): FormEvaluation {
  const reading = new FormReading(definition, answers);
  const fields = new Map<string, Visibility>();
  const computed = new Map<string, number | null>();
  const counted: [string, Answer][] = [];
  for (const field of fieldsOf(definition)) {
    const visibility = reading.field(field);
    fields.set(field.key, visibility);
    if (field.kind === 'computed') computed.set(field.key, visibility === 'shown' ? reading.computed(field) : null);
    const answer = answerOf(field, answers);
    if (answer === undefined) continue;
    const asked = askedOf(field, answer, reading, fields);
    if (visibility === 'shown') counted.push([field.key, asked]);
  }
  return {
    sections: new Map(definition.sections.map((section) => [section.key, reading.section(section)])),
    ...{ fields, computed, counted: Object.fromEntries(counted) },
  };
}

/** An answer without what the lines of a block hold for fields that are not asked in them. */
function askedOf(field: FormField, answer: Answer, reading: FormReading, told: Map<string, Visibility>): Answer {
  if (field.kind !== 'repeat') return answer;
  return linesOf(answer).map(({ id, answers }) => {
    const asked = field.fields.filter((inner) => {
      const visibility = reading.fieldInLine(inner, { block: field, answers });
      told.set(addressInLine(field.key, id, inner.key), visibility);
      return visibility === 'shown';
    });
    const kept = asked.flatMap((inner): [string, Answer][] => {
      const value = answerOf(inner, answers);
      return value === undefined ? [] : [[inner.key, value]];
    });
    return { id, answers: Object.fromEntries(kept) };
  });
}
