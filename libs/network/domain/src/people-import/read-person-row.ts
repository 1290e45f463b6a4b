import { isFormula, nameFault } from '../directory/directory-cell.rules.js';
import { foldedCode } from '../directory/directory-entry.js';
import {
  type HeldOrganisation,
  personColumns,
  type PersonColumn,
  type PersonFault,
  type PersonRefusalReason,
  type PersonRow,
  type ReadPerson,
} from './person-row.js';
import { roleOfWord } from './role-words.js';
import { startDayOf } from './start-day.js';

const addressShape = /^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@[^\s@<>()[\],;:\\"\p{Cc}]+\.[^\s@.<>()[\],;:\\"\p{Cc}]{2,}$/u;
const longestAddress = 254;

export interface RowContext {
  /** By folded code. */
  readonly organisations: ReadonlyMap<string, HeldOrganisation>;
  /** As 2026-12-31. */
  readonly today: string;
}

export type PersonReading =
  | { readonly person: ReadPerson; readonly faults: readonly [] }
  | { readonly person: undefined; readonly faults: readonly PersonFault[] };

/** Reads a row by itself: every fault of it, or the person whom it describes. */
export function readPersonRow({ cells, shape }: PersonRow, { organisations, today }: RowContext): PersonReading {
  if (shape !== 'fits') return { person: undefined, faults: [{ column: null, value: null, reason: shape }] };
  const text = (column: PersonColumn): string => cells[column].trim().normalize('NFC');
  const faults: PersonFault[] = [];
  const refuse = (column: PersonColumn, reason: PersonRefusalReason | undefined): void => {
    if (reason !== undefined) faults.push({ column, value: cells[column].slice(0, longestShown), reason });
  };
  const formulas = personColumns.filter((column) => isFormula(cells[column]));
  if (formulas.length > 0) {
    for (const column of formulas) refuse(column, 'formula');
    return { person: undefined, faults };
  }
  refuse('givenName', nameReason(text('givenName')));
  refuse('familyName', nameReason(text('familyName')));
  refuse('email', addressFault(text('email')));
  const organisation = organisations.get(foldedCode(text('organisationCode')));
  refuse('organisationCode', organisationFault(text('organisationCode'), organisation));
  const role = text('role') === '' ? 'roleMissing' : organisation && roleOfWord(text('role'), organisation.kind);
  if (role === 'roleMissing' || role === 'roleUnknown' || role === 'roleNotOfKind') refuse('role', role);
  const start = startDayOf(text('startsOn'), today);
  if ('fault' in start) refuse('startsOn', start.fault);
  if (faults.length > 0 || organisation === undefined || role === undefined || 'fault' in start) {
    return { person: undefined, faults };
  }
  const [givenName, familyName] = [text('givenName'), text('familyName')];
  const email = text('email').toLowerCase();
  return {
    person: { email, givenName, familyName, organisation, role: role as ReadPerson['role'], startsOn: start.day },
    faults: [],
  };
}

const longestShown = 200;

function nameReason(text: string): PersonRefusalReason | undefined {
  const fault = nameFault(text);
  return fault === 'characterForbidden' || fault === 'nameBlank' || fault === 'nameTooLong' ? fault : undefined;
}

function addressFault(text: string): PersonRefusalReason | undefined {
  if (text === '') return 'emailMissing';
  return text.length > longestAddress || !addressShape.test(text) ? 'emailMalformed' : undefined;
}

function organisationFault(code: string, organisation: HeldOrganisation | undefined): PersonRefusalReason | undefined {
  if (code === '') return 'organisationMissing';
  if (organisation === undefined) return 'organisationUnknown';
  return ['merged', 'closed'].includes(organisation.state) ? 'organisationEnded' : undefined;
}
