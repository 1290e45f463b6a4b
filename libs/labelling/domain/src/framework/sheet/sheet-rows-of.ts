import type { Axis, Criterion, FrameworkContent, FrameworkLevel } from '../framework-content.js';
import { writtenConditions, writtenEvidence, writtenQuestion, writtenYesNo } from './cell-notation.js';
import {
  frameworkSheetColumns,
  sheetElements,
  type FrameworkIdentity,
  type WrittenSheetRow,
} from './framework-sheet.js';
import { writtenRule } from './rule-notation.js';

const empty = Object.fromEntries(frameworkSheetColumns.map((column) => [column, ''])) as WrittenSheetRow;

/** A framework as the rows of one table: read back, they give the same content to the letter. */
export function sheetRowsOf(
  { code, title, audience }: FrameworkIdentity,
  content: FrameworkContent,
): readonly WrittenSheetRow[] {
  return [
    {
      ...empty,
      element: sheetElements.framework,
      code,
      wording: title,
      audience,
      isDemo: writtenYesNo(content.isDemo),
    },
    ...content.axes.flatMap((axis) => axis.criteria.map((criterion) => criterionRow(axis, criterion))),
    ...content.levels.map(levelRow),
  ];
}

function criterionRow(axis: Axis, criterion: Criterion): WrittenSheetRow {
  const { code, key, title, weight, help, applicability } = criterion;
  return {
    ...empty,
    ...{
      element: sheetElements.criterion,
      axisCode: axis.code,
      axisTitle: axis.title,
      code,
      key,
      wording: title,
      weight,
      help,
    },
    question: writtenQuestion(criterion.question),
    expectedEvidence: writtenEvidence(criterion.expectedEvidence),
    applicability: applicability === null ? '' : writtenRule(applicability),
  };
}

function levelRow(level: FrameworkLevel): WrittenSheetRow {
  return {
    ...empty,
    ...{ element: sheetElements.level, code: String(level.number), wording: level.title },
    ...{ threshold: level.thresholdPercent, completeness: level.completenessPercent },
    evidenceRequired: writtenYesNo(level.evidenceRequired),
    conditions: writtenConditions(level.conditions),
  };
}
