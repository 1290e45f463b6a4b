import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PasswordHasher } from '../src/application/password-hasher.js';
import { SignIn } from '../src/application/sign-in.use-case.js';
import { type AccountWorld, anAccountWorld, somewhere } from './account-world.js';

const patience = 180_000;
const pairs = 60;
/** Noise of a busy machine moves a median now and then; a difference in the code moves all of them. */
const rounds = 8;

describe('sign-in with a wrong password', () => {
  let world: AccountWorld;

  beforeAll(async () => {
    world = await anAccountWorld();
    await world.ask(
      `with known as (insert into network.person (id, tenant_id, given_name, family_name)
          select uuidv7(), $2, 'Known', number::text from generate_series(1, ${pairs}) number returning id, family_name)
        insert into network.account (person_id, email, password_hash)
        select known.id, 'known' || known.family_name || '@val.example', account.password_hash
        from known, network.account where account.person_id = $1`,
      [world.director.id, world.mission.id],
    );
  });
  afterAll(() => world.leave());

  test(
    'takes as long for an account that is there as for one that is not: medians within 5 %',
    async () => {
      const gap = await smallestGap(world.acts.signIn);

      expect(gap).toBeLessThanOrEqual(0.05);
    },
    patience,
  );

  test(
    'and one that spares itself the work for an unknown address is found',
    async () => {
      class Hasty extends PasswordHasher {
        override matches(password: string, hash: string | null | undefined): Promise<boolean> {
          return typeof hash === 'string' ? super.matches(password, hash) : Promise.resolve(false);
        }
      }
      const { throttle, sessions } = world.acts;

      const gap = await smallestGap(new SignIn(world.tenants, new Hasty(), throttle, sessions));

      expect(gap).toBeGreaterThan(0.05);
    },
    patience,
  );

  async function smallestGap(signIn: SignIn): Promise<number> {
    let smallest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds && smallest > 0.05; round += 1) {
      smallest = Math.min(smallest, await gapOf(signIn));
    }
    return smallest;
  }

  /** One known, one unknown, one after the other, each from a place of its own, in an order that chance decides. */
  async function gapOf(signIn: SignIn): Promise<number> {
    await world.ask('delete from network.sign_in_failure');
    const known: number[] = [];
    const unknown: number[] = [];
    const asked = async (email: string, into: number[], place: number) => {
      const origin = { ...somewhere, address: `198.18.${place % 250}.${Math.floor(place / 250)}` };
      const from = performance.now();
      await expect(
        signIn.execute({ email, password: 'not this one', idempotencyKey: world.key() }, origin),
      ).rejects.toMatchObject({ code: 'signInRefused' });
      into.push(performance.now() - from);
    };
    for (let pair = 1; pair <= pairs; pair += 1) {
      const turns = [
        () => asked(`known${pair}@val.example`, known, 2 * pair),
        () => asked(`other${pair}@val.example`, unknown, 2 * pair + 1),
      ];
      for (const turn of Math.random() < 0.5 ? turns : turns.toReversed()) await turn();
    }
    const [one, other] = [medianOf(known), medianOf(unknown)];
    return Math.abs(one - other) / Math.max(one, other);
  }
});

function medianOf(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}
