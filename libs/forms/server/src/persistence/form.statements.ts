import type { FormDefinition, FormVersionState } from '@maillage/forms-domain';

export interface FormRow {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  /** The organisation's. */
  readonly ownerName: string;
}

/** A version as lists have it. */
export interface FormVersionRow {
  readonly id: string;
  readonly number: number;
  readonly state: FormVersionState;
  readonly fields: number;
  readonly publishedAt: string | null;
  readonly retiredAt: string | null;
  /** The name of whoever wrote or decided last. */
  readonly decidedBy: string;
}

export interface ListedFormRow extends FormRow {
  /** The newest first. */
  readonly versions: readonly FormVersionRow[];
}

interface OtherVersion {
  readonly id: string;
  readonly number: number;
  readonly definition: FormDefinition;
}

export interface WholeFormVersionRow extends FormVersionRow {
  readonly form: FormRow;
  readonly definition: FormDefinition;
  readonly revision: number;
  /** The latest that was published before it. */
  readonly before: OtherVersion | null;
  /** What the form was made of, when that is another organisation's. */
  readonly model: OtherVersion | null;
  readonly drafts: readonly { readonly number: number; readonly state: 'draft' }[];
  /** Of all the form's versions. */
  readonly latestNumber: number;
}

const formFacts = `'id', form.id, 'tenantId', form.tenant_id, 'title', form.title, 'ownerName', owner.name`;
const versionFacts = `'id', version.id, 'number', version.number, 'state', version.state,
    'fields', (select coalesce(sum(jsonb_array_length(section -> 'fields')), 0)::int
      from jsonb_array_elements(version.definition -> 'sections') section),
    'publishedAt', version.published_at, 'retiredAt', version.retired_at, 'decidedBy', version.decided_by`;

/** @param $4 whether those of the own organisation, or those that others published */
export const formPage = {
  name: 'forms.form.page',
  text: `select json_build_object(${formFacts}, 'versions', coalesce((
      select json_agg(json_build_object(${versionFacts}) order by version.number desc) from forms.form_version version
      where version.tenant_id = form.tenant_id and version.form_id = form.id), '[]')) as form
    from forms.form join network.organisation_card owner on owner.id = form.tenant_id
    where (form.tenant_id = $1) = $4 and ($2::uuid is null or form.id < $2)
      and exists (select from forms.form_version one where one.form_id = form.id)
    order by form.id desc limit $3`,
};

export const oneVersion = {
  name: 'forms.formVersion.one',
  text: `select json_build_object(${versionFacts}, 'form', json_build_object(${formFacts}),
      'definition', version.definition, 'revision', version.revision,
      'before', (select json_build_object('id', earlier.id, 'number', earlier.number, 'definition', earlier.definition)
        from forms.form_version earlier where earlier.tenant_id = version.tenant_id
          and earlier.form_id = version.form_id and earlier.number < version.number and earlier.state <> 'draft'
        order by earlier.number desc limit 1),
      'model', (select json_build_object('id', model.id, 'number', model.number, 'definition', model.definition)
        from forms.form_version model where model.tenant_id = form.model_tenant_id and model.id = form.model_version_id),
      'latestNumber', (select max(number) from forms.form_version any_version where any_version.form_id = form.id),
      'drafts', coalesce((select json_agg(json_build_object('number', draft.number, 'state', draft.state))
        from forms.form_version draft where draft.tenant_id = version.tenant_id
          and draft.form_id = version.form_id and draft.state = 'draft'), '[]')) as version
    from forms.form_version version
    join forms.form on form.tenant_id = version.tenant_id and form.id = version.form_id
    join network.organisation_card owner on owner.id = form.tenant_id
    where version.id = $1`,
};

export const versionOwner = {
  name: 'forms.formVersion.owner',
  text: 'select tenant_id as "tenantId" from forms.form_version where id = $1',
};

/** A form that nobody else drafts or publishes in until the transaction ends. */
export const lockForm = {
  name: 'forms.form.lock',
  text: `select form.id from forms.form
    where form.tenant_id = $1 and form.id = (select form_id from forms.form_version where id = $2) for update`,
};

export const addForm = {
  name: 'forms.form.add',
  text: `insert into forms.form (id, tenant_id, title, model_tenant_id, model_version_id, created_at)
    values ($1, $2, $3, $4, $5, $6)`,
};

export const addDraft = {
  name: 'forms.formVersion.addDraft',
  text: `insert into forms.form_version (id, tenant_id, form_id, number, state, definition, created_at, decided_by)
    values ($1, $2, $3, $4, 'draft', $5, $6, $7)`,
};

export const saveDraft = {
  name: 'forms.formVersion.saveDraft',
  text: `with titled as (update forms.form set title = $4 where tenant_id = $1 and id = $3)
    update forms.form_version set definition = $5, revision = revision + 1, decided_by = $6
    where tenant_id = $1 and id = $2 and state = 'draft' returning id`,
};

export const publishVersion = {
  name: 'forms.formVersion.publish',
  text: `with told as (update forms.form set published_at = coalesce(published_at, $5) where tenant_id = $1 and id = $3)
    update forms.form_version set state = 'published', published_at = $5, decided_by = $4
    where tenant_id = $1 and id = $2 and state = 'draft' returning id`,
};

export const retireVersion = {
  name: 'forms.formVersion.retire',
  text: `update forms.form_version set state = 'retired', retired_at = $4, decided_by = $3
    where tenant_id = $1 and id = $2 and state = 'published' returning id`,
};

export const deleteDraft = {
  name: 'forms.formVersion.deleteDraft',
  text: `delete from forms.form_version where tenant_id = $1 and id = $2 and state = 'draft' returning id`,
};

/** A form of which nothing is left. */
export const deleteForm = {
  name: 'forms.form.delete',
  text: `delete from forms.form where tenant_id = $1 and id = $2
      and not exists (select from forms.form_version version where version.form_id = $2)`,
};
