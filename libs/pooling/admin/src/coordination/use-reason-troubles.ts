import { type FieldTroubles, type Refusal, useRefusalWords } from '@maillage/platform-admin';

/** A refusal about the reason is shown at the reason. */
export function useReasonTroubles() {
  const { sentence } = useRefusalWords();
  return <Values extends { reason: string }>(refusal: Refusal): FieldTroubles<Values> => {
    const aboutReason = refusal.code === 'reasonMissing' || refusal.params['field'] === 'reason';
    if (!aboutReason) return {};
    const { what, next } = sentence(refusal.code, refusal.params);
    return { reason: { problem: what, remedy: next } } as FieldTroubles<Values>;
  };
}
