import { Injectable } from '@nestjs/common';
import type { FormDefinition } from '@maillage/forms-domain';
import type { ReadTransaction } from '@maillage/platform-server';

/** A published version of a form, and the form whose version it was made of, if that is another organisation's. */
export interface PublishedForm {
  readonly id: string;
  readonly formId: string;
  readonly modelFormId: string | null;
  readonly definition: FormDefinition;
}

const published = {
  name: 'calls.form.published',
  text: `select form.id, form.form_id as "formId", form.definition,
      (select model.form_id from forms.form_version_card model where model.id = form.model_version_id) as "modelFormId"
    from forms.form_version_card form where form.id = any($1::uuid[])`,
};

/** The versions of forms that were published, which calls name. */
@Injectable()
export class FormVersionReader {
  /** Those that there are, in no order. */
  of(reads: ReadTransaction, ids: readonly (string | null)[]): Promise<PublishedForm[]> {
    return reads.rows<PublishedForm>(published, [ids.filter((id) => id !== null)]);
  }
}
