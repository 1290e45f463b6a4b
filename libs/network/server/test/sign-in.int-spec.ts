import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AttemptThrottle } from '../src/application/attempt-throttle.js';
import { SignIn } from '../src/application/sign-in.use-case.js';
import { type AccountWorld, anAccountWorld, nextPassword, presentPassword, somewhere } from './account-world.js';

const patience = 60_000;

describe('the door', () => {
  let world: AccountWorld;

  beforeEach(async () => {
    world = await anAccountWorld();
  });
  afterEach(() => world.leave());

  const guess = (email: string, address = '198.51.100.7') =>
    world.acts.signIn
      .execute({ email, password: 'not this one', idempotencyKey: world.key() }, { ...somewhere, address })
      .then(
        () => 'in',
        ({ code }: { code: string }) => code,
      );
  const guesses = async (count: number, email: string, address?: string) => {
    const outcomes: string[] = [];
    for (let one = 0; one < count; one += 1) outcomes.push(await guess(email, address));
    return outcomes;
  };

  test(
    'ten wrong passwords make a stranger wait, and a right one does not pass meanwhile',
    async () => {
      const outcomes = await guesses(11, world.director.email);

      expect(outcomes).toEqual([...Array.from({ length: 10 }, () => 'signInRefused'), 'tooManyAttempts']);
      await expect(world.signIn(world.director)).rejects.toMatchObject({
        code: 'tooManyAttempts',
        params: { seconds: expect.any(Number) },
      });
    },
    patience,
  );

  test(
    'an unknown address makes wait just as long',
    async () => {
      const known = await guesses(12, world.director.email);

      const unknown = await guesses(12, 'nobody@nowhere.example', '198.51.100.8');

      expect(unknown).toEqual(known);
    },
    patience,
  );

  test(
    'guesses at once count as many as they are',
    async () => {
      const outcomes = await Promise.all(Array.from({ length: 40 }, () => guess(world.director.email)));

      expect(outcomes.filter((code) => code === 'signInRefused')).toHaveLength(10);
    },
    patience,
  );

  test(
    'a count that forgets bursts is found: the check is not blind',
    async () => {
      class Forgetful extends AttemptThrottle {
        override demand(): Promise<void> {
          return Promise.resolve();
        }
      }
      const { passwords, sessions } = world.acts;
      const open = new SignIn(world.tenants, passwords, new Forgetful(world.tenants), sessions);

      const outcomes = await Promise.allSettled(
        Array.from({ length: 15 }, () =>
          open.execute({ email: world.director.email, password: 'no', idempotencyKey: world.key() }, somewhere),
        ),
      );

      const refused = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'in'));
      expect(refused.filter((code) => code === 'signInRefused').length).toBeGreaterThan(10);
    },
    patience,
  );

  test(
    'whoever attacks an account does not lock its person out of a browser that is known',
    async () => {
      const { deviceToken } = await world.signIn(world.director);
      await guesses(12, world.director.email);

      const session = await world.signIn(world.director, presentPassword, { deviceToken });

      expect((await world.caller(session)).person).toMatchObject({ id: world.director.id });
    },
    patience,
  );

  test(
    'the known browser of one person is a stranger to the account of another',
    async () => {
      const { deviceToken } = await world.signIn(world.director);
      await guesses(10, world.neighbour.email);

      const tried = world.signIn(world.neighbour, presentPassword, { deviceToken });

      await expect(tried).rejects.toMatchObject({ code: 'tooManyAttempts' });
    },
    patience,
  );

  test(
    'a known browser is counted, too',
    async () => {
      const { deviceToken } = await world.signIn(world.director);

      const tried = Array.from({ length: 11 }, () => world.signIn(world.director, 'not this one', { deviceToken }));
      const outcomes = await Promise.allSettled(tried);

      const codes = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : 'in'));
      expect(codes.filter((code) => code === 'tooManyAttempts')).toHaveLength(1);
    },
    patience,
  );

  test(
    'a link of a reset opens the door while the account is attacked',
    async () => {
      await guesses(12, world.director.email);
      const { email } = world.director;

      await world.acts.requestReset.execute({ email, idempotencyKey: world.key() }, somewhere);
      const token = await world.secretSentTo(email);
      const chosen = { token, password: nextPassword, idempotencyKey: world.key() };
      const session = await world.acts.choosePassword.execute(chosen, somewhere);
      await guesses(2, email);
      const again = await world.signIn(world.director, nextPassword, { deviceToken: session.deviceToken });

      expect((await world.caller(again)).person).toMatchObject({ id: world.director.id });
    },
    patience,
  );

  test('one place that tries many accounts is made to wait', async () => {
    await guess('someone@nowhere.example', '203.0.113.5');
    await world.ask(`update network.sign_in_failure set failures = 50 where bucket like 'address:%'`);

    expect(await guess('someone.else@nowhere.example', '203.0.113.5')).toBe('tooManyAttempts');
    expect(await guess('someone.else@nowhere.example', '203.0.113.6')).toBe('signInRefused');
  });

  test('what was right wipes the count, and only hashes of addresses are kept', async () => {
    await guesses(5, world.director.email);

    await world.signIn(world.director);

    const kept = await world.ask<{ bucket: string }>('select bucket from network.sign_in_failure');
    expect(kept.map(({ bucket }) => bucket.split(':')[0])).toEqual(['address']);
    expect(JSON.stringify(kept)).not.toContain('198.51.100');
  });

  test(
    'a flood from one place takes no turn from people elsewhere',
    async () => {
      const flood = Array.from({ length: 130 }, (_, one) => guess(`someone${one}@nowhere.example`, '203.0.113.9'));
      const elsewhere = Array.from({ length: 12 }, (_, one) =>
        guess(`other${one}@nowhere.example`, `198.51.100.${one}`),
      );

      const [crowd, people] = await Promise.all([Promise.all(flood), Promise.all(elsewhere)]);

      expect(crowd).toContain('tooManyAttempts');
      expect(new Set(people)).toEqual(new Set(['signInRefused']));
    },
    patience,
  );

  test(
    'a flood of passwords to hash is told to come back',
    async () => {
      const flood = Array.from({ length: 140 }, (_, index) =>
        world.acts.passwords.matches(`number ${index}`, undefined),
      );

      const outcomes = await Promise.allSettled(flood);

      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused.length).toBeGreaterThan(20);
      expect(refused[0]).toMatchObject({ reason: { code: 'tooManyAttempts' } });
    },
    patience,
  );
});
