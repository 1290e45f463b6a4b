import { type Answer, type Answers, fieldOf, type FormDefinition, hasShapeOf } from '@maillage/forms-domain';
import { DomainError } from '@maillage/platform-kernel';

/**
 * Answers with some of them written anew: null empties one, and what is not named stays.
 *
 * @throws DomainError fieldUnknown, or answerUnreadable for what is no answer of that field: both name the field
 */
export function mergedAnswers(definition: FormDefinition, kept: Answers, given: unknown): Answers {
  const merged: Record<string, Answer> = { ...kept };
  for (const [key, value] of Object.entries(objectOf(given))) {
    const field = fieldOf(definition, key);
    if (field === undefined) throw new DomainError('fieldUnknown', { field: key.slice(0, 100) });
    if (value === null) {
      Reflect.deleteProperty(merged, key);
      continue;
    }
    if (!hasShapeOf(field, value)) throw new DomainError('answerUnreadable', { field: key });
    merged[key] = value;
  }
  return merged;
}

function objectOf(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  throw new DomainError('INVALID_INPUT', { field: 'answers', reason: 'wrong' });
}
