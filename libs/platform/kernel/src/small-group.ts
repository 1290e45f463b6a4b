/** Groups of fewer are not told: whoever knows one of them could tell the others. */
export const smallestGroup = 5;

/** Whether a count is too small to be told; none at all gives nobody away. */
export function isSmallGroup(count: number): boolean {
  return count > 0 && count < smallestGroup;
}
