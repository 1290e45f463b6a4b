import type { ReactNode } from 'react';
import styles from './gauge.module.css';

export type Texture = 'full' | 'hatched' | 'outline' | 'needle';

export interface KeyFigure {
  texture: Texture;
  figure: ReactNode;
  words: ReactNode;
}

/** The figures of a gauge as text, each with its texture. A needle says its words first: "seuil : 12". */
export const FiguresKey = ({ figures }: { figures: readonly KeyFigure[] }) => (
  <p className={styles.key}>
    {figures.map(({ texture, figure, words }) => (
      <span key={texture}>
        <i className={styles[texture]} aria-hidden />
        {texture === 'needle' ? (
          <>
            {words} <b>{figure}</b>
          </>
        ) : (
          <>
            <b>{figure}</b> {words}
          </>
        )}
      </span>
    ))}
  </p>
);
