/**
 * The order of a column of the board once an action is put after another.
 *
 * @param column the ids in the column, in their order, with or without the moved one
 * @param afterId the one that it follows; null puts it first; one that is not there puts it last
 */
export function orderOfColumn(column: readonly string[], movedId: string, afterId: string | null): readonly string[] {
  const others = column.filter((id) => id !== movedId);
  if (afterId === null) return [movedId, ...others];
  const place = others.indexOf(afterId);
  const index = place === -1 ? others.length : place + 1;
  return [...others.slice(0, index), movedId, ...others.slice(index)];
}
