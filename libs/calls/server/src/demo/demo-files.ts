import type { CallTerms } from '@maillage/calls-domain';
import type { DemoApplicant, LaidApplication } from './demo-applications.js';
import type { DemoApplicationStory } from './demo-calls.js';
import type { Told } from './demo-calls.seed.js';
import type { DemoCallsCast } from './demo-cast.js';
import { type DemoConsortium, type DemoPartner, demoPlan, demoShare } from './demo-consortium.js';
import { layJury } from './demo-jury.js';
import { layReviews } from './demo-reviews.js';
import type { DemoRows } from './demo-rows.js';
import { layMessages } from './demo-talk.js';

const day = 86_400_000;
const bystander = 'DEMO-45-03';
const reviewers = ['DEMO-UNML', 'DEMO-ARML-BRE', 'DEMO-ARML-NOR'];
/** Two of them serve Missions Locales: what their own applies with is decided without them. */
const jurors = [...reviewers, 'DEMO-45-02', 'DEMO-36-01'];

/** Who applies, with the people and the instants of its story. */
export function applicantOf(
  told: Told,
  story: DemoApplicationStory,
  { callId, terms }: { readonly callId: string; readonly terms: CallTerms },
): Omit<DemoApplicant, 'first'> {
  const { cast, formVersionId, now } = told;
  const { code } = cast.mission(story.mission, '24', bystander);
  const [opensAt, closedAt] = [terms.opensAt ?? now, terms.closesAt ?? now];
  return {
    ...{ story, lead: cast.leaderOf(code), president: cast.presidentOf(code) },
    ...{ coordinator: cast.leaderOf(told.story.coordinator), callId, terms, formVersionId },
    ...{
      from: new Date(opensAt.getTime() + 2 * day),
      closedAt,
      heldAt: onWorkday(new Date(closedAt.getTime() + 10 * day)),
    },
    consortium: consortiumOf(cast, story, now),
  };
}

function consortiumOf(cast: DemoCallsCast, { consortium }: DemoApplicationStory, now: Date): DemoConsortium | null {
  if (consortium === null) return null;
  const partners = consortium.partners.map(({ mission, contribution, reached, askedCents, ...place }): DemoPartner => ({
    ...place,
    ...{ actor: cast.leaderOf(mission), signedBy: cast.presidentOf(mission) },
    answers: place.ends === 'committed' ? demoShare(contribution, reached, askedCents) : { contribution },
  }));
  return { plan: demoPlan(now, consortium.periods), partners };
}

/** A jury meets on no weekend: the same hour, on the Tuesday that follows. */
function onWorkday(at: Date): Date {
  const later = { 6: 3, 0: 2 }[at.getUTCDay()] ?? 0;
  return new Date(at.getTime() + later * day);
}

/** Reviews of what is examined, and the meeting that decided; a file in review waits for its reviewer. */
export function layJudging(rows: DemoRows, files: readonly LaidApplication[], cast: DemoCallsCast): void {
  const people = reviewers.map((code) => cast.leaderOf(code));
  const judged = files.flatMap((laid) => {
    const { ends, marks } = laid.story;
    if (ends === 'changesRequested') layMessages(rows, laid);
    if (ends === 'review') layReviews(rows, laid, people.slice(0, 2), []);
    if (marks.length === 0) return [];
    return [{ laid, reviews: layReviews(rows, laid, people.slice(0, marks.length), marks) }];
  });
  const members = jurors.map((code) => cast.leaderOf(code));
  layJury(rows, judged, {
    members,
    quorum: 3,
    place: 'ARML Centre-Val de Loire, salle du conseil, et en visioconférence',
  });
}
