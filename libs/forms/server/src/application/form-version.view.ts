import { formVersionVerdict, type FormVersion, mayDraftFormVersion, versionFaults } from '@maillage/forms-domain';
import { allowed, type RefusalParams, type Verdict } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { ListedFormRow, WholeFormVersionRow } from '../persistence/form.statements.js';

export const formActs = ['edit', 'publish', 'draftNext', 'retire', 'discard', 'clone'] as const;
export type FormAct = (typeof formActs)[number];

export interface FormActView {
  readonly act: FormAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

/** A version as the screens show it: what it says, what keeps it from being published, and the acts open on it. */
export function formVersionView(row: WholeFormVersionRow, actor: ActingActor) {
  const { before, model, form, definition } = row;
  const { id, number, state, fields, publishedAt, retiredAt, decidedBy, revision } = row;
  return {
    ...{ id, number, state, fields, publishedAt, retiredAt, decidedBy, revision, definition },
    comparedWith: before?.number ?? null,
    form: { ...form, isOurs: form.tenantId === actor.organisationId },
    faults: versionFaults(definition, model?.definition ?? null),
    lockedKeys: lockedKeysOf(model),
    acts: formActs.map((act): FormActView => {
      const verdict = verdictOn(act, row, actor);
      return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
    }),
  };
}

export type FormVersionView = ReturnType<typeof formVersionView>;

export function listedFormView(row: ListedFormRow, actor: ActingActor) {
  return { ...row, isOurs: row.tenantId === actor.organisationId };
}

/** The fields that the model keeps from being changed. */
function lockedKeysOf(model: WholeFormVersionRow['model']): readonly string[] {
  const fields = model?.definition.sections.flatMap((section) => section.fields) ?? [];
  return fields.filter(({ locked }) => locked).map(({ key }) => key);
}

export function verdictOn(act: FormAct, row: WholeFormVersionRow, actor: ActingActor): Verdict {
  if (act === 'clone') return allowed;
  if (row.form.tenantId !== actor.organisationId) {
    return { can: false, code: 'FORBIDDEN', params: { reason: 'notYourForm' } };
  }
  const context = {
    latest: row.before === null ? null : versionOf({ ...row.before, form: row.form, state: 'published' }),
    model: row.model?.definition ?? null,
  };
  switch (act) {
    case 'draftNext':
      return mayDraftFormVersion(row.drafts);
    case 'discard':
      return formVersionVerdict('edit', versionOf(row), context);
    case 'edit':
    case 'publish':
    case 'retire':
      return formVersionVerdict(act, versionOf(row), context);
  }
}

function versionOf({
  id,
  form,
  number,
  state,
  definition,
}: Pick<WholeFormVersionRow, 'id' | 'form' | 'number' | 'state' | 'definition'>): FormVersion {
  return { id, formId: form.id, number, state, definition };
}
