import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@maillage/platform-server';

const tell = (
  which: string,
): string => `insert into calls.outcome (id, tenant_id, application_id, lead_id, state, motives, told_at)
    select uuidv7(), application.coordinator_id, application.id, application.tenant_id, examination.state,
      (select decision.reason from calls.examination_decision decision where decision.examination_id = examination.id
          and decision.to_state = examination.state
        order by decision.decided_at desc, decision.id desc limit 1), $2
    from calls.application join calls.examination
      on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    where ${which} and application.state <> 'withdrawn'
      and examination.state in ('awarded', 'awardedPartially', 'reserveList', 'rejected', 'inadmissible')
    on conflict (tenant_id, application_id) do update set state = excluded.state, motives = excluded.motives,
      told_at = excluded.told_at`;

const tellCall = { name: 'calls.outcome.tellCall', text: tell('application.call_id = $1') };
const tellOne = { name: 'calls.outcome.tellOne', text: tell('application.id = $1') };

/** What was decided of an application, once its applicants may read it. */
@Injectable()
export class OutcomeRepository {
  async ofCall(transaction: WriteTransaction, callId: string, at: Date): Promise<void> {
    await transaction.rows(tellCall, [callId, at]);
  }

  async ofApplication(transaction: WriteTransaction, applicationId: string, at: Date): Promise<void> {
    await transaction.rows(tellOne, [applicationId, at]);
  }
}
