import { Injectable } from '@nestjs/common';
import type { ActingActor } from '@maillage/platform-server';
import { cyclePolicies } from '../../policy/cycle.policies.js';
import type { ApplicationAsked } from './asked-acts.js';
import { CourseActs } from './course-acts.js';
import { snapshotOf } from './course-snapshot.js';
import { type CourseView, courseView } from './course.view.js';

/** The organisation applies: its answers are frozen, and kept as they were. */
@Injectable()
export class ApplyForLabel {
  constructor(private readonly acts: CourseActs) {}

  execute(actor: ActingActor, input: ApplicationAsked): Promise<CourseView> {
    const asked = { operation: 'applyForLabel', policy: cyclePolicies.applyForLabel, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const moved = await this.acts.move(transaction, actor, {
        ...{ act: 'apply', cycleId: input.cycleId },
        changes: () => ({ levelAimed: input.levelAimed }),
        writes: (cycle) => ({ snapshot: snapshotOf(cycle, 'application', actor.name) }),
      });
      return courseView(moved, actor);
    });
  }
}
