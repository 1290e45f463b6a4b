const reachedByThumb = 4;

/** A thumb reaches four places and the menu. With five places the second, the agenda, goes to the menu. */
export function isOnBar(index: number, places: readonly unknown[]): boolean {
  return places.length <= reachedByThumb || index !== 1;
}
