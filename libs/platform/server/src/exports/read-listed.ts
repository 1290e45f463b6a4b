import { DomainError } from '@maillage/platform-kernel';
import type { z } from 'zod';

/**
 * What a list is to be filtered and sorted by, of which the filter may be left out.
 *
 * @throws DomainError INVALID_INPUT for what the list does not know
 */
export function readListed<Shape extends z.ZodType>(shape: Shape, asked: unknown): z.infer<Shape> {
  const read = shape.safeParse(asked ?? { filter: {} });
  if (!read.success) throw new DomainError('INVALID_INPUT', { field: 'filter' });
  return read.data;
}
