import type { AnswerContent } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';

/** One writing of an answer, as the history keeps it. */
export interface RevisionRecord {
  readonly id: string;
  readonly answerId: string;
  readonly version: number;
  readonly content: AnswerContent;
  readonly wasKept: boolean;
  readonly personId: string | null;
  readonly personName: string;
  readonly writtenAt: Date;
}

interface Writing {
  readonly answerId: string;
  readonly version: number;
  readonly content: AnswerContent;
  readonly wasKept?: boolean;
}

export function revisionOf(
  { answerId, version, content, wasKept = true }: Writing,
  by: { readonly personId: string | null; readonly name: string },
  at: Date,
): RevisionRecord {
  const { status, donePercent, plannedOn, comment, reason } = content;
  return {
    ...{ id: newId(at), answerId, version, wasKept, writtenAt: at },
    content: { status, donePercent, plannedOn, comment, reason },
    ...{ personId: by.personId, personName: by.name },
  };
}
