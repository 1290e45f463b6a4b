import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AccountWorld, anAccountWorld, nextPassword, presentPassword, somewhere } from './account-world.js';

describe('an account that its person changes', () => {
  let world: AccountWorld;

  beforeEach(async () => {
    world = await anAccountWorld();
  });
  afterEach(() => world.leave());

  const changePassword = (
    session: Awaited<ReturnType<AccountWorld['signIn']>>,
    present: string,
    next: string,
    key?: string,
  ) =>
    world.acts.changePassword.execute(world.inSession(world.director, session), {
      ...{ present, next, idempotencyKey: key ?? world.key() },
    });

  test('another password ends the other sessions, keeps this one, and is told by mail without being in it', async () => {
    const other = await world.signIn(world.director);
    const session = await world.signIn(world.director);

    await changePassword(session, presentPassword, nextPassword);

    expect((await world.caller(session)).person).not.toBeNull();
    expect((await world.caller(other)).person).toBeNull();
    await expect(world.signIn(world.director)).rejects.toMatchObject({ code: 'signInRefused' });
    await world.signIn(world.director, nextPassword);
    const mails = await world.mailsTo(world.director.email);
    expect(mails.map(({ subject }) => subject)).toEqual(['Votre mot de passe a changé']);
    expect(mails[0]?.body).not.toContain(nextPassword);
  });

  test('the present password is asked, and another one is refused', async () => {
    const session = await world.signIn(world.director);

    await expect(changePassword(session, nextPassword, 'deux autres mots ensemble')).rejects.toMatchObject({
      code: 'presentPasswordWrong',
    });
    await expect(changePassword(session, presentPassword, 'Maillage2026!')).rejects.toMatchObject({
      code: 'passwordTooWeak',
    });
    await world.signIn(world.director);
  });

  test('the same change asked again is answered as the first time', async () => {
    const session = await world.signIn(world.director);
    const key = world.key();

    await changePassword(session, presentPassword, nextPassword, key);
    await changePassword(session, presentPassword, nextPassword, key);

    expect(await world.mailsTo(world.director.email)).toHaveLength(1);
  });

  test('a session left open is no place to guess the present password', async () => {
    const session = await world.signIn(world.director);

    for (let guess = 0; guess < 10; guess += 1) {
      await expect(changePassword(session, `guess number ${guess}`, nextPassword)).rejects.toMatchObject({
        code: 'presentPasswordWrong',
      });
    }

    await expect(changePassword(session, presentPassword, nextPassword)).rejects.toMatchObject({
      code: 'tooManyAttempts',
    });
  }, 30_000);

  test('a change asked again names two passwords, and both are counted', async () => {
    const session = await world.signIn(world.director);
    const key = world.key();
    await changePassword(session, presentPassword, nextPassword, key);

    for (let guess = 0; guess < 5; guess += 1) {
      await expect(
        changePassword(session, `guess number ${guess}`, `another number ${guess}`, key),
      ).rejects.toMatchObject({ code: 'presentPasswordWrong' });
    }

    await expect(changePassword(session, nextPassword, presentPassword, key)).rejects.toMatchObject({
      code: 'tooManyAttempts',
    });
  }, 30_000);

  test('another address is in force once its link is opened; the former one is told at once', async () => {
    const next = 'maelle.tournebise@val.example';
    const session = await world.signIn(world.director);
    const other = await world.signIn(world.director);

    await world.acts.changeEmail.execute(world.director.id, asked(next));
    await world.signIn(world.director);
    const [notice] = await world.mailsTo(world.director.email);
    await world.acts.confirmEmail.execute(
      await world.secretSentTo(next),
      world.key(),
      world.inSession(world.director, session),
    );

    expect(notice).toMatchObject({ subject: 'Votre adresse va changer', holdsSecret: false });
    expect(notice?.body).toContain(next);
    await world.signIn({ ...world.director, email: next });
    await expect(world.signIn(world.director)).rejects.toMatchObject({ code: 'signInRefused' });
    expect((await world.caller(session)).person).not.toBeNull();
    expect((await world.caller(other)).person).toBeNull();
  });

  test('links that were sent to the former address open nothing once another is in force, and other browsers are strangers', async () => {
    const next = 'maelle.tournebise@val.example';
    const { email } = world.director;
    await world.signIn(world.director);
    const session = await world.signIn(world.director);
    await world.acts.changeEmail.execute(world.director.id, asked(next));
    const confirming = await world.secretSentTo(next);
    await world.acts.requestReset.execute({ email, idempotencyKey: world.key() }, somewhere);
    const reset = await world.secretSentTo(email);

    await world.acts.confirmEmail.execute(confirming, world.key(), world.inSession(world.director, session));

    const chosen = { token: reset, password: nextPassword, idempotencyKey: world.key() };
    await expect(world.acts.choosePassword.execute(chosen, somewhere)).rejects.toMatchObject({ code: 'linkSpent' });
    await world.signIn({ ...world.director, email: next }, presentPassword, { deviceToken: session.deviceToken });
    const known = await world.ask('select 1 from network.known_device where person_id = $1', [world.director.id]);
    expect(known).toHaveLength(1);
  });

  test('a link chooses no password for an account that has another address by now', async () => {
    const { email, id } = world.director;
    await world.acts.requestReset.execute({ email, idempotencyKey: world.key() }, somewhere);
    await world.ask(`update network.account set email = 'elsewhere@val.example' where person_id = $1`, [id]);

    const token = await world.secretSentTo(email);
    const chosen = world.acts.choosePassword.execute(
      { token, password: nextPassword, idempotencyKey: world.key() },
      somewhere,
    );

    await expect(chosen).rejects.toMatchObject({ code: 'linkSpent' });
  });

  test('the address of another account is refused to whoever opens the link, not to whoever asks', async () => {
    await world.acts.changeEmail.execute(world.director.id, asked(world.neighbour.email));

    const confirmed = world.acts.confirmEmail.execute(await world.secretSentTo(world.neighbour.email), world.key(), {
      sessionHash: null,
      deviceHash: null,
    });

    await expect(confirmed).rejects.toMatchObject({ code: 'addressTaken' });
    await world.signIn(world.neighbour);
  });

  test('a link to a new address chooses no password, and a reset confirms no address', async () => {
    await world.acts.changeEmail.execute(world.director.id, asked('new@val.example'));
    const token = await world.secretSentTo('new@val.example');

    const chosen = world.acts.choosePassword.execute(
      { token, password: nextPassword, idempotencyKey: world.key() },
      { userAgent: '', address: '192.0.2.1', deviceToken: undefined },
    );

    await expect(chosen).rejects.toMatchObject({ code: 'linkSpent' });
  });

  test('sessions are listed with this one marked, and ended one by one or all the others', async () => {
    const phone = await world.signIn(world.director, presentPassword, {
      userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Version/19.0 Safari/604.1',
      address: '198.51.100.9',
    });
    const third = await world.signIn(world.director);
    const session = await world.signIn(world.director);
    const me = world.inSession(world.director, session);

    const listed = await sessionsOf(me);
    await world.acts.endSessions.one(
      me,
      listed.find(({ device }) => device === 'Safari, iPhone')?.id ?? '',
      world.key(),
    );

    expect(listed.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    expect(listed.find(({ device }) => device === 'Safari, iPhone')?.address).toBe('198.51.100.x');
    expect((await world.caller(phone)).person).toBeNull();
    expect((await world.caller(third)).person).not.toBeNull();
    await world.acts.endSessions.others(me, world.key());
    expect((await world.caller(third)).person).toBeNull();
    expect((await world.caller(session)).person).not.toBeNull();
  });

  test('nobody ends the session of another', async () => {
    const theirs = await world.signIn(world.neighbour);
    const [{ id } = { id: '' }] = await sessionsOf(world.inSession(world.neighbour, theirs));
    const me = world.inSession(world.director, await world.signIn(world.director));

    await expect(world.acts.endSessions.one(me, id, world.key())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await world.caller(theirs)).person).not.toBeNull();
  });

  test('the sessions of an account that is disabled die with it', async () => {
    const session = await world.signIn(world.director);

    await world.ask('update network.account set disabled_at = now() where person_id = $1', [world.director.id]);

    expect((await world.caller(session)).person).toBeNull();
    await expect(world.signIn(world.director)).rejects.toMatchObject({ code: 'signInRefused' });
  });

  const asked = (email: string) => ({ email, password: presentPassword, idempotencyKey: world.key() });
  const sessionsOf = (me: { personId: string; sessionHash: string }) =>
    world.tenants.read({ person: me.personId, tenant: null, visible: [], writable: [], counted: [] }, (reads) =>
      world.acts.reader.sessions(reads, me.personId, me.sessionHash),
    );
});
