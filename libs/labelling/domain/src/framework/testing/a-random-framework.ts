import type { ApplicabilityRule } from '../applicability-rule.js';
import type { Criterion, FrameworkContent, FrameworkLevel, Question } from '../framework-content.js';
import { criteriaOf } from '../framework-content.js';
import type { ProfileFacts } from '../profile-facts.js';
import type { Answers, CriterionAnswer } from '../scoring/criterion-answer.js';
import { done, notConcerned, notDone, partly, planned } from './a-framework.js';
import type { Chance } from './chance.js';

const words = [
  ...['Accueillir', 'l’avis', 'des jeunes', '« projet »', 'et', 'à trois ans', 'œuvre', 'n° 4', '50 %', 'a;b,c', 'a|b'],
  ...[
    '=SOMME(A1)',
    '+ de moyens',
    '- rien',
    '@accueil',
    '"guillemets"',
    "l'apostrophe",
    '{accolade}',
    'a * b',
    '\\n',
    '#',
  ],
] as const;

/** Any framework that holds, with texts that files and formulas are tempted by. */
export function aRandomFramework(chance: Chance): FrameworkContent {
  const axes = chance.several(1 + chance.below(5), (axis) => ({
    code: `${axis + 1}`,
    title: aText(chance),
    criteria: chance.several(1 + chance.below(5), (index) => aRandomCriterion(chance, `${axis + 1}.${index + 1}`)),
  }));
  const keys = criteriaOf({ axes }).map(({ key }) => key);
  const levels = chance.several(1 + chance.below(3), (index) => aRandomLevel(chance, index, keys));
  return { isDemo: chance.isLucky(), axes, levels };
}

export function aRandomProfile(chance: Chance): ProfileFacts {
  const known = <T>(value: T): T | null => (chance.isLucky(80) ? value : null);
  return {
    kind: known(chance.oneOf(['localMission', 'regionalAssociation', 'nationalUnion'])),
    regionCodes: known(chance.several(1 + chance.below(2), () => chance.oneOf(['24', '44', 'REU']))),
    isOverseas: known(chance.isLucky()),
    legalForm: known(chance.oneOf(['association', 'publicInterestGroup'])),
    ...{ staff: known(chance.below(60)), youngPeople: known(chance.below(5_000)), siteCount: known(chance.below(9)) },
  };
}

export function someAnswers(chance: Chance, content: FrameworkContent): Answers {
  const answered = criteriaOf(content).filter(() => chance.isLucky(85));
  return Object.fromEntries(answered.map(({ key }) => [key, aRandomAnswer(chance)]));
}

function aRandomAnswer(chance: Chance): CriterionAnswer {
  const part = partly(1 + chance.below(99), chance.isLucky() ? '2027-03-30' : null);
  return chance.oneOf([done, planned, notDone, part, notConcerned('Nous n’avons pas d’antenne')]);
}

export function aText(chance: Chance, glue = ' '): string {
  return chance
    .several(1 + chance.below(6), () => chance.oneOf(words))
    .join(glue)
    .trim();
}

function aRandomCriterion(chance: Chance, code: string): Criterion {
  const labels = new Set(chance.several(chance.below(4), () => aText(chance)));
  return {
    ...{ key: `axe-${code}`, code, title: aText(chance), weight: 1 + chance.below(9) },
    help: chance.isLucky(70) ? aText(chance, chance.oneOf([' ', '\n', '\n\n'])) : '',
    expectedEvidence: [...labels].map((label) => ({ label, required: chance.isLucky() })),
    applicability: chance.isLucky(40) ? aRandomRule(chance, 3) : null,
    question: aRandomQuestion(chance),
  };
}

function aRandomQuestion(chance: Chance): Question {
  if (chance.isLucky(60)) return { kind: 'progress' };
  if (chance.isLucky()) return { kind: 'yesNo' };
  const percents = [...new Set(chance.several(2 + chance.below(3), () => chance.below(99)))].sort((a, b) => a - b);
  return { kind: 'choices', choices: [...percents, 100].map((percent) => ({ title: aText(chance), percent })) };
}

export function aRandomRule(chance: Chance, depth: number): ApplicabilityRule {
  if (depth > 0 && chance.isLucky(60)) {
    if (chance.isLucky(30)) return { op: 'not', rule: aRandomRule(chance, depth - 1) };
    const op = chance.oneOf<'all' | 'any'>(['all', 'any']);
    return { op, rules: chance.several(1 + chance.below(3), () => aRandomRule(chance, depth - 1)) };
  }
  const number = chance.below(3_000);
  return chance.oneOf<ApplicabilityRule>([
    { op: 'equals', fact: 'isOverseas', value: chance.isLucky() },
    { op: 'equals', fact: 'legalForm', value: 'publicInterestGroup' },
    { op: 'equals', fact: 'siteCount', value: chance.below(9) },
    {
      op: 'in',
      fact: 'regionCodes',
      values: chance.several(1 + chance.below(3), () => chance.oneOf(['24', '44', 'REU'])),
    },
    { op: 'in', fact: 'kind', values: ['localMission'] },
    { op: 'atLeast', fact: 'youngPeople', value: number },
    { op: 'atMost', fact: 'staff', value: chance.below(60) },
  ]);
}

function aRandomLevel(chance: Chance, index: number, keys: readonly string[]): FrameworkLevel {
  const named = keys.filter(() => chance.isLucky(20));
  return {
    ...{ number: index + 1, title: aText(chance), thresholdPercent: 20 + index * 20 + chance.below(20) },
    completenessPercent: chance.isLucky() ? 100 : chance.below(101),
    conditions: named.map((criterionKey) => ({ criterionKey, minimumDonePercent: chance.below(101) })),
    evidenceRequired: chance.isLucky(),
  };
}
