/** How much was tried, and each thing that is not as it is written. */
export interface Finding {
  readonly cells: number;
  readonly disagreements: readonly string[];
}

export function together(findings: readonly Finding[]): Finding {
  return {
    cells: findings.reduce((sum, { cells }) => sum + cells, 0),
    disagreements: findings.flatMap(({ disagreements }) => disagreements),
  };
}
