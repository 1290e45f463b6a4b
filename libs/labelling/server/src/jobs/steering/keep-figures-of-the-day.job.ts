import { Logger } from '@nestjs/common';
import {
  nobody,
  RecurringJob,
  type Recurring,
  StampSource,
  systemPerson,
  TenantDatabase,
} from '@maillage/platform-server';
import { KeepFigures } from '../../application/steering/keep-figures.use-case.js';
import { type FigureGroup, FiguresRepository } from '../../persistence/steering/figures.repository.js';

/** Labels expire and silence grows old without anybody's act: each group is counted at least once a day. */
@RecurringJob({ name: 'keepLabelFiguresOfTheDay', everySeconds: 60 })
export class KeepFiguresOfTheDay implements Recurring {
  private readonly log = new Logger(KeepFiguresOfTheDay.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stamps: StampSource,
    private readonly figures: FiguresRepository,
    private readonly keeping: KeepFigures,
  ) {}

  async run(): Promise<void> {
    for (const { frameworkId, group } of await this.due()) {
      try {
        await this.keeping.ofGroup(group, frameworkId);
      } catch (error) {
        const told = error instanceof Error ? error.stack : String(error);
        this.log.error(`The figures of ${group.groupId} could not be counted`, told);
      }
    }
  }

  private async due(): Promise<{ frameworkId: string; group: FigureGroup }[]> {
    const anyone = { ...nobody, person: systemPerson };
    const { at, used } = await this.tenants.read(anyone, async (reads) => {
      const used: { frameworkId: string; groups: FigureGroup[] }[] = [];
      for (const id of await this.figures.frameworksInUse(reads)) {
        used.push({ frameworkId: id, groups: await this.figures.everyGroup(reads, id) });
      }
      return { at: await this.stamps.after(reads), used };
    });
    const found: { frameworkId: string; group: FigureGroup }[] = [];
    for (const { frameworkId, groups } of used) {
      const scope = { ...anyone, visible: groups.map(({ groupId }) => groupId) };
      const kept = new Set(await this.tenants.read(scope, (reads) => this.figures.countedOn(reads, frameworkId, at)));
      found.push(...groups.filter(({ groupId }) => !kept.has(groupId)).map((group) => ({ frameworkId, group })));
    }
    return found;
  }
}
