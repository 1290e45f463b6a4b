import type { FaultPlace, FrameworkFault } from '../framework-fault.js';
import {
  frameworkSheetColumns,
  type FrameworkSheetColumn,
  type FrameworkSheetRow,
  type SheetRowFault,
} from './framework-sheet.js';

interface Places {
  /** Where what is wrong with the whole is told. */
  readonly first: number;
  /** By axis, by criterion. */
  readonly criteria: readonly (readonly number[])[];
  readonly levels: readonly number[];
}

const columnOfLevelField: Readonly<Record<string, FrameworkSheetColumn>> = {
  number: 'code',
  title: 'wording',
  thresholdPercent: 'threshold',
  completenessPercent: 'completeness',
};
const columnOfAxisField: Readonly<Record<string, FrameworkSheetColumn>> = { code: 'axisCode', title: 'axisTitle' };

/** The faults of a content, each at the row and the column that said it. */
export function placedFaults(
  faults: readonly FrameworkFault[],
  rows: readonly FrameworkSheetRow[],
  places: Places,
): readonly SheetRowFault[] {
  return faults.map(({ code, place }) => {
    const row = rowOf(place, places);
    const column = columnOf(place);
    const value = column === null ? null : (rows[row]?.[column] ?? null);
    return { row, column, value, reason: code };
  });
}

function rowOf({ axis, criterion, level }: FaultPlace, { first, criteria, levels }: Places): number {
  if (level !== null) return levels[level] ?? first;
  return axis === null ? first : (criteria[axis]?.[criterion ?? 0] ?? first);
}

function columnOf({ axis, criterion, level, field }: FaultPlace): FrameworkSheetColumn | null {
  if (level !== null) return columnOfLevelField[field] ?? columnNamed(field);
  if (axis === null) return null;
  return criterion === null ? (columnOfAxisField[field] ?? null) : columnNamed(field === 'title' ? 'wording' : field);
}

function columnNamed(field: string): FrameworkSheetColumn | null {
  return frameworkSheetColumns.find((column) => column === field) ?? null;
}
