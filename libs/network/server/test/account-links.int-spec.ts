import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AccountWorld, anAccountWorld, nextPassword, presentPassword, somewhere } from './account-world.js';

describe('the links of mails', () => {
  let world: AccountWorld;

  beforeEach(async () => {
    world = await anAccountWorld();
  });
  afterEach(() => world.leave());

  const choose = (token: string, password = nextPassword, idempotencyKey = world.key()) =>
    world.acts.choosePassword.execute({ token, password, idempotencyKey }, somewhere);

  test('somebody invited chooses a password, is signed in at once, and comes back with it', async () => {
    const { newcomer } = world;

    const invited = await world.invite(newcomer);
    const session = await choose(await world.secretSentTo(newcomer.email));

    expect(invited).toBe('invited');
    expect((await world.caller(session)).person).toMatchObject({ id: newcomer.id });
    expect((await world.signIn(newcomer, nextPassword)).token).not.toBe(session.token);
    expect(await world.invite(newcomer)).toBe('alreadyOpen');
  });

  test('the mail of an invitation holds a link and no password, and is for the mailbox alone', async () => {
    const { newcomer } = world;
    await world.invite(newcomer);

    const [mail] = await world.mailsTo(newcomer.email);
    const kept = await world.ask<{ hash: string }>('select token_hash as hash from network.account_token');

    expect(mail).toMatchObject({ holdsSecret: true, subject: expect.stringContaining('Mission Locale du Val') });
    expect(mail?.body).toContain('https://maillage.example/invitation/');
    expect(mail?.body).not.toContain(presentPassword);
    const secret = await world.secretSentTo(newcomer.email);
    expect(kept.map(({ hash }) => hash)).not.toContain(secret);
  });

  test('a person invited again at another address finds the first link dead', async () => {
    await world.invite(world.newcomer, 'mistyped@val.example');
    const first = await world.secretSentTo('mistyped@val.example');

    await world.invite(world.newcomer, 'Aurele.Ventadour@val.example');

    await expect(choose(first)).rejects.toMatchObject({ code: 'linkSpent' });
    await choose(await world.secretSentTo('aurele.ventadour@val.example'));
  });

  test('nobody is invited at the address of another account', async () => {
    await expect(world.invite(world.newcomer, world.director.email)).rejects.toMatchObject({ code: 'addressTaken' });
    await expect(world.invite(world.newcomer, 'no address')).rejects.toMatchObject({ code: 'addressUnreadable' });
  });

  test('a link serves once, also when two come with it at the same time', async () => {
    await reset(world.director.email);
    const secret = await world.secretSentTo(world.director.email);

    const outcomes = await Promise.allSettled([choose(secret), choose(secret), choose(secret)]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(choose(secret)).rejects.toMatchObject({ code: 'linkSpent', params: { reason: 'used' } });
  });

  test('the same request asked again is let in again, and with another password is not', async () => {
    await reset(world.director.email);
    const secret = await world.secretSentTo(world.director.email);
    const key = world.key();

    const first = await choose(secret, presentPassword, key);
    const again = await choose(secret, presentPassword, key);

    expect((await world.caller(first)).person).toEqual((await world.caller(again)).person);
    await expect(choose(secret, nextPassword, key)).rejects.toMatchObject({ code: 'idempotencyKeyReused' });
    const answers = await world.ask<{ answer: unknown }>(
      `select answer from platform.idempotent_request where operation = 'choosePassword'`,
    );
    expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set([true]));
  });

  test('a link that was used is no place to guess the password', async () => {
    const { token, key } = await used(world.director.email);

    const codes: string[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      codes.push(await refusalOf(choose(token, `guess number ${guess} of many`, key)));
    }

    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'idempotencyKeyReused'), 'tooManyAttempts']);
  }, 30_000);

  test('a link that was used opens nothing once the password was set anew, nor after its 72 hours', async () => {
    const first = await used(world.director.email);
    const late = await used(world.neighbour.email);
    const me = world.inSession(world.director, await world.signIn(world.director, nextPassword));
    const anew = { present: nextPassword, next: 'deux autres mots ensemble', idempotencyKey: world.key() };
    await world.acts.changePassword.execute(me, anew);
    await world.ask(
      `update network.account_token set created_at = created_at - interval '73 hours',
        expires_at = expires_at - interval '73 hours' where person_id = $1`,
      [world.neighbour.id],
    );

    const byPassword = choose(first.token, 'deux autres mots ensemble', first.key);
    await expect(byPassword).rejects.toMatchObject({ code: 'linkSpent' });
    await expect(choose(late.token, nextPassword, late.key)).rejects.toMatchObject({ code: 'linkSpent' });
  });

  test('a link of more than 72 hours opens nothing', async () => {
    await reset(world.director.email);
    const secret = await world.secretSentTo(world.director.email);
    await world.ask(`update network.account_token
      set created_at = created_at - interval '73 hours', expires_at = expires_at - interval '73 hours'`);

    await expect(choose(secret)).rejects.toMatchObject({ code: 'linkSpent' });
    expect(await world.acts.links.look(secret)).toMatchObject({ isExpired: true, isUsed: false });
  });

  test('a weak password is refused, and the link stays', async () => {
    await reset(world.director.email);
    const secret = await world.secretSentTo(world.director.email);

    await expect(choose(secret, 'Motdepasse2026')).rejects.toMatchObject({
      code: 'passwordTooWeak',
      params: { reason: 'common' },
    });
    await expect(choose(secret, 'short')).rejects.toMatchObject({ params: { reason: 'short', min: 12 } });
    await choose(secret, presentPassword);
  });

  test('a reset ends every session and makes every browser a stranger', async () => {
    const before = await world.signIn(world.neighbour);
    await reset(world.neighbour.email);

    await choose(await world.secretSentTo(world.neighbour.email));

    expect((await world.caller(before)).person).toBeNull();
    const devices = await world.ask('select 1 from network.known_device where person_id = $1', [world.neighbour.id]);
    expect(devices).toHaveLength(1);
  });

  test('an unknown address is answered as a known one, and nothing is written', async () => {
    const known = await timed(() => reset(world.director.email));
    const unknown = await timed(() => reset('nobody@nowhere.example'));

    expect(unknown.answer).toEqual(known.answer);
    expect(Math.min(known.milliseconds, unknown.milliseconds)).toBeGreaterThanOrEqual(390);
    expect(await world.mailsTo('nobody@nowhere.example')).toEqual([]);
  });

  test('an address that is asked for many times gets a few mails, and the same answers', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => reset(world.officer.email)));

    expect(new Set(answers)).toEqual(new Set([undefined]));
    expect((await world.mailsTo(world.officer.email)).length).toBe(3);
  });

  test('of the links of resets the last two live, until one of them is used', async () => {
    const { email } = world.director;
    const secrets: string[] = [];
    for (let asked = 0; asked < 3; asked += 1) {
      await reset(email);
      secrets.push(await world.secretSentTo(email));
    }
    const [first = '', second = '', third = ''] = secrets;

    await expect(choose(first)).rejects.toMatchObject({ code: 'linkSpent' });
    await choose(second);
    await expect(choose(third)).rejects.toMatchObject({ code: 'linkSpent' });
  });

  test('strangers who ask for many do not silence the browser that its person uses', async () => {
    const { email } = world.director;
    const { deviceToken } = await world.signIn(world.director);
    await Promise.all(Array.from({ length: 5 }, () => reset(email)));
    const before = await world.mailsTo(email);

    await world.acts.requestReset.execute({ email, idempotencyKey: world.key() }, { ...somewhere, deviceToken });

    expect([before.length, (await world.mailsTo(email)).length]).toEqual([3, 4]);
  });

  const used = async (email: string) => {
    await reset(email);
    const [token, key] = [await world.secretSentTo(email), world.key()];
    await choose(token, nextPassword, key);
    return { token, key };
  };
  const refusalOf = (act: Promise<unknown>) =>
    act.then(
      () => 'none',
      ({ code }: { code: string }) => code,
    );
  const reset = (email: string) => world.acts.requestReset.execute({ email, idempotencyKey: world.key() }, somewhere);
});

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; milliseconds: number }> {
  const from = performance.now();
  const answer = await work();
  return { answer, milliseconds: performance.now() - from };
}
