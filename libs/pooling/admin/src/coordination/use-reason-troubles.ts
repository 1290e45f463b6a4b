import type { FieldTroubles } from '@maillage/platform-admin';
import { usePoolingFrame } from '../pooling-frame.js';
import type { Refusal } from '../refusal/refusal.js';
import { useRefusalWords } from '../refusal/use-refusal-words.js';

/** A refusal about the reason is shown at the reason. */
export function useReasonTroubles() {
  const { acting } = usePoolingFrame();
  const { sentence } = useRefusalWords(acting.timeZone);
  return <Values extends { reason: string }>(refusal: Refusal): FieldTroubles<Values> => {
    const aboutReason = refusal.code === 'reasonMissing' || refusal.params['field'] === 'reason';
    if (!aboutReason) return {};
    const { what, next } = sentence(refusal.code, refusal.params);
    return { reason: { problem: what, remedy: next } } as FieldTroubles<Values>;
  };
}
