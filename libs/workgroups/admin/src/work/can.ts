/** The acts of a record that are possible now: those of another step or of somebody else are not drawn. */
export function can<Act extends string>(
  acts: readonly { readonly act: Act; readonly can: boolean }[],
  act: NoInfer<Act>,
): boolean {
  return acts.some((told) => told.act === act && told.can);
}
