import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { demandStanding, type Policy } from '@maillage/platform-server';
import { TOTP } from 'otpauth';
import type { PersonInSession } from '../src/application/person-in-session.js';
import type { OpenedSession } from '../src/application/session-opening.js';
import { type AccountWorld, anAccountWorld, presentPassword } from './account-world.js';

const committing: Policy = { capability: 'joinCampaigns', writes: 'own', secondFactor: true };

describe('the second factor', () => {
  let world: AccountWorld;
  let session: OpenedSession;
  let me: PersonInSession;

  beforeEach(async () => {
    world = await anAccountWorld();
    session = await world.signIn(world.director);
    me = world.inSession(world.director, session);
  });
  afterEach(() => world.leave());

  test('an act that commits is refused without one, open once it is set up, and asked again after 12 hours', async () => {
    const missing = await refusalOfAct();

    const { secret } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret)));
    const proved = await refusalOfAct();
    await world.ask(`update network.session set factor_at = now() - interval '12 hours 1 second'`);
    const asked = await refusalOfAct();
    await world.acts.factors.prove(me, given(codeOf(secret, 1)));

    expect([missing, proved, asked]).toEqual(['secondFactorMissing', null, 'secondFactorNeeded']);
    expect(await refusalOfAct()).toBeNull();
  });

  test('a code given in one session opens no other', async () => {
    const { secret } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret)));

    session = await world.signIn(world.director);

    expect(await refusalOfAct()).toBe('secondFactorNeeded');
  });

  test('accounts of the invented network are not asked, until they set one up', async () => {
    await world.ask('update network.account set is_demo = true');
    const before = await refusalOfAct();

    const { secret } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret)));
    session = await world.signIn(world.director);

    expect([before, await refusalOfAct()]).toEqual([null, 'secondFactorNeeded']);
  });

  test('what is not confirmed by a code is not in force', async () => {
    await begin();

    expect(await refusalOfAct()).toBe('secondFactorMissing');
    await expect(world.acts.factors.prove(me, given('000000'))).rejects.toMatchObject({ code: 'secondFactorRefused' });
  });

  test('it is begun by whoever knows the password, and not twice', async () => {
    const stranger = world.acts.factors.begin(me, { password: 'not this one', idempotencyKey: world.key() });
    await expect(stranger).rejects.toMatchObject({ code: 'presentPasswordWrong' });
    const { secret, uri } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret)));

    await expect(begin()).rejects.toMatchObject({ code: 'secondFactorSetUp' });
    expect(uri).toMatch(/^otpauth:\/\/totp\/Maillage:maelle%40val\.example\?issuer=Maillage&secret=/);
    const [answer] = await world.ask<{ answer: unknown }>(
      `select answer from platform.idempotent_request where operation = 'beginSecondFactor'`,
    );
    expect(answer?.answer).toBe(true);
  });

  test('a code serves once, also when two come with it at the same time', async () => {
    const { secret } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret, -1)));
    const code = codeOf(secret);

    const outcomes = await Promise.allSettled([1, 2, 3].map(() => world.acts.factors.prove(me, given(code))));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(world.acts.factors.prove(me, given(codeOf(secret, -1)))).rejects.toMatchObject({
      code: 'secondFactorRefused',
    });
  });

  test('a code of two minutes ago is refused', async () => {
    const { secret } = await begin();

    const late = world.acts.factors.confirm(me, given(codeOf(secret, -4)));

    await expect(late).rejects.toMatchObject({ code: 'secondFactorRefused' });
  });

  test('the same request asked again is answered as the first time, without the recovery codes', async () => {
    const { secret } = await begin();
    const confirmed = given(codeOf(secret));

    const first = await world.acts.factors.confirm(me, confirmed);
    const again = await world.acts.factors.confirm(me, confirmed);

    expect([first.length, again.length]).toEqual([10, 0]);
  });

  test('each recovery code serves once, however its groups are typed', async () => {
    const { secret } = await begin();
    const [code = ''] = await world.acts.factors.confirm(me, given(codeOf(secret)));

    await world.acts.factors.prove(me, given(code.toUpperCase().replaceAll('-', ' ')));

    await expect(world.acts.factors.prove(me, given(code))).rejects.toMatchObject({ code: 'secondFactorRefused' });
    const kept = await world.ask<{ hash: string }>('select code_hash as hash from network.recovery_code');
    expect(kept).toHaveLength(10);
    expect(JSON.stringify(kept)).not.toContain(code.slice(0, 9));
  });

  test('new recovery codes take the place of the former ones', async () => {
    const { secret } = await begin();
    const [former = ''] = await world.acts.factors.confirm(me, given(codeOf(secret)));

    const renewed = await world.acts.factors.renewCodes(me, given(codeOf(secret, 1)));

    await expect(world.acts.factors.prove(me, given(former))).rejects.toMatchObject({ code: 'secondFactorRefused' });
    await world.acts.factors.prove(me, given(renewed[9] ?? ''));
  });

  test('it is removed by whoever gives a code; the person is told by mail each time', async () => {
    const { secret } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret)));
    await expect(world.acts.factors.remove(me, given('123456'))).rejects.toMatchObject({ code: 'secondFactorRefused' });

    await world.acts.factors.remove(me, given(codeOf(secret, 1)));

    expect(await refusalOfAct()).toBe('secondFactorMissing');
    const mails = await world.mailsTo(world.director.email);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Votre second facteur est en place',
      'Votre second facteur est retiré',
    ]);
  });

  test('codes are not guessed: five wrong ones make the next one wait', async () => {
    const { secret } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret)));

    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => world.acts.factors.prove(me, given('abcdef'))),
    );

    const codes = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'in'));
    expect(codes.filter((code) => code === 'secondFactorRefused')).toHaveLength(5);
    await expect(world.acts.factors.prove(me, given(codeOf(secret, 1)))).rejects.toMatchObject({
      code: 'tooManyAttempts',
    });
  });

  test('a code that was right before wipes no count, and its key proves no other code', async () => {
    const { secret } = await begin();
    await world.acts.factors.confirm(me, given(codeOf(secret)));
    const right = given(codeOf(secret, 1));
    await world.acts.factors.prove(me, right);

    const codes: string[] = [];
    for (let guess = 0; guess < 4; guess += 1) {
      codes.push(await refusalOf(world.acts.factors.prove(me, given('abcdef'))));
      codes.push(await refusalOf(world.acts.factors.prove(me, right)));
    }

    expect(codes.slice(0, 5)).toEqual([
      ...['secondFactorRefused', 'none', 'secondFactorRefused', 'none'],
      'secondFactorRefused',
    ]);
    expect(new Set(codes.slice(5))).toEqual(new Set(['tooManyAttempts']));
    await world.ask('delete from network.sign_in_failure');
    const other = world.acts.factors.prove(me, { ...right, code: 'abcdef' });
    await expect(other).rejects.toMatchObject({ code: 'idempotencyKeyReused' });
  });

  const refusalOf = (act: Promise<unknown>) =>
    act.then(
      () => 'none',
      ({ code }: { code: string }) => code,
    );
  const begin = () => world.acts.factors.begin(me, { password: presentPassword, idempotencyKey: world.key() });
  const given = (code: string) => ({ code, idempotencyKey: world.key() });

  async function refusalOfAct(): Promise<string | null> {
    const caller = await world.caller(session);
    try {
      demandStanding(committing, caller);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : 'unknown';
    }
  }
});

/** What the application shows, so many steps of 30 seconds from now. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
}
