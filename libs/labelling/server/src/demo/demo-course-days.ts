import type { CycleAct, CycleState } from '@maillage/labelling-domain';

const day = 86_400_000;

interface Step {
  readonly act: CycleAct;
  readonly from: CycleState;
  readonly to: CycleState;
  /** How long it takes, from the step before. */
  readonly days: number;
}

const steps: readonly Step[] = [
  { act: 'start', from: 'registered', to: 'selfAssessment', days: 4 },
  { act: 'askReview', from: 'selfAssessment', to: 'regionalReview', days: 110 },
  { act: 'apply', from: 'regionalReview', to: 'applied', days: 16 },
  { act: 'admit', from: 'applied', to: 'admissible', days: 12 },
  { act: 'assignAuditors', from: 'admissible', to: 'auditorsAssigned', days: 10 },
  { act: 'sendPlan', from: 'auditorsAssigned', to: 'planSent', days: 14 },
  { act: 'startAudit', from: 'planSent', to: 'auditInProgress', days: 20 },
  { act: 'finishVisit', from: 'auditInProgress', to: 'reportDraft', days: 1 },
  { act: 'sendReport', from: 'reportDraft', to: 'contradictoryPhase', days: 12 },
  { act: 'finaliseReport', from: 'contradictoryPhase', to: 'reportFinal', days: 18 },
];

export interface DemoStep extends Step {
  readonly at: Date;
}

/** The way of a cycle up to its state, with the instants of its acts; the last one was some days ago. */
export class DemoCourseDays {
  readonly way: readonly DemoStep[];
  readonly openedAt: Date;

  constructor(state: CycleState, place: number, now: Date) {
    const last = steps.findIndex(({ to }) => to === state);
    // An audit that runs began yesterday at the latest: its visit takes two days.
    const since = state === 'auditInProgress' ? place % 2 : 2 + (place % 9);
    let at = now.getTime() - since * day;
    const way: DemoStep[] = [];
    for (const step of steps.slice(0, last + 1).reverse()) {
      way.unshift({ ...step, at: new Date(at) });
      at -= step.days * day;
    }
    this.way = way;
    this.openedAt = new Date(at);
  }

  /** When the cycle reached a state; undefined before it does. */
  reached(state: CycleState): Date | undefined {
    return this.way.find(({ to }) => to === state)?.at;
  }
}
