import type { CycleKind, CycleState } from '@maillage/labelling-domain';

/** A Mission that is between its self-assessment and the commission. */
export interface DemoCourseStory {
  readonly organisationId: string;
  /** Place in the network, from which all chances are drawn. */
  readonly place: number;
  readonly level: number;
  readonly kind: Extract<CycleKind, 'initial' | 'renewal'>;
  readonly state: CycleState;
}

/** More of those who have finished without applying than of any other: there the network gets stuck. */
const firstLabels: readonly CycleState[] = [
  ...(['regionalReview', 'applied', 'auditInProgress', 'regionalReview', 'admissible'] as const),
  ...(['contradictoryPhase', 'regionalReview', 'auditorsAssigned', 'planSent', 'reportDraft', 'reportFinal'] as const),
];
const renewals: readonly CycleState[] = [
  ...(['selfAssessment', 'regionalReview', 'selfAssessment', 'applied', 'planSent', 'selfAssessment'] as const),
];
/** In the region of the demo accounts, so that their association has something at each desk. */
const atHome: readonly CycleState[] = ['regionalReview', 'contradictoryPhase', 'applied', 'auditInProgress'];

export interface DemoMissionsOfCourses {
  /** Without a cycle, in the order of the network. */
  readonly free: readonly string[];
  /** Those of them that are in the region of the demo accounts. */
  readonly home: readonly string[];
  /** Labelled, with a label that ends within a year, the first to end first. */
  readonly ending: readonly string[];
}

/** One in six of those that have no cycle, four at home, and two in five of those whose label ends. */
export function demoCourseStories({ free, home, ending }: DemoMissionsOfCourses): DemoCourseStory[] {
  const chosenHome = home.slice(0, atHome.length);
  const others = free.filter((id, place) => place % 6 === 3 && !home.includes(id));
  const renewing = ending.filter((_, place) => place % 5 === 1 || place % 5 === 3);
  const initial = { kind: 'initial', level: 1 } as const;
  return [
    ...told(chosenHome, atHome, initial),
    ...told(others, firstLabels, initial),
    ...told(renewing, renewals, { kind: 'renewal', level: 1 }),
  ].map((story, place) => ({ ...story, place }));
}

function told(
  organisations: readonly string[],
  states: readonly CycleState[],
  more: Pick<DemoCourseStory, 'kind' | 'level'>,
): Omit<DemoCourseStory, 'place'>[] {
  return organisations.flatMap((organisationId, index) => {
    const state = states[index % states.length];
    return state === undefined ? [] : [{ ...more, organisationId, state }];
  });
}
