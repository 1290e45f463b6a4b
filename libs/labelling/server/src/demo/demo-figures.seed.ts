import { Injectable } from '@nestjs/common';
import { addMonths, dayOfUnion, progressAsOf, progressFigures } from '@maillage/labelling-domain';
import { zoneOfUnion } from '@maillage/network-contract';
import { startOfDayIn } from '@maillage/platform-kernel';
import { enterScope, nobody, systemPerson, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { scopeOfGroup } from '../application/steering/keep-figures.use-case.js';
import { type FigureGroup, FiguresRepository } from '../persistence/steering/figures.repository.js';

const monthsTold = 13;

const published = {
  name: 'labelling.demo.publishedFrameworks',
  text: `select distinct version.framework_id as id from labelling.framework_version version where version.state = 'published'`,
};

/** The figures of the invented network, those of the year before too: a dashboard without a past tells nothing. */
@Injectable()
export class DemoFiguresSeed {
  constructor(private readonly figures: FiguresRepository) {}

  /** In the transaction that laid the cycles and the labels, after them. */
  async lay(transaction: WriteTransaction, now: Date): Promise<void> {
    await transaction.rows(enterScope, valuesOf({ ...nobody, person: systemPerson }));
    for (const { id } of await transaction.rows<{ id: string }>(published, [])) {
      for (const group of await this.figures.everyGroup(transaction, id))
        await this.ofGroup(transaction, id, { group, now });
      await transaction.rows(enterScope, valuesOf({ ...nobody, person: systemPerson }));
    }
  }

  private async ofGroup(
    transaction: WriteTransaction,
    frameworkId: string,
    { group, now }: { group: FigureGroup; now: Date },
  ): Promise<void> {
    await transaction.rows(enterScope, valuesOf(scopeOfGroup(group)));
    const threshold = (await this.figures.thresholdOf(transaction, frameworkId)) ?? 0;
    const rows = await this.figures.progressOf(transaction, frameworkId, group.memberIds);
    for (const at of endsOfMonths(now)) {
      const past = rows.map((row) => progressAsOf(row, at));
      const figures = progressFigures(past, { threshold, now: at });
      await this.figures.keep(transaction, frameworkId, { groupId: group.groupId, figures, at });
    }
    await this.figures.keepCriteria(transaction, frameworkId, group, now);
  }
}

/** The last instants of the months before, the earliest first, and the present. */
function endsOfMonths(now: Date): Date[] {
  const thisMonth = `${dayOfUnion(now).slice(0, 7)}-01`;
  const before = Array.from(
    { length: monthsTold - 1 },
    (_, index) => new Date(startOfDayIn(zoneOfUnion, addMonths(thisMonth, -index)).getTime() - 1),
  );
  return [...before.reverse(), now];
}
