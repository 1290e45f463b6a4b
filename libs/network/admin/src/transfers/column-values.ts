import type { ImportFieldsFragment } from '../generated/graphql.js';

/** For each column of each file, the place of its title as a text; null when it has none. */
export type ColumnValues = Readonly<Record<string, string | null>>;

interface Place {
  readonly sheet: string;
  readonly column: string;
  readonly place: number;
}

const between = '.';

export function columnKey(sheet: string, column: string): string {
  return `${sheet}${between}${column}`;
}

export function columnOfKey(key: string): { sheet: string; column: string } {
  const [sheet = '', column = ''] = key.split(between);
  return { sheet, column };
}

/** What was chosen before, or else what the titles give away. */
export function suggestedValues({ mapping, files }: Pick<ImportFieldsFragment, 'mapping' | 'files'>): ColumnValues {
  const places = mapping.length > 0 ? mapping : files.flatMap(({ guess }) => guess);
  return Object.fromEntries(places.map(({ sheet, column, place }) => [columnKey(sheet, column), String(place)]));
}

export function mappingOf(values: ColumnValues): Place[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [{ ...columnOfKey(key), place: Number(value) }],
  );
}

interface ColumnTitle {
  readonly sheet: string;
  readonly column: string;
  readonly title: string;
}

/** A profile names titles: those that this file has, wherever they stand in it. */
export function valuesOfProfile(
  { files }: Pick<ImportFieldsFragment, 'files'>,
  titles: readonly ColumnTitle[],
): ColumnValues {
  const found = titles.flatMap(({ sheet, column, title }) => {
    const header = files.find((file) => file.sheet === sheet)?.header ?? [];
    const place = header.findIndex((one) => one.trim().toLowerCase() === title.trim().toLowerCase());
    return place < 0 ? [] : [[columnKey(sheet, column), String(place)] as const];
  });
  return Object.fromEntries(found);
}

export function titlesOf({ files }: Pick<ImportFieldsFragment, 'files'>, values: ColumnValues): ColumnTitle[] {
  return mappingOf(values).flatMap(({ sheet, column, place }) => {
    const title = files.find((file) => file.sheet === sheet)?.header[place];
    return title === undefined ? [] : [{ sheet, column, title }];
  });
}
