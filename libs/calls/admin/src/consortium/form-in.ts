import type { FormDefinition } from '@maillage/forms-admin';
import { readDefinition } from '@maillage/forms-domain';

const nothing: FormDefinition = { sections: [], ineligibility: [] };

/** A form as the API sends it. */
export function formIn(json: unknown): FormDefinition {
  return readDefinition(json).definition ?? nothing;
}
