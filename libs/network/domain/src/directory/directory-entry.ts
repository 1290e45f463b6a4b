import type { OrganisationId, OrganisationKind } from '@maillage/network-contract';

/** What the directory says of one organisation. Codes are those of the network and of the official geographic code. */
export interface DirectoryEntry {
  readonly code: string;
  readonly kind: OrganisationKind;
  /** The name in use, the one that screens show. */
  readonly name: string;
  readonly officialName: string;
  /** The regions that a regional association covers, or the one that a Mission lies in. */
  readonly regionCodes: readonly string[];
  readonly departmentCode: string | null;
  /** Code of the regional association that a Mission belongs to. */
  readonly regionalCode: string | null;
  readonly communeName: string | null;
  readonly timeZone: string;
  /** Degrees, positive to the north and to the east, rounded to a millionth. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An entry that the network holds already. */
export interface DirectoryOrganisation extends DirectoryEntry {
  readonly id: OrganisationId;
}

/** Codes that differ by case alone name the same organisation. */
export function foldedCode(code: string): string {
  return code.toLowerCase();
}
