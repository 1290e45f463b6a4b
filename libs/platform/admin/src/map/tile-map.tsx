import type { CSSProperties, ReactNode } from 'react';
import { HiddenText } from '../theme/hidden-text.js';
import { AppLink } from '../theme/link.js';
import { classes } from '../theme/classes.js';
import styles from './tile-map.module.css';

/** How a tile is drawn: one of five steps from light to dark, or the count alone where a rate would say too much. */
export type TileLevel = 1 | 2 | 3 | 4 | 5 | 'few' | 'none';

export interface Tile {
  readonly key: string;
  /** Three letters, as there is no room for more. */
  readonly code: string;
  readonly value: string;
  /** The whole of it, for those who listen and those who point: "Bretagne : 17 Missions, dont 16 actives". */
  readonly sentence: string;
  readonly href: string;
  readonly level: TileLevel;
  /** Where it stands, in half tiles from the left and whole tiles from the top; overseas tiles follow one another. */
  readonly place: { readonly column: number; readonly row: number } | null;
}

export interface TileMapProps {
  /** In reading order. */
  tiles: readonly Tile[];
  label: string;
  overseasLabel: string;
  /** Key of the tile whose content is shown beside the map. */
  current?: string | null | undefined;
}

/** A map of tiles of one size, overseas like the others: links in reading order, told apart by colour and by bars. */
export function TileMap({ tiles, label, overseasLabel, current = null }: TileMapProps) {
  const placed = tiles.filter(({ place }) => place !== null);
  const overseas = tiles.filter(({ place }) => place === null);
  return (
    <div className={styles.map}>
      <div className={styles.sides}>
        <ul className={styles.grid} aria-label={label}>
          {placed.map((tile) => (
            <TileLink key={tile.key} tile={tile} isCurrent={tile.key === current} />
          ))}
        </ul>
        <div className={styles.overseas}>
          <p aria-hidden>{overseasLabel}</p>
          <ul className={styles.row} aria-label={overseasLabel}>
            {overseas.map((tile) => (
              <TileLink key={tile.key} tile={tile} isCurrent={tile.key === current} />
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function TileLink({ tile, isCurrent }: { tile: Tile; isCurrent: boolean }) {
  const { code, value, sentence, href, level, place } = tile;
  const where = place === null ? {} : { gridColumn: `${place.column + 1} / span 2`, gridRow: place.row + 1 };
  return (
    <li style={where as CSSProperties}>
      <AppLink
        href={href}
        className={classes(styles.tile, styles[`level-${level}`])}
        title={sentence}
        aria-current={isCurrent || undefined}
      >
        <b>{code}</b>
        <span>{value}</span>
        <HiddenText>{sentence}</HiddenText>
        <TileBars level={level} />
      </AppLink>
    </li>
  );
}

/** As many bars as the step is dark: what tells tiles apart without colour. */
function TileBars({ level }: { level: TileLevel }) {
  const count = typeof level === 'number' ? level : 0;
  return (
    <span className={styles.bars} aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <i key={index} />
      ))}
    </span>
  );
}

export interface LegendEntry {
  readonly level: TileLevel;
  readonly words: ReactNode;
}

export function TileLegend({ label, entries }: { label: string; entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {entries.map(({ level, words }) => (
        <li key={level}>
          <span className={classes(styles.swatch, styles[`level-${level}`])}>
            <TileBars level={level} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
