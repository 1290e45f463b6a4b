import type { ApplicabilityRule } from '../applicability-rule.js';
import type { Axis, Criterion, FrameworkLevel, Question } from '../framework-content.js';
import {
  readConditions,
  readEvidence,
  readNumber,
  readQuestion,
  readYesNo,
  unreadable,
  type Read,
} from './cell-notation.js';
import type { FrameworkSheetRow } from './framework-sheet.js';
import type { RowFaults } from './row-faults.js';
import { readRule } from './rule-notation.js';

export interface PlacedRow {
  readonly row: number;
  readonly cells: FrameworkSheetRow;
}

interface PlacedCriterion {
  readonly row: number;
  readonly axisCode: string;
  readonly axisTitle: string;
  readonly criterion: Criterion;
}

export interface PlacedAxis {
  readonly axis: Axis;
  /** Of each criterion, its row. */
  readonly rows: readonly number[];
}

const anyProgress: Question = { kind: 'progress' };

export function readCriterion(placed: PlacedRow, faults: RowFaults): PlacedCriterion {
  const { row, cells } = placed;
  return {
    ...{ row, axisCode: cells.axisCode.trim(), axisTitle: cells.axisTitle.trim().normalize('NFC') },
    criterion: {
      ...{ key: cells.key, code: cells.code, title: cells.wording, help: cells.help },
      weight: faults.read(placed, 'weight', { as: readNumber, because: 'numberUnreadable', orElse: 1 }),
      expectedEvidence: readEvidence(cells.expectedEvidence),
      applicability: faults.read(placed, 'applicability', {
        as: readApplicability,
        because: 'ruleUnreadable',
        orElse: null,
      }),
      question: faults.read(placed, 'question', {
        as: readQuestion,
        because: 'questionUnreadable',
        orElse: anyProgress,
      }),
    },
  };
}

export function readLevel(placed: PlacedRow, faults: RowFaults): FrameworkLevel {
  const number = (column: 'code' | 'threshold' | 'completeness'): number =>
    faults.read(placed, column, { as: readNumber, because: 'numberUnreadable', orElse: 0 });
  return {
    number: number('code'),
    title: placed.cells.wording,
    thresholdPercent: number('threshold'),
    completenessPercent: number('completeness'),
    conditions: faults.read(placed, 'conditions', { as: readConditions, because: 'conditionUnreadable', orElse: [] }),
    evidenceRequired: faults.read(placed, 'evidenceRequired', {
      as: readYesNo,
      because: 'yesOrNoUnreadable',
      orElse: false,
    }),
  };
}

/** The axes in the order in which they first come. All rows of an axis give it the same title. */
export function gatheredAxes(criteria: readonly PlacedCriterion[], faults: RowFaults): readonly PlacedAxis[] {
  const axes = new Map<string, PlacedCriterion[]>();
  for (const placed of criteria) {
    const sameAxis = axes.get(placed.axisCode);
    if (sameAxis === undefined) axes.set(placed.axisCode, [placed]);
    else {
      const differs = sameAxis[0]?.axisTitle !== placed.axisTitle;
      if (differs) faults.add(placed.row, 'axisTitle', placed.axisTitle, 'axisTitleDiffers');
      sameAxis.push(placed);
    }
  }
  return [...axes].map(([code, placed]) => ({
    axis: { code, title: placed[0]?.axisTitle ?? '', criteria: placed.map(({ criterion }) => criterion) },
    rows: placed.map(({ row }) => row),
  }));
}

function readApplicability(cell: string): Read<ApplicabilityRule | null> {
  return cell.trim() === '' ? null : (readRule(cell) ?? unreadable);
}
