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
import { dayOfUnionAt } from '../../persistence/day-of-union.sql.js';

const inUse = {
  name: 'labelling.figures.inUse',
  text: `select distinct version.framework_id as id from labelling.framework_version version where version.state = 'published'`,
};
const upToDate = {
  name: 'labelling.figures.upToDate',
  text: `select summary.tenant_id as "groupId" from labelling.progress_summary summary
    where summary.framework_id = $1 and ${dayOfUnionAt('summary.computed_at')} >= ${dayOfUnionAt('$2::timestamptz')}`,
};

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
      for (const { id } of await reads.rows<{ id: string }>(inUse, [])) {
        used.push({ frameworkId: id, groups: await this.figures.everyGroup(reads, id) });
      }
      return { at: await this.stamps.after(reads), used };
    });
    const found: { frameworkId: string; group: FigureGroup }[] = [];
    for (const { frameworkId, groups } of used) {
      const kept = new Set(await this.upToDate(frameworkId, groups, at));
      found.push(...groups.filter(({ groupId }) => !kept.has(groupId)).map((group) => ({ frameworkId, group })));
    }
    return found;
  }

  private async upToDate(frameworkId: string, groups: readonly FigureGroup[], at: Date): Promise<string[]> {
    const scope = { ...nobody, person: systemPerson, visible: groups.map(({ groupId }) => groupId) };
    const rows = await this.tenants.read(scope, (reads) =>
      reads.rows<{ groupId: string }>(upToDate, [frameworkId, at]),
    );
    return rows.map(({ groupId }) => groupId);
  }
}
