import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { appendEvent, systemScope, TenantDatabase } from '@maillage/platform-server';
import { type LabelReminder, mayOpenLabelCycle, dayOfUnion } from '@maillage/labelling-domain';
import { LabelRepository } from '../../persistence/label/label.repository.js';
import { decisionRecord } from '../../persistence/label/decision-records.js';
import { keepReminder, reminderSituation } from '../../persistence/label/reminder.statements.js';
import { labelChanged } from './label.events.js';

const kinds = { remindFollowUp: 'followUp', remindRenewal: 'renewal' } as const satisfies Record<LabelReminder, string>;

/** The clock proposes to an organisation to open its follow-up or its renewal, once for a label. */
@Injectable()
export class RemindHolder {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly labels: LabelRepository,
  ) {}

  execute(organisationId: string, labelId: string, act: LabelReminder): Promise<void> {
    return this.tenants.write(systemScope(organisationId), async (transaction) => {
      const { label, at } = await this.labels.lock(transaction, labelId);
      const [found] = await transaction.rows<{ isReminded: boolean; hasOpenCycle: boolean }>(reminderSituation, [
        labelId,
        act,
      ]);
      const hasOpenCycle = found?.hasOpenCycle ?? true;
      const verdict = mayOpenLabelCycle(label, kinds[act], { today: dayOfUnion(at), hasOpenCycle });
      if (found?.isReminded !== false || !verdict.can) return;
      const actor = { personId: null, name: '', organisationId };
      const told = { id: newId(at), act, from: label.state, to: label.state, actor, at, reason: null };
      const record = decisionRecord(told, { tenantId: organisationId, labelId });
      await transaction.rows(keepReminder, [JSON.stringify(record)]);
      await appendEvent(transaction, labelChanged(organisationId, { labelId, organisationId, act }, at));
    });
  }
}
