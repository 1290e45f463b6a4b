import { nowhere } from '../framework-fault.js';
import { lineFaults } from '../content/text-faults.js';
import { unreadable, type Read } from './cell-notation.js';
import type { FrameworkSheetColumn, FrameworkSheetRow, SheetFaultCode, SheetRowFault } from './framework-sheet.js';

const longestValue = 200;

interface CellReading<T> {
  readonly as: (cell: string) => Read<T>;
  /** What stands for a cell that cannot be read. */
  readonly orElse: T;
  readonly because: SheetFaultCode;
}

/** The faults found so far, by row and column. */
export class RowFaults {
  private readonly found: SheetRowFault[] = [];

  add(row: number, column: FrameworkSheetColumn | null, value: string | null, reason: SheetFaultCode): void {
    this.found.push({ row, column, value: value?.slice(0, longestValue) ?? null, reason });
  }

  /** The faults of a text of one line. */
  line(row: number, column: FrameworkSheetColumn, text: string): void {
    for (const { code } of lineFaults(nowhere, column, text)) this.add(row, column, text, code);
  }

  /** A cell, or what stands for it when it cannot be read. */
  read<T>(
    { row, cells }: { readonly row: number; readonly cells: FrameworkSheetRow },
    column: FrameworkSheetColumn,
    { as, orElse, because }: CellReading<T>,
  ): T {
    const value = as(cells[column]);
    if (value !== unreadable) return value;
    this.add(row, column, cells[column], because);
    return orElse;
  }

  has(row: number, column: FrameworkSheetColumn | null): boolean {
    return this.found.some((fault) => fault.row === row && fault.column === column);
  }

  inOrder(): readonly SheetRowFault[] {
    return [...this.found].sort((one, other) => one.row - other.row);
  }
}
