import type { FrameworkAudience, FrameworkContent } from '../framework-content.js';
import type { FrameworkFaultCode } from '../framework-fault.js';

/** The columns of a framework written as one table: a row for what it is, one for each criterion, one for each level. */
export const frameworkSheetColumns = [
  'element',
  'axisCode',
  'axisTitle',
  'code',
  'key',
  'wording',
  'weight',
  'question',
  'expectedEvidence',
  'help',
  'applicability',
  'threshold',
  'completeness',
  'evidenceRequired',
  'conditions',
  'audience',
  'isDemo',
] as const;
export type FrameworkSheetColumn = (typeof frameworkSheetColumns)[number];

/** What stands in the column `element`: the authors of frameworks read and write it. */
export const sheetElements = { framework: 'référentiel', criterion: 'critère', level: 'niveau' } as const;
export type SheetElement = keyof typeof sheetElements;

export type FrameworkSheetRow = Readonly<Record<FrameworkSheetColumn, string>>;
export type WrittenSheetRow = Readonly<Record<FrameworkSheetColumn, string | number>>;

/** What names a framework, besides what its versions say. */
export interface FrameworkIdentity {
  readonly code: string;
  readonly title: string;
  readonly audience: FrameworkAudience;
}

export const sheetFaultCodes = [
  'elementUnknown',
  'frameworkRowMissing',
  'frameworkRowTwice',
  'frameworkCodeUnreadable',
  'audienceUnknown',
  'axisTitleDiffers',
  'numberUnreadable',
  'yesOrNoUnreadable',
  'questionUnreadable',
  'ruleUnreadable',
  'conditionUnreadable',
  'audienceDiffers',
  'draftAlreadyThere',
  'rowTooShort',
  'rowTooLong',
] as const;
export type SheetFaultCode = (typeof sheetFaultCodes)[number] | FrameworkFaultCode;

/** What is wrong in a row, counted from 0, and in which column of it; null for the row as a whole. */
export interface SheetRowFault {
  readonly row: number;
  readonly column: FrameworkSheetColumn | null;
  readonly value: string | null;
  readonly reason: SheetFaultCode;
}

export interface ReadFramework {
  /** Null when no row says it. */
  readonly identity: FrameworkIdentity | null;
  /** The row that says it; 0 when none does. */
  readonly identityRow: number;
  readonly content: FrameworkContent;
  /** In the order of the rows. */
  readonly faults: readonly SheetRowFault[];
}
