import { Injectable } from '@nestjs/common';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type { OrganisationProgress, ProgressFigures } from '@maillage/labelling-domain';
import { members, progressColumns, progressJoins } from './progress.sql.js';
import { dayOfUnionAt } from '../day-of-union.sql.js';

export type CountedProgress = OrganisationProgress & { readonly labelledFrom: string | null };

/** A group whose figures are kept together, and whom they are about. */
export interface FigureGroup {
  readonly groupId: string;
  readonly memberIds: readonly string[];
}

const groupOf = {
  name: 'labelling.figures.group',
  text: `select member.group_id as "groupId", array_agg(member.id order by member.id) as "memberIds" from ${members}
    where member.group_id = (select known.group_id from ${members.replace(/ member$/, ' known')} where known.id = $2)
    group by member.group_id`,
};
const everyGroup = {
  name: 'labelling.figures.groups',
  text: `select member.group_id as "groupId", array_agg(member.id order by member.id) as "memberIds" from ${members}
    group by member.group_id order by member.group_id`,
};
const alone = {
  name: 'labelling.figures.lock',
  text: `select pg_advisory_xact_lock(hashtextextended($1 || ':' || $2, 0))`,
};
const progress = {
  name: 'labelling.figures.progress',
  text: `select ${progressColumns} from ${members} ${progressJoins} where member.id = any ($2::uuid[]) order by member.id`,
};
const counted = {
  name: 'labelling.figures.counted',
  text: `select max(summary.computed_at) as at from labelling.progress_summary summary
    where summary.framework_id = $1 and summary.tenant_id = $2`,
};
const threshold = {
  name: 'labelling.figures.threshold',
  text: `select (version.content -> 'levels' -> 0 ->> 'thresholdPercent')::int * 100 as threshold
    from labelling.framework_version version where version.framework_id = $1 and version.state = 'published'
    order by version.number desc limit 1`,
};
const keep = {
  name: 'labelling.figures.keep',
  text: `insert into labelling.progress_summary (tenant_id, framework_tenant_id, framework_id, month, members, figures, computed_at)
    select $1, framework.tenant_id, framework.id, date_trunc('month', ${dayOfUnionAt('$4::timestamptz')})::date, $3, $5, $4
    from labelling.framework where framework.id = $2
    on conflict (tenant_id, framework_id, month) do update
      set members = excluded.members, figures = excluded.figures, computed_at = excluded.computed_at
      where progress_summary.computed_at <= excluded.computed_at`,
};

const statuses = ['done', 'planned', 'partly', 'notDone', 'notConcerned'] as const;
const countOf = (status: string): string => `'${status}', count(*) filter (where answer.status = '${status}')`;

/** Of each organisation, the answers of its latest cycle alone. */
const keepCriteria = {
  name: 'labelling.figures.criteria',
  text: `insert into labelling.criterion_summary (tenant_id, framework_tenant_id, framework_version_id, criterion_key,
      respondents, figures, computed_at)
    select $2::uuid, latest.framework_tenant_id, latest.framework_version_id, answer.criterion_key,
      count(answer.status)::int, json_build_object(${statuses.map(countOf).join(', ')}), $4::timestamptz
    from (select distinct on (cycle.tenant_id) cycle.* from labelling.cycle
      where cycle.tenant_id = any ($3::uuid[]) and cycle.framework_id = $1 and cycle.kind in ('initial', 'renewal')
        and cycle.state <> 'abandoned' order by cycle.tenant_id, cycle.opened_at desc, cycle.id desc) latest
    join labelling.answer answer on answer.tenant_id = latest.tenant_id and answer.cycle_id = latest.id
      and answer.excluded is null
    group by latest.framework_tenant_id, latest.framework_version_id, answer.criterion_key
    on conflict (tenant_id, framework_version_id, criterion_key) do update
      set respondents = excluded.respondents, figures = excluded.figures, computed_at = excluded.computed_at`,
};
/** What nobody answers any more, since all have gone on to another version. */
const emptyCriteria = {
  name: 'labelling.figures.emptyCriteria',
  text: `update labelling.criterion_summary set respondents = 0, figures = '{}', computed_at = $3
    where tenant_id = $2 and computed_at < $3 and respondents > 0 and framework_version_id in
      (select version.id from labelling.framework_version version where version.framework_id = $1)`,
};

const published = {
  name: 'labelling.figures.published',
  text: `select max(benchmark.published_on) < ${dayOfUnionAt('$3::timestamptz')} as "isOld"
    from labelling.criterion_benchmark benchmark
    where benchmark.tenant_id = $2 and benchmark.framework_version_id in
      (select version.id from labelling.framework_version version where version.framework_id = $1)`,
};

/** In steps of ten percent: what one answer moves is seen by chance, and whose it is by nobody. */
const shareOf = (status: string): string =>
  `'${status}', round(10.0 * coalesce((summary.figures ->> '${status}')::int, 0) / summary.respondents)::int * 10`;
/** Of as many that five are left without the one who looks, and who do not all say the same. */
const publish = {
  name: 'labelling.figures.publish',
  text: `insert into labelling.criterion_benchmark (tenant_id, framework_tenant_id, framework_version_id, criterion_key,
      respondents, shares, published_on)
    select summary.tenant_id, summary.framework_tenant_id, summary.framework_version_id, summary.criterion_key,
      case when told.is_told then summary.respondents else 0 end, case when told.is_told then told.shares else '{}' end,
      ${dayOfUnionAt('$3::timestamptz')}
    from labelling.criterion_summary summary
    cross join lateral (select case when summary.respondents > 5
      then jsonb_build_object(${statuses.map(shareOf).join(', ')}) end as shares) rounded
    cross join lateral (select rounded.shares, rounded.shares is not null
      and not exists (select from jsonb_each_text(rounded.shares) share where share.value::int = 100) as is_told) told
    where summary.tenant_id = $2 and summary.framework_version_id in
      (select version.id from labelling.framework_version version where version.framework_id = $1)
    on conflict (tenant_id, framework_version_id, criterion_key) do update
      set respondents = excluded.respondents, shares = excluded.shares, published_on = excluded.published_on`,
};

const inUse = {
  name: 'labelling.figures.inUse',
  text: `select distinct version.framework_id as id from labelling.framework_version version where version.state = 'published'`,
};
/** The groups that were counted on the day of the instant $2, or since. */
const upToDate = {
  name: 'labelling.figures.upToDate',
  text: `select summary.tenant_id as "groupId" from labelling.progress_summary summary
    where summary.framework_id = $1 and ${dayOfUnionAt('summary.computed_at')} >= ${dayOfUnionAt('$2::timestamptz')}`,
};

/** The figures that steering reads, kept by group so that nobody counts the network while somebody waits. */
@Injectable()
export class FiguresRepository {
  async groupOf(reads: ReadTransaction, frameworkId: string, organisationId: string): Promise<FigureGroup | undefined> {
    const [group] = await reads.rows<FigureGroup>(groupOf, [frameworkId, organisationId]);
    return group;
  }

  everyGroup(reads: ReadTransaction, frameworkId: string): Promise<FigureGroup[]> {
    return reads.rows<FigureGroup>(everyGroup, [frameworkId]);
  }

  async frameworksInUse(reads: ReadTransaction): Promise<string[]> {
    return (await reads.rows<{ id: string }>(inUse, [])).map(({ id }) => id);
  }

  /** @returns the groups, as far as the scope sees them, that were counted on the day of this instant or since */
  async countedOn(reads: ReadTransaction, frameworkId: string, at: Date): Promise<string[]> {
    return (await reads.rows<{ groupId: string }>(upToDate, [frameworkId, at])).map(({ groupId }) => groupId);
  }

  /** Two at once would read before each other and write after: the second waits until the first has committed. */
  async alone(transaction: WriteTransaction, frameworkId: string, groupId: string): Promise<void> {
    await transaction.rows(alone, [groupId, frameworkId]);
  }

  /** @returns when the group was last counted; null when it never was */
  async countedAt(reads: ReadTransaction, frameworkId: string, groupId: string): Promise<Date | null> {
    const [row] = await reads.rows<{ at: Date | null }>(counted, [frameworkId, groupId]);
    return row?.at ?? null;
  }

  progressOf(reads: ReadTransaction, frameworkId: string, memberIds: readonly string[]): Promise<CountedProgress[]> {
    return reads.rows<CountedProgress>(progress, [frameworkId, memberIds]);
  }

  /** @returns the first level of the latest published version, in basis points; undefined before any is published */
  async thresholdOf(reads: ReadTransaction, frameworkId: string): Promise<number | undefined> {
    const [row] = await reads.rows<{ threshold: number }>(threshold, [frameworkId]);
    return row?.threshold;
  }

  async keep(
    transaction: WriteTransaction,
    frameworkId: string,
    { groupId, figures, at }: { groupId: string; figures: ProgressFigures; at: Date },
  ): Promise<void> {
    await transaction.rows(keep, [groupId, frameworkId, figures.members, at, JSON.stringify(figures)]);
  }

  /**
   * Counts the answers anew. What others are told of them is renewed once a day, by what was kept before this count: no
   * answer is followed at once by a change of what a neighbour sees.
   */
  async keepCriteria(
    transaction: WriteTransaction,
    frameworkId: string,
    { groupId, memberIds }: FigureGroup,
    at: Date,
  ): Promise<void> {
    const key = [frameworkId, groupId, at];
    const [last] = await transaction.rows<{ isOld: boolean | null }>(published, key);
    if (last?.isOld === true) await transaction.rows(publish, key);
    await transaction.rows(keepCriteria, [frameworkId, groupId, memberIds, at]);
    await transaction.rows(emptyCriteria, key);
    if (last?.isOld === null) await transaction.rows(publish, key);
  }
}
