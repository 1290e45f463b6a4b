import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  demandPageSize,
  isInstant,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
  searchedWordsOf,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ResourceKind } from '@maillage/workgroups-domain';
import { card } from '../workgroups.sql.js';
import type { ResourceRow } from './work.rows.js';
import { fileOf, takingPart, usesOf } from './work.sql.js';

export interface ResourceFilter {
  readonly text?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly kind?: ResourceKind | null | undefined;
}

/** How many resources a theme has. */
export interface ResourceThemeRow {
  readonly theme: string;
  readonly count: number;
}

const editions = `coalesce((select json_agg(json_build_object('id', other.id, 'edition', other.edition,
      'publishedAt', other.published_at, 'replacedAt', other.replaced_at) order by other.edition desc)
    from workgroups.resource other where other.line_id = resource.line_id and other.group_id = resource.group_id
      and other.published_at is not null and other.retired_at is null), '[]')`;

/** $1 the organisation that asks. */
const fields = `resource.id, resource.group_id as "groupId", workgroup.title as "groupTitle",
    resource.tenant_id as "sponsorId", ${card('resource.tenant_id')} as sponsor, ${card('resource.deliverer_id')} as deliverer,
    resource.title, resource.kind, resource.theme, resource.summary, resource.edition, resource.link,
    ${fileOf('resource')} as file, resource.adopted_by as "adoptedBy", resource.published_at as "publishedAt",
    resource.replaced_at as "replacedAt", resource.retired_at as "retiredAt",
    case when ${takingPart('$1::uuid')} then ${usesOf} end as uses, ${editions} as editions
  from workgroups.resource join workgroups.workgroup on workgroup.id = resource.group_id`;

/** What the library shows: of each line the edition of today. */
const current = 'resource.published_at is not null and resource.replaced_at is null and resource.retired_at is null';
const found = `(cardinality($2::text[]) = 0 or resource.folded like all ($2)) and ($3::text is null or resource.kind = $3)`;

const page = {
  name: 'workgroups.resource.page',
  text: `select ${fields} where ${current} and ${found} and ($4::text is null or resource.theme = $4)
      and ($5::timestamptz is null or (resource.published_at, resource.id) < ($5, $6::uuid))
    order by resource.published_at desc, resource.id desc limit $7`,
};

const themes = {
  name: 'workgroups.resource.themes',
  text: `select resource.theme, count(*)::int as count from workgroups.resource
    where ${current} and ($1::uuid is not null) and ${found} group by resource.theme order by resource.theme`,
};

const byId = { name: 'workgroups.resource.byId', text: `select ${fields} where resource.id = $2` };

/** Once for an organisation and a day of the union. */
const use = {
  name: 'workgroups.resource.use',
  text: `insert into workgroups.resource_use (id, tenant_id, group_id, sponsor_id, resource_id, used_on)
    select $2::uuid, $3::uuid, resource.group_id, resource.tenant_id, resource.id, $4::date
    from workgroups.resource where resource.id = $1 on conflict on constraint one_use_of_day do nothing`,
};

/** The library: resources that groups published, as far as one sees the groups. */
@Injectable()
export class ResourceReader {
  async page(
    reads: ReadTransaction,
    { organisationId }: Pick<ActingActor, 'organisationId'>,
    { first, after }: PageRequest,
    filter: ResourceFilter,
  ): Promise<Page<ResourceRow> & { readonly themes: ResourceThemeRow[] }> {
    demandPageSize(first);
    const [publishedAt, id] = after ? keyOf(after, [isInstant, isId]) : [null, null];
    const { patterns } = searchedWordsOf(filter.text ?? '');
    const asked = [organisationId, patterns, filter.kind ?? null];
    const values = [...asked, filter.theme ?? null, publishedAt, id, first + 1];
    const rows = await reads.rows<ResourceRow>(page, values);
    const told = await reads.rows<ResourceThemeRow>(themes, asked);
    return { ...pageOf(rows, first, (row) => [row.publishedAt?.toISOString() ?? '', row.id]), themes: told };
  }

  /** @throws DomainError NOT_FOUND when the scope sees no such resource */
  async one(
    reads: ReadTransaction,
    { organisationId }: Pick<ActingActor, 'organisationId'>,
    id: string,
  ): Promise<ResourceRow> {
    const [row] = isId(id) ? await reads.rows<ResourceRow>(byId, [organisationId, id]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  async use(
    transaction: WriteTransaction,
    { organisationId }: Pick<ActingActor, 'organisationId'>,
    { id, day, at }: { readonly id: string; readonly day: string; readonly at: Date },
  ): Promise<void> {
    await transaction.rows(use, [id, newId(at), organisationId, day]);
  }
}
