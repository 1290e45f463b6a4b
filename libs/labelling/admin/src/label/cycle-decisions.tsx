import { useQuery } from '@apollo/client/react';
import { CourseDecisions } from '../application/course-decisions.js';
import { cycleDecisionsQuery } from '../application/course.operations.js';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';

/** Who decided what of the cycle; nothing as long as nobody has. */
export function CycleDecisions({ cycle }: { cycle: Pick<LabelCycleDetailFragment, 'id'> }) {
  const { data } = useQuery(cycleDecisionsQuery, { variables: { id: cycle.id }, fetchPolicy: 'cache-and-network' });
  const decisions = data?.cycleCourse.decisions ?? [];
  return decisions.length === 0 ? null : <CourseDecisions decisions={decisions} />;
}
