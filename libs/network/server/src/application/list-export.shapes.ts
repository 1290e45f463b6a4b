import { DomainError } from '@maillage/platform-kernel';
import { z } from 'zod';

/** What every list of the directory may be filtered by. */
export const textOfFilter = z.string().max(200).nullish();
export const codeOfFilter = z.string().max(10).nullish();

/** A filter with the order of its list: the file has the order of the screen. */
export function listed<Filter extends z.ZodType, By extends string>(filter: Filter, sorts: readonly [By, ...By[]]) {
  const sort = z.strictObject({ by: z.enum(sorts), descending: z.boolean().default(false) });
  return z.strictObject({ filter, sort: sort.nullish() });
}

/** @throws DomainError INVALID_INPUT for what the list does not know */
export function readListed<Shape extends z.ZodType>(shape: Shape, asked: unknown): z.infer<Shape> {
  const read = shape.safeParse(asked ?? { filter: {} });
  if (!read.success) throw new DomainError('INVALID_INPUT', { field: 'filter' });
  return read.data;
}
