import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActingActor, type DeclaredAbility, declaredAbilities } from '@maillage/platform-server';
import { abilityMatrix } from '../src/verify/ability-matrix.js';
import { abilityMutants } from '../src/verify/mutants/ability-mutants.js';
import { policyMutants } from '../src/verify/mutants/policy-mutants.js';
import { tryMutants } from '../src/verify/mutants/try-mutants.js';
import { aRightsWorld, type RightsWorld } from './rights-world.js';

const minutes = 60_000;

describe('a broken rule', () => {
  let world: RightsWorld;

  beforeAll(async () => {
    world = await aRightsWorld();
  });
  afterAll(() => world.leave());

  test('is found to go unnoticed where a policy says nothing that another does not say', async () => {
    await world.sql('create policy needless on network.person for select using (false)');
    const mutants = await mutantsOf('network.person: needless');

    const { alive } = await tryMutants(mutants, 'all');

    await world.sql('drop policy needless on network.person');
    expect(alive).toEqual(['network.person: needless dropped']);
  });

  test('is found to go unnoticed where nobody tries the table as who is let in by mistake', async () => {
    await world.sql(`create policy for_nobody on network.person for select
      using ((select current_setting('app.person', true)) = 'nobody ever' and given_name = 'Canary')`);
    const mutants = await mutantsOf('network.person: for_nobody');

    const { alive } = await tryMutants(mutants, 'all');

    await world.sql('drop policy for_nobody on network.person');
    expect(alive).toContainEqual(expect.stringContaining('dropped'));
  });

  test('is mended when it was tried', async () => {
    const texts = () => world.sql('select * from pg_policies order by schemaname, tablename, policyname');
    const before = await texts();

    await tryMutants(await mutantsOf('pooling.campaign: '), 'all');

    expect(await texts()).toEqual(before);
  });

  test(
    'of an ability is found to go unnoticed where another rule gives the same',
    async () => {
      const abilities = declaredAbilities().map(withTwin);
      const scene = await world.abilities();

      const { alive, mutants } = await tryMutants(abilityMutants(scene, abilities), 'all');

      expect(mutants).toBeGreaterThan(10);
      expect(alive).toContainEqual(expect.stringContaining('dropped'));
    },
    5 * minutes,
  );

  test(
    'of an ability is noticed, every one',
    async () => {
      const scene = await world.abilities();

      const { alive, mutants } = await tryMutants(abilityMutants(scene, declaredAbilities()), 'all');

      expect(alive).toEqual([]);
      expect(mutants).toBeGreaterThan(20);
    },
    5 * minutes,
  );

  test('of an ability that gives what no operation asks for is named', async () => {
    const scene = await world.abilities();
    const ability = declaredAbilities().find(({ subject }) => subject === 'Campaign');
    if (ability === undefined) throw new Error('No ability on campaigns is declared');

    const { disagreements } = await abilityMatrix(scene, withAction(ability, 'paint'));

    expect(disagreements).toEqual([expect.stringContaining('No question asks for paint of Campaign')]);
  });

  async function mutantsOf(beginning: string) {
    const mutants = await policyMutants(world.scene().superuser, await world.matrix());
    return mutants.filter(({ says }) => says.startsWith(beginning));
  }
});

/** The same ability with a second rule beside each, that says the same in other words. */
function withTwin(ability: DeclaredAbility): DeclaredAbility {
  const of = (actor: ActingActor) => {
    const { rules } = ability.of(actor);
    return createMongoAbility([
      ...rules,
      ...rules.map((rule) => ({ ...rule, reason: 'twin', action: [rule.action].flat().toReversed() })),
    ]);
  };
  return { ...ability, of };
}

function withAction(ability: DeclaredAbility, action: string): DeclaredAbility {
  const of = (actor: ActingActor) => {
    const { can, build, rules } = new AbilityBuilder(createMongoAbility);
    rules.push(...ability.of(actor).rules);
    can(action, ability.subject);
    return build();
  };
  return { ...ability, of };
}
