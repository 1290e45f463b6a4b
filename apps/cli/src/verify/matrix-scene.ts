import type { Asker } from './asker.js';
import type { PlantedRows } from './planted-rows.js';
import type { RightsOracle } from './rights.oracle.js';

/** Who tries which tables, and what docs/rights.md says of it. */
export interface MatrixScene {
  readonly askers: readonly Asker[];
  readonly planted: PlantedRows;
  readonly oracle: RightsOracle;
  /** One disagreement is enough. */
  readonly untilFirst: boolean;
}
