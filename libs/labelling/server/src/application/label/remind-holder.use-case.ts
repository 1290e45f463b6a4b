import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { appendEvent, systemScope, TenantDatabase } from '@maillage/platform-server';
import { type LabelReminder, mayOpenLabelCycle, dayOfUnion } from '@maillage/labelling-domain';
import { LabelRepository } from '../../persistence/label/label.repository.js';
import { decisionRecord } from '../../persistence/label/decision-records.js';
import { labelChanged } from './label.events.js';

const kinds = { remindFollowUp: 'followUp', remindRenewal: 'renewal' } as const satisfies Record<LabelReminder, string>;

/** Whether it was proposed already, and whether a cycle runs: $1 the label, $2 the reminder. */
const situation = {
  name: 'labelling.label.reminded',
  text: `select exists (select from labelling.label_decision where label_id = $1 and act = $2) as "isReminded",
      exists (select from labelling.cycle open where open.tenant_id = label.tenant_id
        and open.framework_id = label.framework_id and open.is_open) as "hasOpenCycle"
    from labelling.label where label.id = $1`,
};

const remind = {
  name: 'labelling.label.remind',
  text: `insert into labelling.label_decision (id, tenant_id, label_id, act, from_state, to_state, person_id, person_name,
      on_behalf_of, decided_at, reason)
    select id, "tenantId", "labelId", act, "from", "to", null, '', "onBehalfOf", "decidedAt", null
    from json_to_record($1::json) as told (id uuid, "tenantId" uuid, "labelId" uuid, act text, "from" text, "to" text,
      "onBehalfOf" uuid, "decidedAt" timestamptz)`,
};

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
      const [found] = await transaction.rows<{ isReminded: boolean; hasOpenCycle: boolean }>(situation, [labelId, act]);
      const hasOpenCycle = found?.hasOpenCycle ?? true;
      const verdict = mayOpenLabelCycle(label, kinds[act], { today: dayOfUnion(at), hasOpenCycle });
      if (found?.isReminded !== false || !verdict.can) return;
      const actor = { personId: null, name: '', organisationId };
      const told = { id: newId(at), act, from: label.state, to: label.state, actor, at, reason: null };
      const record = decisionRecord(told, { tenantId: organisationId, labelId });
      await transaction.rows(remind, [JSON.stringify(record)]);
      await appendEvent(transaction, labelChanged(organisationId, { labelId, organisationId, act }, at));
    });
  }
}
