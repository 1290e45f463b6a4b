import type { Axis, Criterion, FrameworkContent, FrameworkLevel } from '../framework-content.js';
import type { ProfileFacts } from '../profile-facts.js';
import type { CriterionAnswer } from '../scoring/criterion-answer.js';

export const anyProfile: ProfileFacts = {
  kind: 'localMission',
  regionCodes: ['24'],
  isOverseas: false,
  legalForm: 'association',
  staff: 24,
  youngPeople: 1_900,
  siteCount: 3,
};

export function aCriterion(code: string, facts: Partial<Criterion> = {}): Criterion {
  return {
    key: `criterion-${code}`,
    code,
    title: `Critère ${code}`,
    weight: 1,
    help: '',
    expectedEvidence: [],
    applicability: null,
    question: { kind: 'progress' },
    ...facts,
  };
}

export function anAxis(code: string, ...criteria: Criterion[]): Axis {
  return { code, title: `Axe ${code}`, criteria };
}

export function aLevel(number: number, thresholdPercent: number, facts: Partial<FrameworkLevel> = {}): FrameworkLevel {
  return {
    number,
    title: `Niveau ${number}`,
    thresholdPercent,
    completenessPercent: 100,
    conditions: [],
    evidenceRequired: false,
    ...facts,
  };
}

/** Two axes of two criteria that weigh 1, and one level at 65 %. */
export function aFramework(facts: Partial<FrameworkContent> = {}): FrameworkContent {
  return {
    isDemo: false,
    axes: [anAxis('1', aCriterion('1.1'), aCriterion('1.2')), anAxis('2', aCriterion('2.1'), aCriterion('2.2'))],
    levels: [aLevel(1, 65)],
    ...facts,
  };
}

const nothingSaid: CriterionAnswer = {
  status: 'notDone',
  donePercent: null,
  plannedOn: null,
  notConcernedReason: null,
};

export const done: CriterionAnswer = { ...nothingSaid, status: 'done' };
export const planned: CriterionAnswer = { ...nothingSaid, status: 'planned' };
export const notDone: CriterionAnswer = nothingSaid;

export function partly(donePercent: number, plannedOn: string | null = null): CriterionAnswer {
  return { ...nothingSaid, status: 'partly', donePercent, plannedOn };
}

export function notConcerned(notConcernedReason: string): CriterionAnswer {
  return { ...nothingSaid, status: 'notConcerned', notConcernedReason };
}
