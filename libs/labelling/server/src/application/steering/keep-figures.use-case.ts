import { Injectable } from '@nestjs/common';
import { progressFigures } from '@maillage/labelling-domain';
import { type Scope, StampSource, systemScope, TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import type { FiguresChangedPayload } from './figures-changed.event.js';
import { type FigureGroup, FiguresRepository } from '../../persistence/steering/figures.repository.js';

interface CountAsked {
  readonly group: FigureGroup;
  readonly frameworkId: string;
  readonly changedAt?: Date | undefined;
}

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
  async ofOrganisation(
    transaction: WriteTransaction,
    { organisationId, frameworkId }: FiguresChangedPayload,
    changedAt?: Date,
  ): Promise<void> {
    const group = await transaction.within(systemScope(organisationId), (part) =>
      this.figures.groupOf(part, frameworkId, organisationId),
    );
    if (group === undefined) return;
    await transaction.within(scopeOfGroup(group), (part) => this.count(part, { group, frameworkId, changedAt }));
  }

  async ofGroup(group: FigureGroup, frameworkId: string): Promise<void> {
    await this.tenants.write(scopeOfGroup(group), (transaction) => this.count(transaction, { group, frameworkId }));
  }

  /** In a scope of the group, which sees all its members. */
  private async count(transaction: WriteTransaction, { group, frameworkId, changedAt }: CountAsked): Promise<void> {
    const { groupId, memberIds } = group;
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
