import type { OrganisationKind } from '@maillage/network-contract';
import { foldedCode } from './directory-entry.js';
import type { DirectorySheets, ReadSheet } from './directory-reading.js';
import type { DirectoryRefusal } from './directory-refusal.js';

/** Within both files a code names one row, and it never names what the network holds as another kind. */
export function codeRefusals({ existing, regionals, missions }: DirectorySheets): readonly DirectoryRefusal[] {
  const seen = new Set<string>();
  const kinds = new Map(existing.map(({ code, kind }) => [foldedCode(code), kind]));
  const refusalsOf = (sheet: ReadSheet, column: string, kind: OrganisationKind) =>
    sheet.rows.flatMap(({ row }) => {
      const code = foldedCode(row.code);
      if (code === '') return [];
      if (seen.has(code)) return [row.refusal(column, 'codeDuplicated')];
      seen.add(code);
      return (kinds.get(code) ?? kind) === kind ? [] : [row.refusal(column, 'codeOfAnotherKind')];
    });
  return [
    ...refusalsOf(regionals, 'arml_code', 'regionalAssociation'),
    ...refusalsOf(missions, 'id_milo', 'localMission'),
  ];
}
