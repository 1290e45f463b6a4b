import { canonicalJson } from '@maillage/platform-kernel';
import type { FormField } from '../definition/form-field.js';

/** Whether two versions of a field ask the same. Where a first answer comes from and who may change it is no matter. */
export function isSameField(one: FormField, other: FormField): boolean {
  return canonicalJson(asked(one)) === canonicalJson(asked(other));
}

function asked(field: FormField): FormField {
  return { ...field, prefill: null, locked: false };
}
