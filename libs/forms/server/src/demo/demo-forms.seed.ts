import { Injectable } from '@nestjs/common';
import { definitionMustHold, type FormDefinition } from '@maillage/forms-domain';
import { newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { FormReader } from '../persistence/form.reader.js';
import { FormRepository } from '../persistence/form.repository.js';

/** A form of the demo, as another context asks for it: published as it is. */
export interface DemoForm {
  readonly tenantId: string;
  readonly title: string;
  readonly definition: FormDefinition;
  readonly by: string;
  readonly at: Date;
}

/** Lays forms of the invented network, each with one version that is published. */
@Injectable()
export class DemoFormsSeed {
  constructor(
    private readonly forms: FormRepository,
    private readonly reader: FormReader,
  ) {}

  /** @returns the ids of the versions, in the order in which the forms were asked for */
  async lay(transaction: WriteTransaction, forms: readonly DemoForm[]): Promise<string[]> {
    const laid: string[] = [];
    for (const form of forms) laid.push(await this.publish(transaction, form));
    return laid;
  }

  private async publish(
    transaction: WriteTransaction,
    { tenantId, title, definition, by, at }: DemoForm,
  ): Promise<string> {
    const [fault] = definitionMustHold(definition);
    if (fault !== undefined) throw new Error(`The demo form ${title} has a fault: ${fault.code} at ${fault.path}`);
    await transaction.rows(enterScope, valuesOf(systemScope(tenantId)));
    const [formId, id] = [newId(at), newId(at)];
    await this.forms.add(transaction, { id: formId, title, model: null }, { tenantId, at, by });
    await this.forms.addDraft(transaction, { id, formId, number: 1, definition }, { tenantId, at, by });
    await this.forms.publish(transaction, { row: await this.reader.version(transaction, id), at }, by);
    return id;
  }
}
