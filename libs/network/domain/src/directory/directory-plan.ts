import type { OrganisationId } from '@maillage/network-contract';
import { codeRefusals } from './directory-code.rules.js';
import { type DirectoryEntry, type DirectoryOrganisation, foldedCode } from './directory-entry.js';
import { readDirectorySheets, type DirectoryTables } from './directory-reading.js';
import type { DirectoryRefusal } from './directory-refusal.js';
import { claimRefusals, departureRefusals, type KnownRegional, knownRegionals } from './regional-coverage.rules.js';

const comparedFields = [
  'name',
  'officialName',
  'regionCodes',
  'departmentCode',
  'regionalCode',
  'communeName',
  'timeZone',
  'latitude',
  'longitude',
] as const satisfies readonly (keyof DirectoryEntry)[];
export type DirectoryField = (typeof comparedFields)[number];

export interface DirectoryUpdate {
  readonly id: OrganisationId;
  readonly entry: DirectoryEntry;
  readonly changed: readonly DirectoryField[];
}

/** What an import would do. Anything refused means that none of it may be done. */
export interface DirectoryPlan {
  /** Regional associations before the Missions that belong to them. */
  readonly created: readonly DirectoryEntry[];
  readonly updated: readonly DirectoryUpdate[];
  readonly unchanged: readonly OrganisationId[];
  /** Every fault of every row, in the order of the files and of their lines. */
  readonly refused: readonly DirectoryRefusal[];
}

/**
 * Reads both files against each other and compares them with what the network holds.
 * An organisation that no file names is left alone.
 *
 * @param existing every organisation that the network holds, whatever its kind and state
 */
export function planDirectoryImport(
  existing: readonly DirectoryOrganisation[],
  tables: DirectoryTables,
): DirectoryPlan {
  const sheets = readDirectorySheets(existing, tables);
  const known = knownRegionals(sheets);
  const refused = [
    ...sheets.regionals.refused,
    ...sheets.missions.refused,
    ...codeRefusals(sheets),
    ...claimRefusals(sheets, known),
    ...departureRefusals(sheets),
  ].sort(byPlace([tables.regionals?.file, tables.missions?.file]));
  const entries = [...sheets.regionals.rows, ...sheets.missions.rows].flatMap(({ entry }) => entry ?? []);
  return {
    ...comparison(
      existing,
      entries.map((entry) => withHeldRegionalCode(entry, known)),
    ),
    refused,
  };
}

function comparison(existing: readonly DirectoryOrganisation[], entries: readonly DirectoryEntry[]) {
  const held = new Map(existing.map((organisation) => [foldedCode(organisation.code), organisation]));
  const created: DirectoryEntry[] = [];
  const updated: DirectoryUpdate[] = [];
  const unchanged: OrganisationId[] = [];
  for (const entry of entries) {
    const organisation = held.get(foldedCode(entry.code));
    const changed = organisation && comparedFields.filter((field) => !sameValue(organisation[field], entry[field]));
    if (organisation === undefined || changed === undefined) created.push(entry);
    else if (changed.length === 0) unchanged.push(organisation.id);
    else updated.push({ id: organisation.id, entry: { ...entry, code: organisation.code }, changed });
  }
  return { created, updated, unchanged };
}

function sameValue(held: DirectoryEntry[DirectoryField], read: DirectoryEntry[DirectoryField]): boolean {
  if (held === null || read === null || typeof held !== 'object' || typeof read !== 'object') return held === read;
  return [...held].sort().join('|') === [...read].sort().join('|');
}

function withHeldRegionalCode(entry: DirectoryEntry, known: ReadonlyMap<string, KnownRegional>): DirectoryEntry {
  if (entry.regionalCode === null) return entry;
  return { ...entry, regionalCode: known.get(foldedCode(entry.regionalCode))?.code ?? entry.regionalCode };
}

function byPlace(files: readonly (string | undefined)[]) {
  return (one: DirectoryRefusal, other: DirectoryRefusal) =>
    files.indexOf(one.file) - files.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0);
}
