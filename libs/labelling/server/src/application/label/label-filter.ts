import { demandDay, DomainError, isId } from '@maillage/platform-kernel';
import type { LabelFilter } from '../../persistence/label/label.reader.js';

/** @throws DomainError INVALID_INPUT for what is no day, or no id */
export function labelFilterOf(asked: LabelFilter): LabelFilter {
  for (const field of ['expiresBefore', 'followUpBefore'] as const) {
    const day = asked[field] ?? null;
    if (day !== null) demandDay(field, day);
  }
  for (const field of ['frameworkId', 'organisationId'] as const) {
    const id = asked[field] ?? null;
    if (id !== null && !isId(id)) throw new DomainError('INVALID_INPUT', { field });
  }
  return asked;
}
