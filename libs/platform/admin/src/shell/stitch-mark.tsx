import { StitchShape } from './stitch-shape.js';

/** The mark of Maillage: two stitches that hold a third. */
export const StitchMark = ({ size = 30 }: { size?: number }) => (
  <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden>
    <g fill="var(--ml-primary)">
      <g transform="translate(0 3)">
        <StitchShape />
      </g>
      <g transform="translate(24 3)">
        <StitchShape />
      </g>
    </g>
    <g fill="var(--ml-mirabelle)" transform="translate(12 22)">
      <StitchShape />
    </g>
  </svg>
);
