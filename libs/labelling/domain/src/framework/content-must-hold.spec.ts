import { describe, expect, test } from '@jest/globals';
import type { ApplicabilityRule } from './applicability-rule.js';
import { contentMustHold } from './content-must-hold.rule.js';
import type { FrameworkContent } from './framework-content.js';
import { aCriterion, aFramework, aLevel, anAxis } from './testing/a-framework.js';
import { aRandomFramework } from './testing/a-random-framework.js';
import { Chance } from './testing/chance.js';
import { tidyContent } from './tidy-content.js';

const withCriterion = (facts: Parameters<typeof aCriterion>[1]): FrameworkContent =>
  aFramework({ axes: [anAxis('1', aCriterion('1.1', facts))] });
const asking = (rule: ApplicabilityRule): FrameworkContent => withCriterion({ applicability: rule });
const choosing = (...percents: number[]): FrameworkContent =>
  withCriterion({
    question: { kind: 'choices', choices: percents.map((percent) => ({ title: `${percent} %`, percent })) },
  });

const faults: readonly (readonly [string, FrameworkContent, string, string])[] = [
  ['without an axis', aFramework({ axes: [] }), 'axesMissing', 'axes'],
  ['without a level', aFramework({ levels: [] }), 'levelsMissing', 'levels'],
  ['with an axis without a criterion', aFramework({ axes: [anAxis('1')] }), 'criteriaMissing', 'criteria'],
  ['with a blank title', withCriterion({ title: ' ' }), 'textMissing', 'title'],
  ['with a title of two lines', withCriterion({ title: 'Un\nDeux' }), 'hiddenCharacters', 'title'],
  ['with a help of 4 001 characters', withCriterion({ help: 'x'.repeat(4_001) }), 'textTooLong', 'help'],
  ['with a weight of nothing', withCriterion({ weight: 0 }), 'weightNotPositive', 'weight'],
  ['with half a weight', withCriterion({ weight: 1.5 }), 'weightNotPositive', 'weight'],
  ['with a key that every record has', withCriterion({ key: 'constructor' }), 'keyUnreadable', 'key'],
  ['with a key of several words', withCriterion({ key: 'Avis des jeunes' }), 'keyUnreadable', 'key'],
  ['with a code without a sign', withCriterion({ code: '' }), 'codeUnreadable', 'code'],
  [
    'with an axis code twice',
    aFramework({ axes: [anAxis('1', aCriterion('1.1')), anAxis('1', aCriterion('1.2'))] }),
    'axisCodeTaken',
    'code',
  ],
  [
    'with the same evidence twice',
    withCriterion({ expectedEvidence: ['PV', 'PV'].map((label) => ({ label, required: true })) }),
    'evidenceTwice',
    'expectedEvidence',
  ],
  ['with a single choice', choosing(100), 'choicesTooFew', 'question'],
  ['with choices that fall', choosing(50, 20), 'choicesNotRising', 'question'],
  ['with a choice above all', choosing(50, 101), 'percentOutOfRange', 'question'],
  ['about nothing', asking({ op: 'all', rules: [] }), 'ruleEmpty', 'applicability'],
  [
    'about an amount of a name',
    asking({ op: 'atLeast', fact: 'legalForm', value: 3 }),
    'ruleValueUnfit',
    'applicability',
  ],
  [
    'about a truth that is a number',
    asking({ op: 'equals', fact: 'isOverseas', value: 1 }),
    'ruleValueUnfit',
    'applicability',
  ],
  [
    'about a fact that nobody knows',
    asking({ op: 'equals', fact: 'mood' as 'kind', value: 'x' }),
    'factUnknown',
    'applicability',
  ],
  ['with a level 2 before a level 1', aFramework({ levels: [aLevel(2, 65)] }), 'levelNumberNotNext', 'number'],
  [
    'with a second level that asks no more than the first',
    aFramework({ levels: [aLevel(1, 65), aLevel(2, 65)] }),
    'thresholdNotRising',
    'thresholdPercent',
  ],
  [
    'with a condition on a criterion that it has not',
    aFramework({ levels: [aLevel(1, 65, { conditions: [{ criterionKey: 'nobody', minimumDonePercent: 50 }] })] }),
    'conditionUnknownCriterion',
    'conditions',
  ],
];

describe('what a framework may say', () => {
  test.each(faults)('a framework %s does not hold', (_case, content, code, field) => {
    const found = contentMustHold(content);

    expect(found.map((fault) => [fault.code, fault.place.field])).toEqual([[code, field]]);
  });

  test('every fault is told at once, each with its place', () => {
    const content = aFramework({
      axes: [
        anAxis('1', aCriterion('1.1', { weight: -1 }), aCriterion('1.2', { title: '' })),
        anAxis('2', aCriterion('1.1', { help: '\u202E' })),
      ],
      levels: [aLevel(1, 101)],
    });

    const found = contentMustHold(content);

    expect(found.map(({ code, place }) => [code, place.axis, place.criterion, place.level])).toEqual([
      ['weightNotPositive', 0, 0, null],
      ['textMissing', 0, 1, null],
      ['hiddenCharacters', 1, 0, null],
      ['criterionCodeTaken', 1, 0, null],
      ['criterionKeyTaken', 1, 0, null],
      ['percentOutOfRange', null, null, 0],
    ]);
  });

  test.each(Array.from({ length: 100 }, (_, seed) => seed))('the framework of chance %d holds and is tidy', (seed) => {
    const content = aRandomFramework(new Chance(seed));

    expect(contentMustHold(content)).toEqual([]);
    expect(tidyContent(content)).toEqual(content);
  });

  test('texts are kept without blanks around them, with one sign for the end of a line', () => {
    const content = withCriterion({ title: ' Recueillir l’avis ', help: 'Un\r\nDeux\r' });

    const [criterion] = tidyContent(content).axes[0]?.criteria ?? [];

    expect(criterion).toMatchObject({ title: 'Recueillir l’avis', help: 'Un\nDeux' });
  });
});
