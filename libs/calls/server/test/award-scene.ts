import type { PaymentStep } from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
import type { AwardView } from '../src/application/award/award.view.js';
import type { CallView } from '../src/application/call/call.view.js';
import type { TermsAsked } from '../src/application/call/terms-of-input.js';
import { agreementRead } from './as-read.js';
import { once } from './calls-inputs.js';
import type { CallsWorld } from './calls-world.js';
import { inReview } from './jury-scene.js';

/** A call that is decided, with so many applications of one Mission that the jury retained. */
export async function decided(
  world: CallsWorld,
  count: number,
  facts: Partial<TermsAsked> = {},
): Promise<{ call: CallView; ids: string[] }> {
  const { call, application } = await inReview(world, facts);
  const others = Array.from({ length: count - 1 }, () => newId());
  for (const id of others) await likeApplication(world, application.id, id);
  await world.ask(
    `update calls.examination set state = 'awarded' from calls.application
    where application.id = examination.application_id and application.call_id = $1`,
    [call.id],
  );
  await world.ask(`update calls.call set state = 'decided' where id = $1`, [call.id]);
  return { call, ids: [application.id, ...others] };
}

/** An advance at the signature, and the balance once all reports are closed. */
export const someSchedule: readonly PaymentStep[] = [
  { kind: 'advance', shareBasisPoints: 5_000, dueOn: '2055-03-01', condition: 'signature' },
  { kind: 'final', shareBasisPoints: 5_000, dueOn: '2056-03-01', condition: 'finalReport' },
];

/** What is granted to an application of a call that is decided, and runs: approved, signed by both sides. */
export async function running(
  world: CallsWorld,
  applicationId: string,
  {
    amountCents,
    schedule = someSchedule,
  }: { readonly amountCents: number; readonly schedule?: readonly PaymentStep[] },
): Promise<AwardView> {
  const act = () => ({ ...once(), applicationId });
  const { grants, awards } = world.acts;
  await grants.grant(world.arml, { ...act(), amountCents });
  const written = { amountCents, schedule, onward: { isAllowed: false }, reason: 'Échéancier' };
  await awards.revise(world.arml, { ...act(), ...written });
  await awards.move(world.arml, 'approve', 'approveCallAward', act());
  await awards.send(world.arml, act());
  await awards.sign(world.president, await agreementRead(world, applicationId));
  return awards.activate(world.arml, await agreementRead(world, applicationId));
}

/** The same application once more, with its deposit and its examination. */
async function likeApplication(world: CallsWorld, source: string, id: string): Promise<void> {
  await world.ask(
    `insert into calls.application select (json_populate_record(null::calls.application,
        json_build_object('id', $2::text)::json)).id, tenant_id, call_id, coordinator_id, form_version_id, state, title,
        sign_off_asked_by, signed_off_at, signed_off_by, deposits, readers, parties, version, created_at, changed_at
      from calls.application where id = $1`,
    [source, id],
  );
  await world.ask(
    `insert into calls.deposit (id, tenant_id, application_id, coordinator_id, number, readers, content, sha256, is_late,
        person_id, person_name, deposited_at)
      select gen_random_uuid(), tenant_id, $2, coordinator_id, number, readers, content, sha256, is_late, person_id,
        person_name, deposited_at from calls.deposit where application_id = $1`,
    [source, id],
  );
  await world.ask(
    `insert into calls.examination (id, tenant_id, application_id, lead_id, state, deposit_number, changed_at)
      select gen_random_uuid(), tenant_id, $2, lead_id, state, deposit_number, changed_at
      from calls.examination where application_id = $1`,
    [source, id],
  );
}
