import { Injectable } from '@nestjs/common';
import type { ActingActor } from '@maillage/platform-server';
import type { CycleAct } from '@maillage/labelling-domain';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { CycleAsked } from './asked-acts.js';
import { CourseActs } from './course-acts.js';
import { type CourseView, courseView } from './course.view.js';

/** The operations that move a cycle and do nothing else beside it. */
export const ordinaryActs = {
  askReview: 'askReview',
  returnFromReview: 'returnFromReview',
  withdrawApplication: 'withdrawApplication',
  returnApplication: 'returnApplication',
  admitApplication: 'admit',
  completeCycle: 'complete',
  resumeAssessment: 'resume',
  appeal: 'appeal',
  abandonCycle: 'abandon',
} as const satisfies Partial<Record<keyof typeof cyclePolicies, CycleAct>>;

/** Who takes an application back closes the file to the auditors who had come into it. */
@Injectable()
export class OrdinaryActs {
  constructor(private readonly acts: CourseActs) {}

  execute(actor: ActingActor, operation: keyof typeof ordinaryActs, input: CycleAsked): Promise<CourseView> {
    const act = ordinaryActs[operation];
    return this.acts.run(actor, { operation, policy: cyclePolicies[operation], input }, async (transaction) => {
      const moved = await this.acts.move(transaction, actor, {
        ...{ act, cycleId: input.cycleId, reason: input.reason ?? null },
        writes: () => ({ closesAccess: act === 'withdrawApplication' }),
      });
      return courseView(act === 'withdrawApplication' ? { ...moved, auditors: [] } : moved, actor);
    });
  }
}
