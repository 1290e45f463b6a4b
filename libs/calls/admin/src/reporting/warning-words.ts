import type { useCallsWords } from '../language/calls-words.js';

interface Warning {
  readonly code: string;
  readonly told: number;
  readonly found: number;
}

/** A total that its parts contradict, in words: beside the figure, and in nobody's way. */
export function warningWords(words: ReturnType<typeof useCallsWords>, { code, told, found }: Warning): string {
  return words(code === 'partsDoNotAddUp' ? 'reporting.warningParts' : 'reporting.warningAbove', { told, found });
}
