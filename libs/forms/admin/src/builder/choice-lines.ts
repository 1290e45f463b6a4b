import type { FieldChoice } from '@maillage/forms-domain';
import { keyFor } from './definition-edits.js';

/** Choices as one writes them: a label on each line. */
export function writtenChoices(choices: readonly FieldChoice[]): string {
  return choices.map(({ label }) => label).join('\n');
}

/** The choices of what was written. A line that says what one said keeps its key, and so does one that was reworded. */
export function readChoices(text: string, before: readonly FieldChoice[]): readonly FieldChoice[] {
  const labels = text.split('\n');
  const kept = labels.map((label) => before.find((choice) => choice.label === label)?.key);
  const isSameLength = labels.length === before.length;
  const taken = kept.filter((key) => key !== undefined);
  return labels.map((label, place) => {
    const reworded = isSameLength ? before[place]?.key : undefined;
    const free = reworded !== undefined && !taken.includes(reworded) ? reworded : undefined;
    const key = kept[place] ?? free ?? keyFor(label, taken);
    taken.push(key);
    return { key, label };
  });
}
