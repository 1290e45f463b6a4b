import type { FrameworkAudience, FrameworkContent, FrameworkVersionState } from '@maillage/labelling-domain';

export interface FrameworkRow {
  readonly id: string;
  readonly tenantId: string;
  readonly code: string;
  readonly title: string;
  readonly audience: FrameworkAudience;
  readonly isDemo: boolean;
}

/** A version as lists have it. */
export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly state: FrameworkVersionState;
  readonly criteria: number;
  readonly publishedAt: string | null;
  readonly retiredAt: string | null;
  readonly decidedBy: string;
  /** Open cycles that answer it, of those that the reader sees. */
  readonly answering: number;
}

export interface ListedFrameworkRow extends FrameworkRow {
  /** The newest first. */
  readonly versions: readonly VersionRow[];
}

/** A version whole, with the latest published one of the same framework that came before it. */
export interface WholeVersionRow extends VersionRow {
  readonly framework: FrameworkRow;
  readonly content: FrameworkContent;
  readonly contentHash: string;
  readonly validityMonths: number;
  readonly followUpMonths: number;
  readonly contradictoryDays: number;
  readonly before: { readonly id: string; readonly number: number; readonly content: FrameworkContent } | null;
  /** The drafts of the framework: one at most. */
  readonly drafts: readonly { readonly number: number; readonly state: 'draft' }[];
  /** The other versions that open cycles answer. */
  readonly others: readonly { readonly number: number; readonly answering: number }[];
}

const answering = (version: string): string =>
  `(select count(*)::int from labelling.cycle where cycle.framework_version_id = ${version}.id and cycle.is_open)`;

const versionFacts = `'id', version.id, 'number', version.number, 'state', version.state,
    'criteria', (select coalesce(sum(jsonb_array_length(axis -> 'criteria')), 0)::int
      from jsonb_array_elements(version.content -> 'axes') axis),
    'publishedAt', version.published_at, 'retiredAt', version.retired_at, 'decidedBy', version.decided_by,
    'answering', ${answering('version')}`;

const frameworkFacts = `'id', framework.id, 'tenantId', framework.tenant_id, 'code', framework.code,
    'title', framework.title, 'audience', framework.audience, 'isDemo', framework.is_demo`;

/** A network has a handful: the page is bounded all the same. */
export const listFrameworks = {
  name: 'labelling.framework.list',
  text: `select json_build_object(${frameworkFacts}, 'versions', coalesce((select json_agg(json_build_object(${versionFacts})
        order by version.number desc) from labelling.framework_version version
      where version.tenant_id = framework.tenant_id and version.framework_id = framework.id), '[]')) as framework
    from labelling.framework
    where exists (select from labelling.framework_version version where version.framework_id = framework.id)
    order by framework.audience desc, framework.title, framework.id limit 100`,
};

export const oneVersion = {
  name: 'labelling.frameworkVersion.one',
  text: `select json_build_object(${versionFacts}, 'framework', json_build_object(${frameworkFacts}),
      'content', version.content, 'contentHash', version.content_hash, 'validityMonths', version.validity_months,
      'followUpMonths', version.follow_up_months, 'contradictoryDays', version.contradictory_days,
      'before', (select json_build_object('id', earlier.id, 'number', earlier.number, 'content', earlier.content)
        from labelling.framework_version earlier where earlier.tenant_id = version.tenant_id
          and earlier.framework_id = version.framework_id and earlier.number < version.number and earlier.state <> 'draft'
        order by earlier.number desc limit 1),
      'drafts', coalesce((select json_agg(json_build_object('number', draft.number, 'state', draft.state))
          from labelling.framework_version draft where draft.tenant_id = version.tenant_id
            and draft.framework_id = version.framework_id and draft.state = 'draft'), '[]'),
      'others', coalesce((select json_agg(json_build_object('number', other.number, 'answering', ${answering('other')})
          order by other.number) from labelling.framework_version other
        where other.tenant_id = version.tenant_id and other.framework_id = version.framework_id and other.id <> version.id
          and other.state <> 'draft'), '[]')) as version
    from labelling.framework_version version
    join labelling.framework on framework.tenant_id = version.tenant_id and framework.id = version.framework_id
    where version.id = $1`,
};

/** A framework that nobody else drafts or publishes in until the transaction ends, and all its versions. */
export const lockFramework = {
  name: 'labelling.framework.lock',
  text: `select framework.id, framework.tenant_id as "tenantId" from labelling.framework
    where framework.tenant_id = $1 and framework.id = (select framework_id from labelling.framework_version where id = $2)
    for update`,
};

export const versionOwner = {
  name: 'labelling.frameworkVersion.owner',
  text: 'select tenant_id as "tenantId" from labelling.framework_version where id = $1',
};

export interface LoadedVersion {
  readonly id: string;
  readonly frameworkId: string;
  readonly number: number;
  readonly state: FrameworkVersionState;
  readonly content: FrameworkContent;
  readonly contentHash: string;
}

export const loadVersions = {
  name: 'labelling.frameworkVersion.all',
  text: `select id, framework_id as "frameworkId", number, state, content, content_hash as "contentHash"
    from labelling.framework_version where tenant_id = $1 and framework_id = $2 order by number`,
};

export const addFramework = {
  name: 'labelling.framework.add',
  text: `insert into labelling.framework (id, tenant_id, code, title, audience, is_demo, created_at)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** A draft is counted as its framework's settings stand: those of the version before it, or what the table gives. */
export const addDraft = {
  name: 'labelling.frameworkVersion.addDraft',
  text: `with before as (select validity_months, follow_up_months, contradictory_days from labelling.framework_version
      where tenant_id = $2 and framework_id = $3 order by number desc limit 1)
    insert into labelling.framework_version (id, tenant_id, framework_id, number, state, content, content_hash,
      validity_months, follow_up_months, contradictory_days, created_at, decided_by)
    select $1, $2, $3, $4, 'draft', $5, $6, coalesce(before.validity_months, 36), coalesce(before.follow_up_months, 18),
      coalesce(before.contradictory_days, 15), $7, $8
    from (select) as one left join before on true`,
};

export const saveVersion = {
  name: 'labelling.frameworkVersion.save',
  text: `update labelling.framework_version set state = $3, content = $4, content_hash = $5, decided_by = $6,
      published_at = case when $3 = 'published' then $7::timestamptz else published_at end,
      retired_at = case when $3 = 'retired' then $7::timestamptz else retired_at end
    where tenant_id = $1 and id = $2 returning id`,
};

export const deleteDraft = {
  name: 'labelling.frameworkVersion.deleteDraft',
  text: `delete from labelling.framework_version where tenant_id = $1 and id = $2 and state = 'draft' returning id`,
};

/** A framework of which nothing is left. */
export const deleteFramework = {
  name: 'labelling.framework.delete',
  text: `delete from labelling.framework where tenant_id = $1 and id = $2
      and not exists (select from labelling.framework_version version where version.framework_id = $2) returning id`,
};

export const frameworkByCode = {
  name: 'labelling.framework.byCode',
  text: `select id, tenant_id as "tenantId", code, title, audience, is_demo as "isDemo" from labelling.framework
    where tenant_id = $1 and code = $2`,
};

export const lockImports = {
  name: 'labelling.framework.lockImports',
  text: `select pg_advisory_xact_lock(hashtextextended('labelling.framework', 0))`,
};
