import { describe, expect, test } from '@jest/globals';
import { criteriaOf } from '../framework-content.js';
import { demoFrameworks } from '../../demo/demo-frameworks.js';
import { aCriterion, aFramework, aLevel, anAxis } from '../testing/a-framework.js';
import { aRandomFramework, aRandomRule } from '../testing/a-random-framework.js';
import { Chance } from '../testing/chance.js';
import { contentOfSheet } from './content-of-sheet.js';
import type { FrameworkIdentity, FrameworkSheetRow, WrittenSheetRow } from './framework-sheet.js';
import { readRule, writtenRule } from './rule-notation.js';
import { sheetRowsOf } from './sheet-rows-of.js';

const identity: FrameworkIdentity = { code: 'label', title: 'Label', audience: 'missions' };
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

function asRead(rows: readonly WrittenSheetRow[]): FrameworkSheetRow[] {
  return rows.map(
    (row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell)])) as FrameworkSheetRow,
  );
}

function changed(row: number, cells: Partial<FrameworkSheetRow>): FrameworkSheetRow[] {
  return asRead(sheetRowsOf(identity, content)).map((one, index) => (index === row ? { ...one, ...cells } : one));
}

const content = aFramework({
  axes: [
    anAxis('1', aCriterion('1.1', { help: 'Attendu :\nun recueil' }), aCriterion('1.2')),
    anAxis('2', aCriterion('2.1', { expectedEvidence: [{ label: 'PV', required: false }] })),
  ],
  levels: [aLevel(1, 65, { conditions: [{ criterionKey: 'criterion-1.1', minimumDonePercent: 50 }] })],
});

describe('a framework as a table', () => {
  test('every criterion and every level is a row that an author reads', () => {
    const rows = sheetRowsOf(identity, content);

    expect(rows.map(({ element, code, wording }) => [element, code, wording])).toEqual([
      ['référentiel', 'label', 'Label'],
      ['critère', '1.1', 'Critère 1.1'],
      ['critère', '1.2', 'Critère 1.2'],
      ['critère', '2.1', 'Critère 2.1'],
      ['niveau', '1', 'Niveau 1'],
    ]);
    expect(rows[3]?.expectedEvidence).toBe('utile : PV');
    expect(rows[4]?.conditions).toBe('criterion-1.1 >= 50 %');
  });

  test.each(demoFrameworks.flatMap(({ versions, ...named }) => versions.map((version) => [named, version] as const)))(
    'a demo framework read back is the same',
    (named, version) => {
      const read = contentOfSheet(asRead(sheetRowsOf(named, version)));

      expect(read).toEqual({
        identity: { code: named.code, title: named.title, audience: named.audience },
        identityRow: 0,
        content: version,
        faults: [],
      });
    },
  );

  test.each(seeds)('by chance %d: a framework read back is the same, and so is its table', (seed) => {
    const any = aRandomFramework(new Chance(seed));
    const rows = sheetRowsOf(identity, any);

    const read = contentOfSheet(asRead(rows));

    expect(read).toEqual({ identity, identityRow: 0, content: any, faults: [] });
    expect(sheetRowsOf(identity, read.content)).toEqual(rows);
  });

  test.each(seeds)('by chance %d: a rule read back is the same', (seed) => {
    const rule = aRandomRule(new Chance(seed), 4);

    expect(readRule(writtenRule(rule))).toEqual(rule);
  });

  test('a rule is written in words', () => {
    const rule = writtenRule({
      op: 'all',
      rules: [
        { op: 'atLeast', fact: 'siteCount', value: 2 },
        { op: 'not', rule: { op: 'equals', fact: 'isOverseas', value: true } },
        { op: 'in', fact: 'kind', values: ['localMission', 'nationalUnion'] },
      ],
    });

    expect(rule).toBe('tous(sites >= 2 ; non(outre-mer = oui) ; type dans (mission, unml))');
  });

  test.each([
    'sites',
    'sites >= deux',
    'humeur = bonne',
    'tous()',
    'tous(sites >= 2',
    'sites >= 2)',
    '((',
    'sites > 2',
    '%',
  ])('a rule that is none is not guessed: %s', (text) => {
    expect(readRule(text)).toBeUndefined();
  });

  test('a file written by hand is read with a little leniency', () => {
    const rows = changed(1, {
      ...{ element: 'Critere', weight: ' 3 ', question: '', expectedEvidence: 'Un PV\n\nUtile: une photo' },
      applicability: 'Sites ≥ 2',
    });

    const [criterion] = criteriaOf(contentOfSheet(rows).content);

    expect(contentOfSheet(rows).faults).toEqual([]);
    expect(criterion).toMatchObject({
      weight: 3,
      question: { kind: 'progress' },
      expectedEvidence: [
        { label: 'Un PV', required: true },
        { label: 'une photo', required: false },
      ],
      applicability: { op: 'atLeast', fact: 'siteCount', value: 2 },
    });
  });
});

describe('a broken table', () => {
  test.each([
    ['a row of nothing known', 1, { element: 'indicateur' }, [1, 'element', 'elementUnknown']],
    ['a weight in letters', 1, { weight: 'deux' }, [1, 'weight', 'numberUnreadable']],
    ['a weight of nothing', 1, { weight: '0' }, [1, 'weight', 'weightNotPositive']],
    ['a rule that is none', 1, { applicability: 'si possible' }, [1, 'applicability', 'ruleUnreadable']],
    ['a question that is none', 1, { question: 'peut-être' }, [1, 'question', 'questionUnreadable']],
    ['no title', 2, { wording: '' }, [2, 'wording', 'textMissing']],
    ['another title of the same axis', 2, { axisTitle: 'Autre' }, [2, 'axisTitle', 'axisTitleDiffers']],
    ['a code twice', 2, { code: '1.1' }, [2, 'code', 'criterionCodeTaken']],
    ['a condition on nobody', 4, { conditions: 'nobody >= 50 %' }, [4, 'conditions', 'conditionUnknownCriterion']],
    ['a condition that is none', 4, { conditions: '1.1 bien' }, [4, 'conditions', 'conditionUnreadable']],
    ['a threshold above all', 4, { threshold: '165' }, [4, 'threshold', 'percentOutOfRange']],
    ['a yes that is no word', 4, { evidenceRequired: 'certes' }, [4, 'evidenceRequired', 'yesOrNoUnreadable']],
    ['another audience', 0, { audience: 'tous' }, [0, 'audience', 'audienceUnknown']],
    ['a code of the framework with blanks', 0, { code: 'Mon label' }, [0, 'code', 'frameworkCodeUnreadable']],
  ] as const)('%s is told at its row and column', (_case, row, cells, expected) => {
    const { faults } = contentOfSheet(changed(row, cells));

    expect(faults.map((fault) => [fault.row, fault.column, fault.reason])).toContainEqual(expected);
  });

  test('all that is wrong is told at once, in the order of the rows', () => {
    const rows = changed(1, { weight: 'deux', wording: '' }).map((row, index) =>
      index === 4 ? { ...row, threshold: 'haut', completeness: '101' } : row,
    );

    const { faults } = contentOfSheet([...rows.slice(1), { ...rows[1], key: 'other', code: '' } as FrameworkSheetRow]);

    expect(faults.map((fault) => [fault.row, fault.column, fault.reason])).toEqual([
      [0, null, 'frameworkRowMissing'],
      [0, 'weight', 'numberUnreadable'],
      [0, 'wording', 'textMissing'],
      [3, 'threshold', 'numberUnreadable'],
      [3, 'completeness', 'percentOutOfRange'],
      [4, 'weight', 'numberUnreadable'],
      [4, 'wording', 'textMissing'],
      [4, 'code', 'codeUnreadable'],
    ]);
  });

  test('a table without rows says what it lacks', () => {
    expect(contentOfSheet([]).faults.map(({ reason }) => reason)).toEqual([
      'frameworkRowMissing',
      'axesMissing',
      'levelsMissing',
    ]);
  });
});
