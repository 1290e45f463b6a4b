const reachedByThumb = 4;

/** A thumb reaches four places and the menu. With more the second goes to the menu, and those after the fifth. */
export function isOnBar(index: number, places: readonly unknown[]): boolean {
  return places.length <= reachedByThumb || (index !== 1 && index <= reachedByThumb);
}
