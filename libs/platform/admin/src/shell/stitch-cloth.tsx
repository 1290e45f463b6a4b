import { useId } from 'react';
import { StitchShape } from './stitch-shape.js';
import styles from './stitch-cloth.module.css';

const columns = 13;
const rows = 25;
const pitch = { x: 44, y: 33 };

type Thread = 'deep' | 'near' | 'light' | 'mirabelle';

/** Always the same cloth: the thread of a stitch is drawn from its place, not from chance. */
function threadOf(row: number, column: number): Thread {
  const golden = Math.imul(row * columns + column + 11, 2654435761) >>> 0;
  const draw = (Math.imul(golden ^ (golden >>> 15), 2246822519) >>> 0) / 2 ** 32;
  if (draw < 0.05) return 'mirabelle';
  if (draw < 0.17) return 'light';
  return draw < 0.42 ? 'near' : 'deep';
}

/** Decoration of the sign-in page: the network as a knitted cloth. */
export function StitchCloth() {
  const stitch = useId();
  const places = Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));
  return (
    <div className={styles.cloth} aria-hidden>
      <svg viewBox={`0 0 ${columns * pitch.x} 780`} preserveAspectRatio="xMidYMid slice">
        <defs>
          <g id={stitch} transform="scale(1.83)">
            <StitchShape />
          </g>
        </defs>
        {places.map(({ row, column }) => (
          <use
            key={`${row}-${column}`}
            href={`#${stitch}`}
            x={column * pitch.x}
            y={(row - 1) * pitch.y}
            className={styles[threadOf(row, column)]}
          />
        ))}
      </svg>
    </div>
  );
}
