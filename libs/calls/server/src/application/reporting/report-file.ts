import {
  type Answer,
  type Answers,
  fieldOf,
  fieldsOf,
  type FormDefinition,
  type FormField,
  hasShapeOf,
} from '@maillage/forms-domain';
import { type RowFault, type Sheet, type SheetCell, writeXlsx } from '@maillage/platform-server';

/** The table of a share: the key and the name of each field, and what is told in it. */
const titles = { key: 'Champ', label: 'Intitulé', value: 'Réalisé' } as const;

/** A row that says something that cannot be, with the field that it is about. */
export interface FileFault extends RowFault {
  readonly line: number;
  readonly field: string;
  readonly label: string;
}

export interface ReadShareFile {
  readonly answers: Answers;
  readonly faults: readonly FileFault[];
}

/** The share as it is known, to be filled in a spreadsheet: money in euros, days as 30/11/2021. */
export function shareFile(form: FormDefinition, answers: Answers): Promise<Buffer> {
  const rows = fieldsOf(form).map((field): SheetCell[] => [field.key, field.label, cellOf(field, answers[field.key])]);
  return writeXlsx([titles.key, titles.label, titles.value], rows);
}

function cellOf(field: FormField, answer: Answer | undefined): SheetCell {
  if (typeof answer === 'number') return field.kind === 'money' ? answer / 100 : answer;
  if (typeof answer !== 'string') return null;
  return field.kind === 'date' ? answer.split('-').reverse().join('/') : answer;
}

/** What a filled table says. Rows that cannot be are named with their field; the others are taken. */
export function readShareFile(form: FormDefinition, { header, rows }: Sheet): ReadShareFile {
  const [keyAt, valueAt] = [placeOf(header, titles.key), placeOf(header, titles.value)];
  if (keyAt < 0 || valueAt < 0) {
    const column = keyAt < 0 ? titles.key : titles.value;
    return { answers: {}, faults: [{ line: 1, field: '', label: '', column, value: null, reason: 'columnMissing' }] };
  }
  const read = rows.map(({ line, cells }) => rowOf(form, line, [cells[keyAt] ?? '', cells[valueAt] ?? '']));
  return {
    answers: Object.fromEntries(read.flatMap(({ answer }) => (answer === null ? [] : [answer]))),
    faults: read.flatMap(({ fault }) => fault ?? []),
  };
}

interface ReadRow {
  readonly answer: readonly [string, Answer] | null;
  readonly fault: FileFault | null;
}

function rowOf(form: FormDefinition, line: number, [key, cell]: readonly [string, string]): ReadRow {
  const value = cell.trim();
  const field = fieldOf(form, key.trim());
  const faultOf = (reason: string): ReadRow => ({
    answer: null,
    fault: { line, field: key.trim().slice(0, 100), label: field?.label ?? '', column: titles.value, value, reason },
  });
  if (field === undefined) return key.trim() === '' && value === '' ? nothing : faultOf('fieldUnknown');
  if (value === '') return nothing;
  const answer = answerIn(field, value);
  if (answer === null || !hasShapeOf(field, answer)) return faultOf(reasonOf(field));
  return { answer: [field.key, answer], fault: null };
}

const nothing: ReadRow = { answer: null, fault: null };

function reasonOf({ kind }: FormField): string {
  if (kind === 'date') return 'dayDoesNotExist';
  return kind === 'money' ? 'amountUnreadable' : 'numberUnreadable';
}

function answerIn(field: FormField, value: string): Answer | null {
  if (field.kind === 'text') return value;
  if (field.kind === 'date') return dayIn(value);
  const plain = value.replaceAll(/[\s\u00a0\u202f€]/gu, '').replace(',', '.');
  if (field.kind === 'money') return centsIn(plain);
  return /^\d{1,12}$/.test(plain) ? Number(plain) : null;
}

/** Euros with at most two decimals, read as digits so that no fraction is lost. */
function centsIn(plain: string): number | null {
  const [, euros, decimals = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  return euros === undefined ? null : Number(`${euros}${decimals.padEnd(2, '0')}`);
}

const months = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];

/** A day as 30/11/2021, 2021-11-30 or « 30 novembre 2021 »; null for what no calendar has: 31 novembre 2021. */
function dayIn(value: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (iso !== null) return value.slice(0, 10);
  const written = /^(\d{1,2})(?:er)?[/. ]+(\p{L}+\.?|\d{1,2})[/. ]+(\d{4})$/u.exec(value);
  if (written === null) return null;
  const [, day = '', month = '', year = ''] = written;
  const number = /^\d+$/.test(month) ? Number(month) : monthNamed(month);
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNamed(word: string): number {
  const folded = folding(word);
  return 1 + months.findIndex((month) => folded.startsWith(month));
}

function placeOf(header: readonly string[], title: string): number {
  return header.findIndex((one) => folding(one) === folding(title));
}

function folding(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
