import { Injectable } from '@nestjs/common';
import { progressFigures } from '@maillage/labelling-domain';
import { type Scope, StampSource, systemScope, TenantDatabase } from '@maillage/platform-server';
import { type FigureGroup, FiguresRepository } from '../../persistence/steering/figures.repository.js';

/** Counts a group anew from its rows and keeps the figures. Done twice, or late, it gives the same. */
@Injectable()
export class KeepFigures {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stamps: StampSource,
    private readonly figures: FiguresRepository,
  ) {}

  /**
   * @param organisationId whose stage, answers or label changed: the group in which it is counted is counted anew
   * @param changedAt when; what changed well before the last count is in it, so that a backlog costs one count a group
   */
  async ofOrganisation(organisationId: string, frameworkId: string, changedAt?: Date): Promise<void> {
    const group = await this.tenants.read(systemScope(organisationId), (reads) =>
      this.figures.groupOf(reads, frameworkId, organisationId),
    );
    if (group !== undefined) await this.ofGroup(group, frameworkId, changedAt);
  }

  async ofGroup(group: FigureGroup, frameworkId: string, changedAt?: Date): Promise<void> {
    const { groupId, memberIds } = group;
    await this.tenants.write(scopeOfGroup(group), async (transaction) => {
      await this.figures.alone(transaction, frameworkId, groupId);
      const at = await this.stamps.after(transaction);
      const countedAt = await this.figures.countedAt(transaction, frameworkId, groupId);
      if (isCounted(changedAt, countedAt)) return;
      const threshold = await this.figures.thresholdOf(transaction, frameworkId);
      if (threshold === undefined) return;
      const rows = await this.figures.progressOf(transaction, frameworkId, memberIds);
      const figures = progressFigures(rows, { threshold, now: at });
      await this.figures.keep(transaction, frameworkId, { groupId, figures, at });
      await this.figures.keepCriteria(transaction, frameworkId, group, at);
    });
  }
}

/** Reads where the members stand and what they answered, and writes the group's own figures alone. */
export function scopeOfGroup({ groupId, memberIds }: FigureGroup): Scope {
  return systemScope(groupId, {
    visible: [...new Set([groupId, ...memberIds])],
    steered: [],
    upward: ['labelProgress', 'labelAnswers'],
  });
}

/** Longer than an act's transaction can last after its stamp: once that has passed, what it wrote was there to be counted. */
const longestAct = 60_000;

function isCounted(changedAt: Date | undefined, countedAt: Date | null): boolean {
  if (changedAt === undefined || countedAt === null) return false;
  return countedAt.getTime() - changedAt.getTime() > longestAct;
}
