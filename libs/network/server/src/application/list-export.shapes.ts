import { z } from 'zod';

/** What every list of the directory may be filtered by. */
export const textOfFilter = z.string().max(200).nullish();
export const codeOfFilter = z.string().max(10).nullish();

/** A filter with the order of its list: the file has the order of the screen. */
export function listed<Filter extends z.ZodType, By extends string>(filter: Filter, sorts: readonly [By, ...By[]]) {
  const sort = z.strictObject({ by: z.enum(sorts), descending: z.boolean().default(false) });
  return z.strictObject({ filter, sort: sort.nullish() });
}
