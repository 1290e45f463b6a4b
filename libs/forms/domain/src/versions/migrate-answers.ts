import type { Answer, Answers } from '../answers/answer.js';
import { own } from '../definition/reading/readers.js';
import type { FormDefinition } from '../definition/form-definition.js';
import { fieldsOf } from '../definition/form-definition.js';
import type { FieldKind, FormField } from '../definition/form-field.js';
import { convertedAnswer } from './convert-answer.js';
import { isSameField } from './same-field.js';

export const migrationMarks = ['kept', 'changed', 'retyped', 'cut', 'added', 'removed', 'restored'] as const;
/**
 * What became of a field: as it was; its words or bounds changed; its kind changed; a part of the answer finds no place;
 * it is new; it is gone; it is back with the answer that it had.
 */
export type MigrationMark = (typeof migrationMarks)[number];

/** An answer that has no place in the newer version: kept as it was, to be read and copied. */
export interface SetAside {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly answer: Answer;
}

export interface MigratedAnswers {
  readonly answers: Answers;
  readonly setAside: readonly SetAside[];
  /** By key, of every field of both versions. */
  readonly marks: Readonly<Record<string, MigrationMark>>;
}

interface Migrating {
  readonly from: FormDefinition;
  readonly to: FormDefinition;
  readonly answers: Answers;
  /** What earlier migrations kept. */
  readonly setAside: readonly SetAside[];
}

/**
 * Takes the answers of an open response to a newer version, field by field. Nothing is lost: an answer is in the newer
 * version as it was, or set aside as it was, also when a part of it could be taken.
 */
export function migrateAnswers({ from, to, answers, setAside }: Migrating): MigratedAnswers {
  const before = new Map(fieldsOf(from).map((field) => [field.key, field]));
  const after = new Map(fieldsOf(to).map((field) => [field.key, field]));
  const moved = [...after.values()].map((field) => movedField(field, before.get(field.key), answers, setAside));
  const gone = [...before.values()].filter(({ key }) => !after.has(key));
  const removed = gone.flatMap((field) => asideOf(field, own(answers, field.key)));
  const unknown = Object.keys(answers).filter((key) => !before.has(key));
  const strays = unknown.map((key) => ({ key, label: key, kind: 'text' as const, answer: answers[key] as Answer }));
  const restored = new Set(moved.flatMap(({ restores }) => (restores === null ? [] : [restores])));
  return {
    answers: Object.fromEntries(moved.flatMap(({ key, answer }) => (answer === undefined ? [] : [[key, answer]]))),
    setAside: [
      ...setAside.filter((one) => !restored.has(one)),
      ...moved.flatMap(({ aside }) => aside),
      ...removed,
      ...strays,
    ],
    marks: Object.fromEntries([
      ...moved.map(({ key, mark }) => [key, mark] as const),
      ...gone.map(({ key }) => [key, 'removed'] as const),
    ]),
  };
}

interface MovedField {
  readonly key: string;
  readonly mark: MigrationMark;
  readonly answer: Answer | undefined;
  readonly aside: readonly SetAside[];
  readonly restores: SetAside | null;
}

function movedField(
  to: FormField,
  from: FormField | undefined,
  answers: Answers,
  setAside: readonly SetAside[],
): MovedField {
  const { key } = to;
  if (from === undefined) return broughtBack(to, setAside);
  const answer = own(answers, key);
  const isSame = isSameField(from, to);
  const mark: MigrationMark = isSame ? 'kept' : from.kind === to.kind ? 'changed' : 'retyped';
  if (answer === undefined) return { key, mark, answer, aside: [], restores: null };
  const converted = isSame ? { answer, isWhole: true } : convertedAnswer(from, to, answer);
  const aside = converted.isWhole ? [] : asideOf(from, answer);
  const isCut = !converted.isWhole && mark === 'changed';
  return { key, mark: isCut ? 'cut' : mark, answer: converted.answer, aside, restores: null };
}

/** A field that was away comes back with the latest answer that was kept of it, when it still takes that whole. */
function broughtBack(to: FormField, setAside: readonly SetAside[]): MovedField {
  const { key } = to;
  const kept = setAside.findLast((one) => one.key === key && one.kind === to.kind);
  const converted = kept === undefined ? undefined : convertedAnswer(to, to, kept.answer);
  if (kept === undefined || converted?.isWhole !== true) {
    return { key, mark: 'added', answer: undefined, aside: [], restores: null };
  }
  return { key, mark: 'restored', answer: converted.answer, aside: [], restores: kept };
}

function asideOf({ key, label, kind }: FormField, answer: Answer | undefined): readonly SetAside[] {
  return answer === undefined ? [] : [{ key, label, kind, answer }];
}
