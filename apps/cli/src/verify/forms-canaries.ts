import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from './canary.js';
import type { CanaryNetwork } from './canary-network.js';

const yesterday = new Date(Date.now() - 86_400_000).toISOString();

/**
 * Of every organisation: a form with a version that is published and a draft, a form that nobody was told of, and one
 * made of that draft.
 */
export function formsCanaries({ tenants }: CanaryNetwork): Canary[] {
  return tenants.flatMap(({ id: tenant }) => {
    const draft: VersionValues = { id: newId(), number: 2, published_at: null };
    const first = (published_at: string | null): VersionValues => ({ id: newId(), number: 1, published_at });
    return [
      ...formOf({ tenant, model: null }, [first(yesterday), draft]),
      ...formOf({ tenant, model: null }, [first(null)]),
      ...formOf({ tenant, model: draft.id }, [first(null)]),
    ];
  });
}

/** A form with one version, published under this id. */
export function publishedForm(tenant: string, id: string): Canary[] {
  return formOf({ tenant, model: null }, [{ id, number: 1, published_at: yesterday }]);
}

interface VersionValues {
  readonly id: string;
  readonly number: number;
  readonly published_at: string | null;
}

function formOf(
  { tenant, model }: { readonly tenant: string; readonly model: string | null },
  versions: readonly VersionValues[],
): Canary[] {
  const id = newId();
  const published_at = versions[0]?.published_at ?? null;
  const of = { model_tenant_id: model === null ? null : tenant, model_version_id: model };
  const form = { id, tenant_id: tenant, ...of, title: `Canary ${id}`, created_at: yesterday, published_at };
  return [
    canary('forms.form', form, { tenant, parent: model, isTold: published_at !== null }),
    ...versions.flatMap((values) => versionOf({ tenant, form: id }, values)),
  ];
}

function versionOf({ tenant, form }: { tenant: string; form: string }, values: VersionValues): Canary[] {
  const { id } = values;
  const isTold = values.published_at !== null;
  const said = { state: isTold ? 'published' : 'draft', definition: definitionOf(id), revision: 1 };
  const written = { created_at: yesterday, decided_by: 'Canary' };
  return [
    canary(
      'forms.form_version',
      { tenant_id: tenant, form_id: form, ...values, ...said, ...written },
      { tenant, isTold },
    ),
    ...(isTold ? [canary('forms.form_version_card', { id }, { tenant, isTold })] : []),
  ];
}

function definitionOf(version: string) {
  const field = { key: 'canary', label: `Canary ${version}`, help: '', required: false, showWhen: null };
  const text = { ...field, kind: 'text', long: false, maxLength: null, prefill: null, locked: false };
  const section = { key: 'canary', title: 'Canary', help: '', showWhen: null, startsAfter: [], fields: [text] };
  return { sections: [section], ineligibility: [] };
}
