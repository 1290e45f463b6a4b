import { allowed, refused } from '@maillage/platform-kernel';
import { type CommentAudience, commentAudiences } from '../cycle/cycle-vocabulary.js';
import type { AssessmentVerdict } from './assessment-refusal.js';

/** The organisations around a cycle. An association that is assessed has no regional one above it but the union. */
export interface CycleSurroundings {
  readonly assessedId: string;
  readonly regionalId: string | null;
  readonly unionId: string | null;
}

/** Who reads a comment of each audience: it is written with the comment, and never widened after. */
export function readersOf(
  audience: CommentAudience,
  authorId: string,
  { assessedId, regionalId, unionId }: CycleSurroundings,
): readonly string[] {
  const known = (ids: readonly (string | null)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];
  switch (audience) {
    case 'own':
      return [authorId];
    case 'region':
      return known([assessedId, regionalId]);
    case 'nation':
      return known([assessedId, regionalId, unionId]);
  }
}

/** The audiences that an organisation may write to, the narrowest first: those that it is part of. */
export function audiencesOf(authorId: string, surroundings: CycleSurroundings): readonly CommentAudience[] {
  return commentAudiences.filter((audience) => readersOf(audience, authorId, surroundings).includes(authorId));
}

export function audienceMustBeOnesOwn(
  audience: CommentAudience,
  authorId: string,
  surroundings: CycleSurroundings,
): AssessmentVerdict {
  return audiencesOf(authorId, surroundings).includes(audience) ? allowed : refused('audienceNotYours', { audience });
}
