import { foldedText } from '@maillage/platform-kernel';
import type { ExpectedEvidence, LevelCondition, Question } from '../framework-content.js';

/** What a cell holds when it cannot be read. */
export const unreadable = Symbol('unreadable');
export type Read<T> = T | typeof unreadable;

const evidenceWords = { required: 'exigée', welcome: 'utile' } as const;
const questionWords = { progress: 'progression', yesNo: 'oui ou non' } as const;

export function writtenYesNo(value: boolean): string {
  return value ? 'oui' : 'non';
}

/** Nothing written is no. */
export function readYesNo(cell: string): Read<boolean> {
  const word = foldedText(cell);
  if (word === 'oui') return true;
  return word === 'non' || word === '' ? false : unreadable;
}

export function readNumber(cell: string): Read<number> {
  const [, digits] = /^(\d{1,9})(?:[.,]0+)?\s*%?$/.exec(cell.trim()) ?? [];
  return digits === undefined ? unreadable : Number(digits);
}

/** One a line, with whether the level asks for it; a line that does not say it is asked for. */
export function writtenEvidence(evidence: readonly ExpectedEvidence[]): string {
  return evidence
    .map(({ label, required }) => `${required ? evidenceWords.required : evidenceWords.welcome} : ${label}`)
    .join('\n');
}

export function readEvidence(cell: string): readonly ExpectedEvidence[] {
  return linesOf(cell).map((line) => {
    const [, word, label] = /^(exigée?|utile)\s*:\s*(.*)$/isu.exec(line) ?? [];
    if (word === undefined || label === undefined) return { label: line, required: true };
    return { label, required: foldedText(word) !== evidenceWords.welcome };
  });
}

/** A word, or the choices, one a line: `40 % : Des jeunes sont consultés`. */
export function writtenQuestion(question: Question): string {
  if (question.kind !== 'choices') return questionWords[question.kind];
  return question.choices.map(({ title, percent }) => `${percent} % : ${title}`).join('\n');
}

export function readQuestion(cell: string): Read<Question> {
  const word = foldedText(cell);
  if (word === '' || word === questionWords.progress) return { kind: 'progress' };
  if (word === questionWords.yesNo) return { kind: 'yesNo' };
  const choices = linesOf(cell).map((line) => {
    const [, percent, title] = /^(\d{1,3})\s*%\s*:\s*(.+)$/su.exec(line) ?? [];
    return percent === undefined || title === undefined ? undefined : { title, percent: Number(percent) };
  });
  const known = choices.filter((choice) => choice !== undefined);
  return known.length === choices.length ? { kind: 'choices', choices: known } : unreadable;
}

/** One a line: `service.youth-voice >= 60 %`. */
export function writtenConditions(conditions: readonly LevelCondition[]): string {
  return conditions
    .map(({ criterionKey, minimumDonePercent }) => `${criterionKey} >= ${minimumDonePercent} %`)
    .join('\n');
}

export function readConditions(cell: string): Read<readonly LevelCondition[]> {
  const conditions = linesOf(cell).map((line) => {
    const [, criterionKey, percent] = /^(\S+)\s*(?:>=|≥)\s*(\d{1,3})\s*%?$/u.exec(line) ?? [];
    if (criterionKey === undefined || percent === undefined) return undefined;
    return { criterionKey, minimumDonePercent: Number(percent) };
  });
  const known = conditions.filter((condition) => condition !== undefined);
  return known.length === conditions.length ? known : unreadable;
}

function linesOf(cell: string): string[] {
  return cell
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
