import type { LabelCycleState } from '../generated/graphql.js';

export const courseSteps = ['registered', 'selfAssessment', 'applied', 'audit', 'report', 'decision'] as const;
export type CourseStep = (typeof courseSteps)[number];

/** The step in which each state is; null once the course has ended. */
const stepOfState: Readonly<Record<LabelCycleState, CourseStep | null>> = {
  registered: 'registered',
  selfAssessment: 'selfAssessment',
  regionalReview: 'selfAssessment',
  applied: 'applied',
  admissible: 'applied',
  auditorsAssigned: 'audit',
  planSent: 'audit',
  auditInProgress: 'audit',
  reportDraft: 'report',
  contradictoryPhase: 'report',
  reportFinal: 'report',
  commissionScheduled: 'decision',
  granted: null,
  grantedWithConditions: null,
  deferred: 'selfAssessment',
  refused: null,
  appealed: 'decision',
  completed: null,
  abandoned: null,
};

export interface CourseDates {
  readonly state: LabelCycleState;
  readonly openedAt: string;
  readonly startedAt: string | null;
  readonly appliedAt: string | null;
  readonly auditFrom: string | null;
  readonly auditTo: string | null;
  readonly auditedAt: string | null;
  readonly contradictoryUntil: string | null;
  readonly decidedAt: string | null;
  readonly finishBy: string | null;
}

export type CourseWhen =
  | { readonly kind: 'on' | 'from' | 'finishBy' | 'until'; readonly day: string }
  | { readonly kind: 'between'; readonly day: string; readonly to: string };

export interface CourseItem {
  readonly step: CourseStep;
  readonly status: 'past' | 'now' | 'next';
  readonly when: CourseWhen | null;
}

/** The road to the label: what is behind, where one is, what comes, each with its date where there is one. */
export function courseOf(cycle: CourseDates): readonly CourseItem[] {
  const current = stepOfState[cycle.state];
  const place = current === null ? courseSteps.length : courseSteps.indexOf(current);
  const shown = cycle.state === 'abandoned' ? courseSteps.slice(0, 1) : courseSteps;
  return shown.map((step, index) => {
    const status = index < place ? 'past' : index === place ? 'now' : 'next';
    return { step, status, when: whenOf(step, cycle, status) };
  });
}

function whenOf(step: CourseStep, cycle: CourseDates, status: CourseItem['status']): CourseWhen | null {
  switch (step) {
    case 'registered':
      return { kind: 'on', day: cycle.openedAt };
    case 'selfAssessment':
      if (status === 'now' && cycle.finishBy !== null) return { kind: 'finishBy', day: cycle.finishBy };
      return dated('from', cycle.startedAt);
    case 'applied':
      return dated('on', cycle.appliedAt);
    case 'audit':
      if (cycle.auditedAt !== null) return { kind: 'on', day: cycle.auditedAt };
      if (cycle.auditFrom === null || cycle.auditTo === null) return null;
      return { kind: 'between', day: cycle.auditFrom, to: cycle.auditTo };
    case 'report':
      return dated('until', cycle.contradictoryUntil);
    case 'decision':
      return dated('on', cycle.decidedAt);
  }
}

function dated(kind: 'on' | 'from' | 'until', day: string | null): CourseWhen | null {
  return day === null ? null : { kind, day };
}
