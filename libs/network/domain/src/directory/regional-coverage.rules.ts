import { regionOfCode } from '../territory/region.js';
import { foldedCode } from './directory-entry.js';
import type { DirectorySheets } from './directory-reading.js';
import type { DirectoryRefusal } from './directory-refusal.js';

/** A regional association that a Mission may claim; its regions are undefined while its own row is refused. */
export interface KnownRegional {
  readonly code: string;
  readonly regionCodes: readonly string[] | undefined;
}

/** The associations of the file and those that the network holds, by folded code; the file has the last word. */
export function knownRegionals({ existing, regionals }: DirectorySheets): ReadonlyMap<string, KnownRegional> {
  const known = new Map<string, KnownRegional>();
  for (const { kind, code, regionCodes } of existing) {
    if (kind === 'regionalAssociation') known.set(foldedCode(code), { code, regionCodes });
  }
  for (const code of regionals.codes) known.set(code, { code, regionCodes: undefined });
  for (const { entry } of regionals.rows) {
    if (entry === undefined) continue;
    const held = existing.find(({ code }) => foldedCode(code) === foldedCode(entry.code));
    known.set(foldedCode(entry.code), { code: held?.code ?? entry.code, regionCodes: entry.regionCodes });
  }
  return known;
}

/** A Mission belongs to an association that is known and that covers its region. */
export function claimRefusals(
  { regionals, missions }: DirectorySheets,
  known: ReadonlyMap<string, KnownRegional>,
): readonly DirectoryRefusal[] {
  // Without its rows, each Mission would repeat the one fault of the other file.
  if (!regionals.readable) return [];
  return missions.rows.flatMap(({ row }) => {
    const regional = known.get(foldedCode(row.cell('arml_code')));
    if (regional === undefined) return [row.refusal('arml_code', 'regionalUnknown')];
    const region = regionOfCode(row.cell('code_region'));
    if (region === undefined || regional.regionCodes === undefined) return [];
    if (regional.regionCodes.includes(region.code)) return [];
    return [row.refusal('arml_code', 'regionalDoesNotCoverRegion')];
  });
}

/** An association does not leave a region while a Mission that the files do not name still belongs to it there. */
export function departureRefusals({ existing, regionals, missions }: DirectorySheets): readonly DirectoryRefusal[] {
  const left = existing.filter(({ kind, code }) => kind === 'localMission' && !missions.codes.has(foldedCode(code)));
  return regionals.rows.flatMap(({ row, entry }) => {
    if (entry === undefined) return [];
    const members = left.filter(({ regionalCode }) => foldedCode(regionalCode ?? '') === foldedCode(entry.code));
    const covered = members.every(({ regionCodes }) => regionCodes.every((code) => entry.regionCodes.includes(code)));
    return covered ? [] : [row.refusal('codes_region_cog', 'regionStillClaimed')];
  });
}
