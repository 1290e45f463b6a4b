import { operations } from '@maillage/api';
import { SessionActorSource } from '@maillage/network-server';
import { type ActorSource, declaredAbilities, LeakyCatalogueError, TenantDatabase } from '@maillage/platform-server';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import { abilityMatrix, type AbilityScene, type AbleVisitor } from './ability-matrix.js';
import { AnswersOracle } from './answers/answers.oracle.js';
import { type AnswersFinding, askEverything } from './answers/ask-everything.js';
import { openPortal } from './answers/asked-portal.js';
import type { AskedNetwork } from './answers/questioner.js';
import { type Visitor, visitorsOf } from './answers/visitors.js';
import type { Effort } from './effort.js';
import { type Finding, together } from './finding.js';
import { abilityMutants } from './mutants/ability-mutants.js';
import { policyMutants } from './mutants/policy-mutants.js';
import { type MutantFinding, tryMutants } from './mutants/try-mutants.js';
import { questionMakers } from './questions.js';
import type { WrittenRights } from './rights-document.js';
import { type PlantedNetwork, TenantMatrix, UnwrittenRightsError } from './tenant-matrix.js';

export interface CanaryScene {
  readonly superuser: ClientBase;
  /** Connections of the serving role, and its address for a portal. */
  readonly serving: DataSource;
  readonly runtimeUrl: string;
  readonly planted: PlantedNetwork;
  readonly written: WrittenRights;
}

export interface CanaryProof {
  readonly matrix: Finding;
  readonly asked: AnswersFinding;
  readonly mutants: MutantFinding;
}

/**
 * Tables, abilities and operations tried as everybody, then each of the rules broken. What is not written counts as a
 * disagreement: a new table must not pass for want of a line.
 */
export async function proofOnCanaries(scene: CanaryScene, effort: Effort): Promise<CanaryProof> {
  const tenants = new TenantDatabase(scene.serving);
  const actors = new SessionActorSource(tenants);
  const { superuser, planted, written } = scene;
  try {
    const matrix = await TenantMatrix.over({ superuser, tenants, actors }, planted, written);
    const network = askedNetwork(scene, matrix);
    const abilities = { ...network, superuser, visitors: await ableVisitors(network.visitors, actors) };
    return {
      matrix: together([await matrix.all(), await abilitiesAsked(abilities)]),
      asked: await operationsAsked(scene, network, effort),
      mutants: await rulesBroken(abilities, matrix, effort),
    };
  } catch (error) {
    if (!(error instanceof UnwrittenRightsError)) throw error;
    const matrix = { cells: 0, disagreements: error.sentences };
    return {
      matrix,
      asked: { cells: 0, disagreements: [], mostStatements: 0, longOperations: [] },
      mutants: { mutants: 0, alive: [] },
    };
  }
}

/** Operations that are not the code's, or that nobody asks, are reported by name: these are the others. */
export function askedNetwork({ planted, written }: CanaryScene, matrix: TenantMatrix): AskedNetwork {
  const offered = new Set(operations().map(({ name }) => name));
  return {
    visitors: visitorsOf(planted.network),
    planted: matrix.rows,
    oracle: new AnswersOracle(written, matrix.oracle),
    operations: written.operations.filter(
      ({ operation }) => offered.has(operation) && questionMakers[operation] !== undefined,
    ),
    makers: questionMakers,
  };
}

export async function ableVisitors(visitors: readonly Visitor[], actors: ActorSource): Promise<AbleVisitor[]> {
  const found = await Promise.all(
    visitors.map(async (visitor) => {
      const { actor } = await actors.find(visitor.token ?? '', visitor.organisation);
      return actor === null ? [] : [{ visitor, actor }];
    }),
  );
  return found.flat();
}

async function abilitiesAsked(scene: AbilityScene): Promise<Finding> {
  const findings: Finding[] = [];
  for (const ability of declaredAbilities()) findings.push(await abilityMatrix(scene, ability));
  return together(findings);
}

/** A portal that refuses to serve answers nothing. */
async function operationsAsked(
  { superuser, runtimeUrl }: CanaryScene,
  network: AskedNetwork,
  { questions, seed }: Effort,
): Promise<AnswersFinding> {
  try {
    const portal = await openPortal(runtimeUrl);
    try {
      return await askEverything({ superuser, portal }, network, { count: questions, seed });
    } finally {
      await portal.stop();
    }
  } catch (error) {
    if (!(error instanceof LeakyCatalogueError)) throw error;
    return { cells: 0, disagreements: [error.message], mostStatements: 0, longOperations: [] };
  }
}

async function rulesBroken(scene: AbilityScene, matrix: TenantMatrix, { mutants }: Effort): Promise<MutantFinding> {
  const ofPolicies = await policyMutants(scene.superuser, matrix);
  return tryMutants([...ofPolicies, ...abilityMutants(scene, declaredAbilities())], mutants);
}
