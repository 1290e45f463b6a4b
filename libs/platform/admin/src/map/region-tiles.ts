/** Where the regions stand on the grid of tiles, in half tiles from the left; overseas ones follow one another. */
export interface RegionTile {
  readonly region: string;
  readonly code: string;
  readonly place: { readonly column: number; readonly row: number } | null;
}

const at = (column: number, row: number) => ({ column, row });

/** In reading order: line by line, then overseas. */
export const regionTiles: readonly RegionTile[] = [
  { region: '32', code: 'HDF', place: at(5, 0) },
  { region: '28', code: 'NOR', place: at(2, 1) },
  { region: '11', code: 'IDF', place: at(4, 1) },
  { region: '44', code: 'GES', place: at(6, 1) },
  { region: '53', code: 'BRE', place: at(0, 2) },
  { region: '52', code: 'PDL', place: at(2, 2) },
  { region: '24', code: 'CVL', place: at(4, 2) },
  { region: '27', code: 'BFC', place: at(6, 2) },
  { region: '75', code: 'NAQ', place: at(3, 3) },
  { region: '84', code: 'ARA', place: at(5, 3) },
  { region: '76', code: 'OCC', place: at(4, 4) },
  { region: '93', code: 'PAC', place: at(6, 4) },
  { region: '94', code: 'COR', place: at(8, 4) },
  { region: '01', code: 'GLP', place: null },
  { region: '02', code: 'MTQ', place: null },
  { region: '978', code: 'MAF', place: null },
  { region: '977', code: 'BLM', place: null },
  { region: '03', code: 'GUF', place: null },
  { region: '975', code: 'SPM', place: null },
  { region: '04', code: 'REU', place: null },
  { region: '06', code: 'MYT', place: null },
];
