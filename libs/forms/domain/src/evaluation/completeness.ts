import type { Answers } from '../answers/answer.js';
import { answerFault, type AnswerFault } from '../answers/answer-fault.js';
import { answerFaults, lineCountFaults } from '../answers/answer-faults.js';
import { answerOf, hasShapeOf, linesOf } from '../answers/answer-shape.js';
import { own } from '../definition/reading/readers.js';
import type { FormDefinition, FormSection } from '../definition/form-definition.js';
import type { FormField, RepeatField } from '../definition/form-field.js';
import { type Eligibility, eligibilityOf } from './eligibility.js';
import { FormReading } from './form-reading.js';

export const sectionStates = [
  'cannotStartYet',
  'notStarted',
  'inProgress',
  'completed',
  'notNeeded',
  'changesRequested',
] as const;
export type SectionState = (typeof sectionStates)[number];

/** One thing to do before the response can be submitted. */
export interface MissingItem extends AnswerFault {
  readonly field: string;
}

export interface SectionCompleteness {
  readonly key: string;
  readonly state: SectionState;
  readonly missing: readonly MissingItem[];
}

export interface Completeness {
  /** Whether every section is completed or not needed, and no rule refuses: the response may be submitted. */
  readonly isComplete: boolean;
  readonly sections: readonly SectionCompleteness[];
  readonly eligibility: Eligibility;
}

/**
 * What is missing, by section, in the order of the form.
 *
 * @param changesRequested keys of the sections that a reader has sent back and nobody has given back since
 */
export function completenessOf(
  definition: FormDefinition,
  answers: Readonly<Record<string, unknown>>,
  changesRequested: ReadonlySet<string> = new Set(),
): Completeness {
  const reading = new FormReading(definition, answers);
  const deciding = decidingFields(definition, reading, answers);
  const states = new Map<string, SectionState>();
  const sections = definition.sections.map((section): SectionCompleteness => {
    const missing = section.fields.flatMap((field) => missingIn(field, reading, answers, deciding));
    const isAnswered = section.fields.some((field) => answerOf(field, answers) !== undefined);
    const state = stateOf(section, {
      visibility: reading.section(section),
      missing,
      isAnswered,
      changesRequested,
      states,
    });
    states.set(section.key, state);
    return { key: section.key, state, missing };
  });
  const eligibility = eligibilityOf(definition, answers);
  const isDone = sections.every(({ state }) => state === 'completed' || state === 'notNeeded');
  return { isComplete: isDone && eligibility.verdict === 'eligible', sections, eligibility };
}

interface SectionFacts {
  readonly visibility: 'shown' | 'hidden' | 'undetermined';
  readonly missing: readonly MissingItem[];
  readonly isAnswered: boolean;
  readonly changesRequested: ReadonlySet<string>;
  /** Of the sections before. */
  readonly states: ReadonlyMap<string, SectionState>;
}

function stateOf({ key, startsAfter }: FormSection, facts: SectionFacts): SectionState {
  if (facts.visibility === 'hidden') return 'notNeeded';
  const awaited = startsAfter.map((before) => facts.states.get(before));
  const isOpen = awaited.every((state) => state === 'completed' || state === 'notNeeded');
  if (facts.visibility === 'undetermined' || !isOpen) return 'cannotStartYet';
  if (facts.changesRequested.has(key)) return 'changesRequested';
  if (facts.missing.length === 0) return 'completed';
  return facts.isAnswered ? 'inProgress' : 'notStarted';
}

/** Questions that may stay open, but not while it is not known whether what must be answered is asked. */
function decidingFields(
  { sections, ineligibility }: FormDefinition,
  reading: FormReading,
  answers: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const ofSections = sections.flatMap((section) => {
    const open = reading.openQuestions(section.showWhen, null);
    const ofFields = section.fields.flatMap((field) => {
      const own = field.required ? reading.openQuestions(field.showWhen, null) : [];
      return [...own, ...openInLines(field, reading, answers)];
    });
    return [...open, ...ofFields];
  });
  return new Set([...ofSections, ...ineligibility.flatMap(({ when }) => reading.openQuestions(when, null))]);
}

function openInLines(field: FormField, reading: FormReading, answers: Readonly<Record<string, unknown>>): string[] {
  if (field.kind !== 'repeat') return [];
  return linesOf(answerOf(field, answers)).flatMap((line) =>
    field.fields.flatMap(({ required, showWhen }) =>
      required ? reading.openQuestions(showWhen, { block: field, answers: line.answers }) : [],
    ),
  );
}

function missingIn(
  field: FormField,
  reading: FormReading,
  answers: Readonly<Record<string, unknown>>,
  deciding: ReadonlySet<string>,
): readonly MissingItem[] {
  if (field.kind === 'computed' || reading.field(field) !== 'shown') return [];
  return faultsOfShown(field, reading, answers, deciding).map((fault) => ({ ...fault, field: field.key }));
}

function faultsOfShown(
  field: FormField,
  reading: FormReading,
  answers: Readonly<Record<string, unknown>>,
  deciding: ReadonlySet<string>,
): readonly AnswerFault[] {
  const answer = answerOf(field, answers);
  if (answer === undefined) {
    const given = own(answers, field.key);
    if (given !== undefined && !hasShapeOf(field, given)) return [answerFault('answerUnreadable')];
    if (field.required) return [answerFault('answerMissing')];
    return deciding.has(field.key) ? [answerFault('decidesOthers')] : [];
  }
  return field.kind === 'repeat'
    ? faultsOfLines(field, linesOf(answer), reading, deciding)
    : answerFaults(field, answer);
}

function faultsOfLines(
  block: RepeatField,
  lines: readonly { readonly id: string; readonly answers: Answers }[],
  reading: FormReading,
  deciding: ReadonlySet<string>,
): readonly AnswerFault[] {
  const ofLines = lines.flatMap(({ id, answers }) =>
    block.fields.flatMap((field) => {
      const isShown = reading.fieldInLine(field, { block, answers }) === 'shown';
      const faults = isShown ? faultsOfShown(field, reading, answers, deciding) : [];
      return faults.map((fault) => ({ ...fault, line: id, within: field.key }));
    }),
  );
  return [...lineCountFaults(block, lines.length), ...ofLines];
}
