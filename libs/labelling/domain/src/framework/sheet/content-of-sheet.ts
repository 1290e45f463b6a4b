import { foldedText } from '@maillage/platform-kernel';
import { contentMustHold } from '../content-must-hold.rule.js';
import { frameworkAudiences, type FrameworkContent } from '../framework-content.js';
import { tidyContent } from '../tidy-content.js';
import { readYesNo } from './cell-notation.js';
import {
  sheetElements,
  type FrameworkIdentity,
  type FrameworkSheetRow,
  type ReadFramework,
  type SheetElement,
  type SheetRowFault,
} from './framework-sheet.js';
import { placedFaults } from './placed-faults.js';
import { gatheredAxes, readCriterion, readLevel, type PlacedRow } from './read-rows.js';
import { RowFaults } from './row-faults.js';

const elementByWord = new Map(
  (Object.keys(sheetElements) as SheetElement[]).map((element) => [foldedText(sheetElements[element]), element]),
);
const frameworkCode = /^[a-z][a-z0-9-]{1,60}$/;

/**
 * The framework that a table says, and everything that is wrong with it at once: what cannot be read, and what the
 * framework may not say. A cell that cannot be read stands for nothing in the rest.
 */
export function contentOfSheet(rows: readonly FrameworkSheetRow[]): ReadFramework {
  const faults = new RowFaults();
  const placed = rows.map((cells, row): PlacedRow => ({ cells, row }));
  const ofElement = (element: SheetElement): PlacedRow[] =>
    placed.filter(({ cells }) => elementByWord.get(foldedText(cells.element)) === element);
  for (const { cells, row } of placed) {
    if (!elementByWord.has(foldedText(cells.element))) faults.add(row, 'element', cells.element, 'elementUnknown');
  }
  const { identity, isDemo, row } = readIdentity(ofElement('framework'), faults);
  const axes = gatheredAxes(
    ofElement('criterion').map((one) => readCriterion(one, faults)),
    faults,
  );
  const levels = ofElement('level').map((one) => ({ row: one.row, level: readLevel(one, faults) }));
  const content = tidyContent({
    isDemo,
    axes: axes.map(({ axis }) => axis),
    levels: levels.map(({ level }) => level),
  });
  const places = { first: row, criteria: axes.map((one) => one.rows), levels: levels.map((level) => level.row) };
  return {
    identity,
    identityRow: row,
    content,
    faults: allFaults(content, faults, (of) => placedFaults(of, rows, places)),
  };
}

function allFaults(
  content: FrameworkContent,
  read: RowFaults,
  placed: (faults: ReturnType<typeof contentMustHold>) => readonly SheetRowFault[],
): readonly SheetRowFault[] {
  for (const { row, column, value, reason } of placed(contentMustHold(content))) {
    if (column === null || !read.has(row, column)) read.add(row, column, value, reason);
  }
  return read.inOrder();
}

interface Identity {
  readonly identity: FrameworkIdentity | null;
  readonly isDemo: boolean;
  /** Where what is wrong with the whole is told. */
  readonly row: number;
}

function readIdentity([first, ...others]: readonly PlacedRow[], faults: RowFaults): Identity {
  for (const { row, cells } of others) faults.add(row, 'element', cells.element, 'frameworkRowTwice');
  if (first === undefined) {
    faults.add(0, null, null, 'frameworkRowMissing');
    return { identity: null, isDemo: false, row: 0 };
  }
  const { row, cells } = first;
  const audience = frameworkAudiences.find((word) => word === foldedText(cells.audience));
  const code = cells.code.trim();
  const title = cells.wording.trim().normalize('NFC');
  if (audience === undefined) faults.add(row, 'audience', cells.audience, 'audienceUnknown');
  if (!frameworkCode.test(code)) faults.add(row, 'code', code, 'frameworkCodeUnreadable');
  faults.line(row, 'wording', title);
  const isDemo = faults.read(first, 'isDemo', { as: readYesNo, because: 'yesOrNoUnreadable', orElse: false });
  return { identity: audience === undefined ? null : { code, title, audience }, isDemo, row };
}
