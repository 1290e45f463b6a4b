import { type ColumnMapping, guessedColumns } from './column-mapping.js';
import type { ImportKind, TitlesByColumn } from './import-kind.js';
import type { ImportProfile } from './import-profiles.js';
import { type ImportRun, importVerdict, personalImportActs } from './import-run.js';
import type { SeenImport } from './import.reader.js';
import type {
  ImportActAvailabilityType,
  ImportColumnPlaceType,
  ImportColumnTitleType,
  ImportFileType,
  ImportKindType,
  ImportProfileType,
  ImportType,
} from './import.types.js';
import { longestFile } from '../sheets/sheet.js';

export function importView(run: SeenImport, kind: ImportKind): ImportType {
  return {
    ...run,
    mapping: placesOf(run.mapping),
    files: run.files.map((file) => fileView(file, kind)),
    acts: actsOf(run, kind),
  };
}

export function importKindView({ name, takes, sheets }: ImportKind): ImportKindType {
  return {
    name,
    takesGoodRows: takes === 'goodRows',
    sheets: sheets.map((sheet) => ({ ...sheet, columns: [...sheet.columns] })),
    longestFile,
  };
}

export function profileView({ titles, ...profile }: ImportProfile): ImportProfileType {
  const listed = Object.entries(titles).flatMap(([sheet, columns]) =>
    Object.entries(columns).map(([column, title]) => ({ sheet, column, title })),
  );
  return { ...profile, titles: listed };
}

export function mappingOf(places: readonly ImportColumnPlaceType[]): ColumnMapping {
  const mapping: Record<string, Record<string, number>> = {};
  for (const { sheet, column, place } of places) (mapping[sheet] ??= {})[column] = place;
  return mapping;
}

export function titlesOf(titles: readonly ImportColumnTitleType[]): TitlesByColumn {
  const byColumn: Record<string, Record<string, string>> = {};
  for (const { sheet, column, title } of titles) (byColumn[sheet] ??= {})[column] = title;
  return byColumn;
}

function fileView({ sheet, header, ...file }: SeenImport['files'][number], kind: ImportKind): ImportFileType {
  const definition = kind.sheets.find(({ name }) => name === sheet);
  const guess = definition === undefined ? {} : guessedColumns(definition, header);
  return { ...file, sheet, header, guess: placesOf({ [sheet]: guess }) };
}

function placesOf(mapping: ColumnMapping): ImportColumnPlaceType[] {
  return Object.entries(mapping).flatMap(([sheet, columns]) =>
    Object.entries(columns).map(([column, place]) => ({ sheet, column, place })),
  );
}

function actsOf(run: ImportRun, kind: ImportKind): ImportActAvailabilityType[] {
  return personalImportActs.map((act) => {
    const verdict = importVerdict(run, kind, act);
    return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
  });
}
