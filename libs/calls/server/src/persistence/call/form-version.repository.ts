import { Injectable } from '@nestjs/common';
import { type FormDefinition, type FormVersion } from '@maillage/forms-domain';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';

export interface KeptFormVersion extends FormVersion {
  readonly tenantId: string;
  readonly version: number;
  readonly modelTenantId: string | null;
  readonly modelId: string | null;
  /** What the version was made of, which locks some of its fields. */
  readonly model: FormDefinition | null;
}

const fields = `form.id, form.tenant_id as "tenantId", form.form_id as "formId", form.number, form.state, form.definition,
    form.version, form.model_tenant_id as "modelTenantId", form.model_id as "modelId",
    (select model.definition from calls.form_version model
      where model.tenant_id = form.model_tenant_id and model.id = form.model_id) as model`;

const versionsOfForm = {
  name: 'calls.form.versions',
  text: `select ${fields} from calls.form_version form where form.tenant_id = $1 and form.form_id = $2 order by form.number`,
};

const versionById = {
  name: 'calls.form.byId',
  text: `select ${fields} from calls.form_version form where form.tenant_id = $1 and form.id = $2`,
};

const addVersion = {
  name: 'calls.form.add',
  text: `insert into calls.form_version (id, tenant_id, form_id, number, state, definition, model_tenant_id, model_id,
      changed_at, published_at)
    select id, "tenantId", "formId", number, state, definition, "modelTenantId", "modelId", "changedAt", "publishedAt"
    from json_to_record($1::json) as written (id uuid, "tenantId" uuid, "formId" uuid, number integer, state text,
      definition jsonb, "modelTenantId" uuid, "modelId" uuid, "changedAt" timestamptz, "publishedAt" timestamptz)`,
};

const saveVersion = {
  name: 'calls.form.save',
  text: `update calls.form_version set definition = $3::jsonb, state = $4, version = version + 1, changed_at = $5,
      published_at = case when $4 = 'draft' then null else coalesce(published_at, $5) end
    where tenant_id = $1 and id = $2`,
};

/** The versions of the forms of calls. What is published is never written again. */
@Injectable()
export class FormVersionRepository {
  of(reads: ReadTransaction, tenantId: string, formId: string): Promise<KeptFormVersion[]> {
    return reads.rows<KeptFormVersion>(versionsOfForm, [tenantId, formId]);
  }

  async byId(reads: ReadTransaction, tenantId: string, id: string): Promise<KeptFormVersion | undefined> {
    const [found] = await reads.rows<KeptFormVersion>(versionById, [tenantId, id]);
    return found;
  }

  async add(
    transaction: WriteTransaction,
    version: Omit<KeptFormVersion, 'model' | 'version'>,
    at: Date,
  ): Promise<void> {
    const publishedAt = version.state === 'draft' ? null : at;
    await transaction.rows(addVersion, [JSON.stringify({ ...version, changedAt: at, publishedAt })]);
  }

  async save(
    transaction: WriteTransaction,
    { tenantId, id, definition, state }: Pick<KeptFormVersion, 'tenantId' | 'id' | 'definition' | 'state'>,
    at: Date,
  ): Promise<void> {
    await transaction.rows(saveVersion, [tenantId, id, JSON.stringify(definition), state, at]);
  }
}
