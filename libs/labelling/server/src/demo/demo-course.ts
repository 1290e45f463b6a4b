import { daysAfter, newId } from '@maillage/platform-kernel';
import {
  contradictoryDeadline,
  criteriaOf,
  dayOfUnion,
  isOpenState,
  type ProfileFacts,
} from '@maillage/labelling-domain';
import type { DemoPair } from './demo-auditors.js';
import { DemoCourseDays } from './demo-course-days.js';
import type { DemoCourseStory } from './demo-course-stories.js';
import { dayAfter } from './demo-answers.js';
import type { DemoMission } from './demo-file.js';
import type { DemoFrameworkRow } from './demo-framework-row.js';
import type { DemoHeads } from './demo-laying.js';
import { demoLabelAnswers } from './demo-label-answers.js';

interface Told {
  readonly story: DemoCourseStory;
  readonly mission: DemoMission;
  readonly profile: ProfileFacts;
  readonly framework: DemoFrameworkRow;
  readonly people: DemoHeads;
  readonly pair: DemoPair | undefined;
  readonly now: Date;
}

export type DemoCourse = ReturnType<typeof courseOf>;

/** The days of the contradictory phase: those of the demo's framework. */
const answerDays = 15;

/** The cycle of a Mission that is before the commission, with its answers and the days of its way. */
export function courseOf({ story, mission, profile, framework, people, pair, now }: Told) {
  const { answers, excluded, score } = demoLabelAnswers(framework.content, profile, story);
  const days = new DemoCourseDays(story.state, story.place, now);
  const { doneBasisPoints, plannedBasisPoints, answeredCount, applicableCount } = score.total;
  const { frameworkId, frameworkTenantId, versionId } = framework;
  const sent = days.reached('contradictoryPhase');
  const cycle = {
    ...{ id: newId(days.openedAt), tenantId: mission.id, frameworkId, frameworkTenantId, versionId, profile },
    ...{ kind: story.kind, state: story.state, isOpen: isOpenState(story.state), level: story.level },
    ...{ doneScore: doneBasisPoints, plannedScore: plannedBasisPoints },
    ...{ answered: answeredCount, applicable: applicableCount },
    ...{ presidentId: people.presidentId, presidentName: people.president },
    ...{ directorId: people.directorId, directorName: people.director },
    ...{ openedAt: days.openedAt, startedAt: days.reached('selfAssessment') },
    ...{ assessedAt: days.reached('regionalReview'), appliedAt: days.reached('applied') },
    ...{ auditedAt: days.reached('reportDraft'), decidedAt: null, ...visitOf(days, story, now) },
    contradictoryUntil: sent === undefined ? null : contradictoryDeadline(sent, answerDays),
    scopeKeys:
      story.kind === 'renewal'
        ? criteriaOf(framework.content)
            .slice(0, 3)
            .map(({ key }) => key)
        : null,
    changedAt: days.way.at(-1)?.at ?? days.openedAt,
  };
  const written = { tenantId: mission.id, cycleId: cycle.id };
  const answeredAt = days.reached('selfAssessment') ?? days.openedAt;
  return {
    ...{ story, mission, cycle, days, pair: days.reached('auditorsAssigned') === undefined ? undefined : pair },
    people,
    answers: [
      ...Object.entries(answers).map(([criterionKey, { status, donePercent }]) => ({
        ...{ ...written, id: newId(), criterionKey, status, donePercent, excluded: null },
        ...{ answeredBy: people.director, answeredAt },
      })),
      ...excluded.map((criterionKey) => ({
        ...{ ...written, id: newId(), criterionKey, excluded: 'profileDiffers', answeredBy: null },
      })),
    ],
  };
}

/** Two days of a working week, to come once the plan is sent. */
function visitOf(days: DemoCourseDays, { place }: DemoCourseStory, now: Date) {
  if (days.reached('planSent') === undefined) return { auditFrom: null, auditTo: null };
  const begun = days.reached('auditInProgress');
  const auditFrom = begun === undefined ? tuesdayAfter(now, 5 + (place % 20)) : dayOfUnion(begun);
  return { auditFrom, auditTo: daysAfter(auditFrom, 1) };
}

function tuesdayAfter(now: Date, days: number): string {
  const earliest = dayAfter(now, days);
  return daysAfter(earliest, (2 - new Date(earliest).getUTCDay() + 7) % 7);
}
