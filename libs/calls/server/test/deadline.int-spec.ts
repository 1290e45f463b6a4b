import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { DatabaseStamps } from '@maillage/platform-server';
import { applicationRead } from './as-read.js';
import { once, openedCall, signedOff } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';

const tries = 600;
const early = 20;

describe('the deadline of a call', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld(() => new DatabaseStamps());
  });
  afterAll(() => world.leave());

  test('takes no deposit after it, and refuses none before, however many come around it', async () => {
    const call = await openedCall(world, { ...farClosing(), committeeOn: null, decisionOn: null });
    const ready = await likeApplication((await signedOff(world, call)).id, tries);
    const { version } = await applicationRead(world, ready[0] ?? '');
    const before = await Promise.all(
      ready.slice(0, early).map((applicationId) => depositAfter({ applicationId, version }, 0)),
    );
    const deadline = await closesIn(call.id, 700);

    const around = ready
      .slice(early)
      .map((applicationId, place) => depositAfter({ applicationId, version }, (place * 1_400) / tries));
    const outcomes = [...before, ...(await Promise.all(around))];

    const rows = await world.ask<{ applicationId: string; at: Date }>(
      'select application_id as "applicationId", deposited_at as at from calls.deposit',
    );
    expect(rows.filter(({ at }) => at.getTime() >= deadline.getTime())).toEqual([]);
    const taken = outcomes.filter((outcome) => outcome === 'taken').length;
    expect(rows).toHaveLength(taken);
    expect(outcomes.filter((outcome) => outcome !== 'taken' && outcome !== 'depositTooLate')).toEqual([]);
    expect(before).toEqual(before.map(() => 'taken'));
    expect(taken).toBeLessThan(tries);
  });

  /** The clock of PostgreSQL decides: the deadline is set beside it, to the millisecond. */
  async function closesIn(callId: string, milliseconds: number): Promise<Date> {
    const [row] = await world.ask<{ at: Date }>(
      `update calls.call set closes_at = at, deposits_until = at, terms = terms || jsonb_build_object('closesAt', at)
        from (select date_trunc('milliseconds', clock_timestamp()) + $2 * interval '1 millisecond' as at) soon
        where id = $1 returning at`,
      [callId, milliseconds],
    );
    if (row === undefined) throw new Error('No call to close');
    return row.at;
  }

  /** So many applications with the same answers, all signed off. */
  async function likeApplication(id: string, count: number): Promise<string[]> {
    const copies = Array.from({ length: count - 1 }, () => newId());
    await world.ask(
      `insert into calls.application select (jsonb_populate_record(null::calls.application,
          to_jsonb(one) || jsonb_build_object('id', copy))).*
        from calls.application one, unnest($2::uuid[]) copy where one.id = $1`,
      [id, copies],
    );
    await world.ask(
      `insert into calls.answer (id, tenant_id, application_id, lead_id, field_key, value, readers, changed_at, changed_by)
        select gen_random_uuid(), tenant_id, copy, lead_id, field_key, value, readers, changed_at, changed_by
        from calls.answer one, unnest($2::uuid[]) copy where one.application_id = $1`,
      [id, copies],
    );
    return [id, ...copies];
  }

  async function depositAfter(
    read: { readonly applicationId: string; readonly version: number },
    milliseconds: number,
  ): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    try {
      await world.acts.applications.deposit(world.missions[0], { ...once(), ...read });
      return 'taken';
    } catch (error) {
      return (error as { code: string }).code;
    }
  }
});

/** A day that is far enough, whenever the test runs. */
function farClosing() {
  const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const before = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  return { opening: { day: before, hour: '09:00' }, closing: { day, hour: '12:00' } };
}
