import { Injectable } from '@nestjs/common';
import { appendEvent, stampOf, systemScope, TenantDatabase } from '@maillage/platform-server';
import { expireLabel, dayOfUnion } from '@maillage/labelling-domain';
import { LabelRepository } from '../../persistence/label/label.repository.js';
import { figuresChanged } from '../steering/figures-changed.event.js';
import { labelChanged } from './label.events.js';

/** The clock ends a label after its last day, in the name of its organisation and of no person. */
@Injectable()
export class ExpireLabel {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly labels: LabelRepository,
  ) {}

  /** May come twice, or after a renewal: it then finds nothing to end. */
  execute(organisationId: string, labelId: string): Promise<void> {
    return this.tenants.write(systemScope(organisationId), async (transaction) => {
      const { label, at } = await this.labels.lock(transaction, labelId);
      const actor = { personId: null, name: '', organisationId };

      const change = expireLabel(label, dayOfUnion(at), stampOf(actor, at));

      if (change === null) return;
      await this.labels.save(transaction, change);
      await appendEvent(transaction, labelChanged(organisationId, { labelId, organisationId, act: 'expire' }, at));
      const { frameworkId } = label;
      await appendEvent(transaction, figuresChanged(organisationId, { organisationId, frameworkId }, at));
    });
  }
}
