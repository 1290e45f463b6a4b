import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { ActingActor, DeclaredAbility } from '@maillage/platform-server';
import { abilityMatrix, type AbilityScene } from '../ability-matrix.js';
import type { Mutant } from './mutant.js';

type Rule = RawRuleOf<MongoAbility>;
type Break = (rule: Rule) => Rule[];

/** Each rule of each ability dropped, and without each of its conditions: the ability's matrix must differ. */
export function abilityMutants(scene: AbilityScene, abilities: readonly DeclaredAbility[]): Mutant[] {
  return abilities.flatMap((ability) =>
    distinctRules(ability, scene).flatMap(({ identity, rule }) =>
      brokenForms(rule).map(({ says, breaks }) => ({
        says: `${ability.subject}: ${identity} ${says}`,
        isNoticed: async () => {
          const broken = {
            ...ability,
            of: (actor: ActingActor) => brokenAbility(ability.of(actor), actor, identity, breaks),
          };
          return (await abilityMatrix(scene, broken, { untilFirst: true })).disagreements.length > 0;
        },
      })),
    ),
  );
}

/** The rules of all who visit; those that differ in the visitor's own ids alone are one. */
function distinctRules(ability: DeclaredAbility, { visitors }: AbilityScene): { identity: string; rule: Rule }[] {
  const rules = new Map<string, Rule>();
  for (const { actor } of visitors) {
    for (const rule of ability.of(actor).rules) rules.set(identityOf(rule, actor), rule);
  }
  return [...rules].map(([identity, rule]) => ({ identity, rule }));
}

function identityOf({ action, conditions }: Rule, { organisationId, personId }: ActingActor): string {
  return JSON.stringify({ action, conditions })
    .replaceAll(organisationId, 'own organisation')
    .replaceAll(personId, 'own person');
}

function brokenForms({ conditions }: Rule): { says: string; breaks: Break }[] {
  const fields = Object.keys(conditions ?? {});
  return [
    { says: 'dropped', breaks: () => [] },
    ...fields.map((field) => ({
      says: `without its condition on ${field}`,
      breaks: (rule: Rule) => [withoutCondition(rule, field)],
    })),
  ];
}

function withoutCondition({ conditions, ...rule }: Rule, field: string): Rule {
  const left = Object.entries(conditions ?? {}).filter(([name]) => name !== field);
  return left.length === 0 ? rule : { ...rule, conditions: Object.fromEntries(left) };
}

function brokenAbility(whole: MongoAbility, actor: ActingActor, identity: string, breaks: Break): MongoAbility {
  return createMongoAbility(
    whole.rules.flatMap((rule) => (identityOf(rule, actor) === identity ? breaks(rule) : [rule])),
  );
}
