interface Level {
  readonly number: number;
  readonly met: boolean;
}

/** The level aimed at; else the first that is not met, else the highest. */
export function levelAhead<L extends Level>({
  levels,
  levelAimed,
}: {
  levels: readonly L[];
  levelAimed: number | null;
}): L | null {
  const aimed = levels.find(({ number }) => number === levelAimed);
  return aimed ?? levels.find(({ met }) => !met) ?? levels.at(-1) ?? null;
}
