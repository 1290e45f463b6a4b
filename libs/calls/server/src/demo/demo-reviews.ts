import type { HandedInReview, Marks } from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { LaidApplication } from './demo-applications.js';
import type { DemoRows } from './demo-rows.js';

const day = 86_400_000;
const comments = {
  yes: 'Le besoin est documenté, l’équipe est en place.',
  maybe: 'L’idée est bonne ; le calendrier et le budget restent à préciser.',
  no: 'Le besoin du territoire n’est pas établi.',
} as const;

/** A file given to each of the reviewers, and the review that comes back of those who have marks. */
export function layReviews(
  rows: DemoRows,
  laid: LaidApplication,
  reviewers: readonly ActingActor[],
  marks: readonly Marks[],
): HandedInReview[] {
  const { id: applicationId, callId, coordinator, lead, closedAt } = laid;
  const [tenantId, leadId] = [coordinator.organisationId, lead.organisationId];
  const at = new Date(closedAt.getTime() + 4.6 * day);
  return reviewers.flatMap((reviewer, place) => {
    const { personId, name: personName } = reviewer;
    const own = marks[place];
    const id = newId(at);
    rows.add(coordinator.organisationId, 'review_assignment', {
      ...{ id, tenantId, callId, applicationId, leadId, personId, personName },
      ...{ throughId: reviewer.organisationId, kind: 'review', question: '' },
      dueOn: own === undefined ? new Date(Date.now() + 5 * day).toISOString().slice(0, 10) : null,
      ...{ assignedAt: at, assignedBy: coordinator.name },
    });
    if (own === undefined) return [];
    const recommendation = recommendationOf(own);
    const givenAt = new Date(at.getTime() + (place + 1) * 0.5 * day);
    rows.add(reviewer, 'review', {
      ...{ id: newId(givenAt), tenantId: reviewer.organisationId, assignmentId: id, coordinatorId: tenantId },
      ...{ applicationId, personId, personName, depositNumber: 1, marks: own, recommendation },
      ...{ comment: comments[recommendation], givenAt, readers: [tenantId], changedAt: givenAt },
    });
    return [{ reviewerId: personId, marks: own, recommendation }];
  });
}

function recommendationOf(marks: Marks): keyof typeof comments {
  const given = Object.values(marks);
  const mean = given.reduce((sum: number, mark) => sum + (mark ?? 0), 0) / given.length;
  if (mean >= 3.4) return 'yes';
  return mean >= 2.4 ? 'maybe' : 'no';
}

/** Marks by the grid of the demo's calls. */
export function demoMarks(need: number, quality: number, budget: number, reuse: number): Marks {
  return { need, quality, budget, reuse };
}
