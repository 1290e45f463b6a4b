import { CommandError } from '../command-error.js';
import { verifyImport } from '../verify-import/verify-import.command.js';
import { proveRights, type RightsProof } from './verify-rights.js';

export const verifyUsage = 'verify rights|import [--json]';

/** Tries what must never be, or what must always hold. @returns 1 when it was not so */
export async function verify(args: readonly string[]): Promise<number> {
  const [proof, ...options] = args;
  const isKnown = proof === 'rights' || proof === 'import';
  if (!isKnown || options.some((option) => option !== '--json')) {
    throw new CommandError(`Say what to verify: maillage ${verifyUsage}`);
  }
  return proof === 'import' ? verifyImport({ json: options.length > 0 }) : verifyRights(options);
}

/** Tries what nobody may do, and says how often it went through. */
async function verifyRights(options: readonly string[]): Promise<number> {
  const found = await proveRights();
  process.stdout.write(options.length > 0 ? `${JSON.stringify(figuresOf(found))}\n` : textOf(found));
  return faultsOf(found).length === 0 ? 0 : 1;
}

export function figuresOf({ foreignCells, catalogueViolations, leaks, tried }: RightsProof): object {
  return {
    foreignCells: foreignCells.length,
    catalogueViolations: catalogueViolations.length,
    leaks: leaks.length,
    tried,
  };
}

function faultsOf({ foreignCells, catalogueViolations, leaks }: RightsProof): readonly string[] {
  return [...foreignCells, ...catalogueViolations, ...leaks];
}

const shown = 20;

function textOf(proof: RightsProof): string {
  const { foreignCells, catalogueViolations, leaks, tried } = proof;
  const lines = [
    `${foreignCells.length} of ${tried.cells} cells differ from docs/rights.md`,
    ...some(foreignCells),
    `${catalogueViolations.length} of ${tried.catalogueChecks} answers of the catalogue are at fault`,
    ...some(catalogueViolations),
    `${leaks.length} leaks in ${tried.transactions} transactions`,
    ...some(leaks),
  ];
  return `${lines.join('\n')}\n`;
}

function some(sentences: readonly string[]): string[] {
  const more = sentences.length - shown;
  return [...sentences.slice(0, shown).map((one) => `  ${one}`), ...(more > 0 ? [`  … and ${more} more`] : [])];
}
