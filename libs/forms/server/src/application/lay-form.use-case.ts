import { Injectable } from '@nestjs/common';
import { emptyForm, formTitleMustHold } from '@maillage/forms-domain';
import { demand, newId } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import { FormReader } from '../persistence/form.reader.js';
import { FormRepository, type NewDraft, type NewForm } from '../persistence/form.repository.js';
import { formsPolicies } from '../policy/forms.policies.js';
import { FormActs, type FormVersionAsked } from './form-acts.js';
import type { FormVersionView } from './form-version.view.js';

export interface FormTitled {
  readonly idempotencyKey: string;
  readonly title: string;
}

/** A form begins empty, or as what another says. */
@Injectable()
export class LayForm {
  constructor(
    private readonly acts: FormActs,
    private readonly forms: FormRepository,
    private readonly reader: FormReader,
  ) {}

  create(actor: ActingActor, input: FormTitled): Promise<FormVersionView> {
    const asked = { operation: 'createForm', policy: formsPolicies.createForm, input };
    return this.acts.run(actor, asked, (transaction) =>
      this.lay(transaction, actor, { title: input.title, model: null, definition: emptyForm }),
    );
  }

  /** Of another organisation's form, the copy keeps the fields that it locks; of an own one, it is free. */
  clone(actor: ActingActor, input: FormTitled & FormVersionAsked): Promise<FormVersionView> {
    const asked = { operation: 'cloneForm', policy: formsPolicies.cloneForm, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { id: versionId, form, definition } = await this.reader.version(transaction, input.versionId);
      const isOurs = form.tenantId === actor.organisationId;
      const model = isOurs ? null : { tenantId: form.tenantId, versionId };
      return this.lay(transaction, actor, { title: input.title, model, definition });
    });
  }

  private async lay(
    transaction: WriteTransaction,
    { organisationId: tenantId, name: by }: ActingActor,
    { title, model, definition }: Pick<NewForm, 'title' | 'model'> & Pick<NewDraft, 'definition'>,
  ): Promise<string> {
    demand(formTitleMustHold(title));
    const at = await this.forms.now(transaction);
    const [formId, id] = [newId(at), newId(at)];
    const writing = { tenantId, at, by };
    await this.forms.add(transaction, { id: formId, title: title.trim(), model }, writing);
    await this.forms.addDraft(transaction, { id, formId, number: 1, definition }, writing);
    return id;
  }
}
