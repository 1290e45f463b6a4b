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

  /** @param organisationId whose stage, answers or label changed: the group in which it is counted is counted anew */
  async ofOrganisation(organisationId: string, frameworkId: string): Promise<void> {
    const group = await this.tenants.read(systemScope(organisationId), (reads) =>
      this.figures.groupOf(reads, frameworkId, organisationId),
    );
    if (group !== undefined) await this.ofGroup(group, frameworkId);
  }

  async ofGroup(group: FigureGroup, frameworkId: string): Promise<void> {
    const { groupId, memberIds } = group;
    await this.tenants.write(scopeOfGroup(group), async (transaction) => {
      await this.figures.alone(transaction, frameworkId, groupId);
      const at = await this.stamps.after(transaction);
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
