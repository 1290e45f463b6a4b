import { CommandError } from '../command-error.js';
import { mostOfAnOperation } from './answers/ask-everything.js';
import { thoroughEffort, usualEffort } from './effort.js';
import { proveRights, type RightsProof } from './verify-rights.js';

export const verifyRightsUsage = 'verify rights [--json] [--thorough] [--seed <number>]';

interface Options {
  readonly json: boolean;
  readonly thorough: boolean;
  readonly seed: number;
}

/** Tries what nobody may do, and says how often it went through. @returns 1 when it ever did */
export async function verifyRights(args: readonly string[]): Promise<number> {
  const { json, thorough, seed } = optionsOf(args);
  const found = await proveRights(thorough ? thoroughEffort(seed) : usualEffort(seed));
  process.stdout.write(json ? `${JSON.stringify({ ...figuresOf(found), seed })}\n` : textOf(found, seed));
  return faultsOf(found) === 0 ? 0 : 1;
}

/** @throws CommandError when they are not those of the command */
export function optionsOf(options: readonly string[], chosenByChance = Date.now() % 1_000_000): Options {
  const place = options.indexOf('--seed');
  const seed = place < 0 ? chosenByChance : Number(options[place + 1]);
  const flags = place < 0 ? options : options.toSpliced(place, 2);
  const isKnown = flags.every((option) => option === '--json' || option === '--thorough');
  if (!isKnown || !Number.isSafeInteger(seed)) {
    throw new CommandError(`Say what to verify: maillage ${verifyRightsUsage}`);
  }
  return { json: flags.includes('--json'), thorough: flags.includes('--thorough'), seed };
}

export function figuresOf(proof: RightsProof): object {
  const figures = Object.entries(listsOf(proof)).map(([name, { faults }]) => [name, faults.length]);
  return { ...(Object.fromEntries(figures) as object), tried: proof.tried };
}

interface Shown {
  readonly faults: readonly string[];
  readonly says: string;
}

function listsOf(proof: RightsProof): Record<string, Shown> {
  const { tried, foreignCells, catalogueViolations, mutantsAlive, disagreements, longOperations, leaks } = proof;
  const { tables, operations, roles } = tried;
  return {
    foreignCells: {
      faults: foreignCells,
      says: `of ${tried.cells} cells of ${tables} tables, ${operations} operations and ${roles} roles differ from docs/rights.md`,
    },
    catalogueViolations: {
      faults: catalogueViolations,
      says: `of ${tried.catalogueChecks} answers of the catalogue are at fault`,
    },
    mutantsAlive: { faults: mutantsAlive, says: `of ${tried.mutants} broken rules went unnoticed` },
    disagreements: {
      faults: disagreements,
      says: `of ${tried.questions} questions were answered otherwise than written`,
    },
    longOperations: {
      faults: longOperations,
      says: `of ${operations} operations put more than ${mostOfAnOperation} statements to the database; the longest put ${tried.mostStatements}`,
    },
    leaks: { faults: leaks, says: `leaks in ${tried.transactions} transactions` },
    pairDifferences: {
      faults: proof.pairDifferences,
      says: `differences between ${tried.pairs} pairs of organisations`,
    },
  };
}

function faultsOf(proof: RightsProof): number {
  return Object.values(listsOf(proof)).reduce((sum, { faults }) => sum + faults.length, 0);
}

const shown = 20;

function textOf(proof: RightsProof, seed: number): string {
  const lines = Object.values(listsOf(proof)).flatMap(({ faults, says }) => [
    `${faults.length} ${says}`,
    ...some(faults),
  ]);
  return `${lines.join('\n')}\nThe questions again: --seed ${seed}\n`;
}

function some(sentences: readonly string[]): string[] {
  const more = sentences.length - shown;
  return [...sentences.slice(0, shown).map((one) => `  ${one}`), ...(more > 0 ? [`  … and ${more} more`] : [])];
}
