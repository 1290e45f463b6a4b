import { newId } from '@maillage/platform-kernel';
import { isOpenState, type ProfileFacts } from '@maillage/labelling-domain';
import { demoLabelAnswers } from './demo-label-answers.js';
import type { DemoFrameworkRow } from './demo-framework-row.js';
import type { DemoHeads } from './demo-laying.js';
import type { DemoLabelStory } from './demo-label-stories.js';

export interface DemoMission {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly regionCodes: readonly string[];
}

const day = 86_400_000;

interface Told {
  readonly story: DemoLabelStory;
  readonly mission: DemoMission;
  readonly profile: ProfileFacts;
  readonly heldOn: string;
  readonly framework: DemoFrameworkRow;
  readonly people: DemoHeads;
}

export type DemoFile = ReturnType<typeof fileOf>;

/** The cycle of a Mission that came before the commission, with its answers. */
export function fileOf({ story, mission, profile, heldOn, framework, people }: Told) {
  const { answers, excluded, score } = demoLabelAnswers(framework.content, profile, story);
  const { doneBasisPoints, plannedBasisPoints, answeredCount, applicableCount } = score.total;
  const state = story.decision ?? 'commissionScheduled';
  const { frameworkId, frameworkTenantId, versionId } = framework;
  const decidedAt = story.decision === null ? null : `${heldOn}T14:00:00Z`;
  const cycle = {
    ...{ id: newId(), tenantId: mission.id, frameworkId, frameworkTenantId, versionId, profile, heldOn, state },
    ...{ kind: story.kind, isOpen: isOpenState(state), level: story.level },
    ...{ doneScore: doneBasisPoints, plannedScore: plannedBasisPoints },
    ...{ answered: answeredCount, applicable: applicableCount },
    ...{ presidentId: people.presidentId, presidentName: people.president },
    ...{ directorId: people.directorId, directorName: people.director },
    decidedAt,
    ...daysBefore(heldOn, decidedAt),
  };
  const answered = { tenantId: mission.id, cycleId: cycle.id, answeredBy: people.director };
  return {
    ...{ story, mission, cycle, score },
    answers: [
      ...Object.entries(answers).map(([criterionKey, { status, donePercent }]) => ({
        ...{ ...answered, criterionKey, status, donePercent, excluded: null },
        answeredAt: `${heldOn}T08:00:00Z`,
      })),
      ...excluded.map((criterionKey) => ({ ...answered, criterionKey, excluded: 'profileDiffers', answeredBy: null })),
    ],
  };
}

/** The way to the commission, counted back from its day. */
function daysBefore(heldOn: string, decidedAt: string | null) {
  const before = (days: number): Date => new Date(Date.parse(`${heldOn}T00:00:00Z`) - days * day);
  return {
    ...{ openedAt: before(400), startedAt: before(390), assessedAt: before(200), appliedAt: before(170) },
    ...{ auditedAt: before(70), changedAt: decidedAt ?? before(30) },
  };
}
