import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { statesOfWriting, type ApplicationState } from './application-vocabulary.js';

export const correctionKinds = ['incorrect', 'incomplete', 'outdated'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** A correction that is asked of one answer: it opens this answer again, and no other. */
export interface AskedCorrection {
  readonly id: string;
  readonly fieldKey: string;
  /** The organisation whose share the answer belongs to; null when it is of the common part. */
  readonly organisationId: string | null;
  readonly kind: CorrectionKind;
  readonly resolvedAt: Date | null;
}

export interface WrittenField {
  readonly fieldKey: string;
  readonly organisationId: string | null;
}

export type WritingRefusal = 'writingClosed' | 'fieldNotReopened' | 'correctionsTooLate';

/** Whether an answer may be written now. Nothing can be written that was deposited, but what is asked to be corrected. */
export function fieldMustBeOpen(
  application: { readonly state: ApplicationState; readonly correctionsUntil: Date | null },
  field: WrittenField,
  corrections: readonly AskedCorrection[],
  at: Date,
): Verdict<WritingRefusal> {
  const writing: readonly ApplicationState[] = statesOfWriting;
  if (writing.includes(application.state)) return allowed;
  if (application.state !== 'changesRequested') return refused('writingClosed', { state: application.state });
  const { correctionsUntil } = application;
  return firstRefusal<WritingRefusal>(
    () =>
      correctionsUntil !== null && at.getTime() >= correctionsUntil.getTime()
        ? refused('correctionsTooLate', { until: correctionsUntil.toISOString(), at: at.toISOString() })
        : allowed,
    () =>
      corrections.some((asked) => reopens(asked, field))
        ? allowed
        : refused('fieldNotReopened', { field: field.fieldKey }),
  );
}

/** The answers that are open again. */
export function reopenedFields(corrections: readonly AskedCorrection[]): readonly WrittenField[] {
  return corrections.map(({ fieldKey, organisationId }) => ({ fieldKey, organisationId }));
}

function reopens(asked: AskedCorrection, { fieldKey, organisationId }: WrittenField): boolean {
  return asked.fieldKey === fieldKey && asked.organisationId === organisationId;
}
