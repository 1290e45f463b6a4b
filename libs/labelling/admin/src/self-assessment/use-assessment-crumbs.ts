import type { Crumb } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLabellingWords } from '../language/labelling-words.js';

/** The way back to the cycle, and above it to the label. */
export function useAssessmentCrumbs(): (
  cycle: { id: string; organisation: { name: string }; isOurs: boolean } | null,
) => readonly Crumb[] {
  const words = useLabellingWords();
  const { places } = useLabellingFrame();
  return (cycle) => {
    const files = { label: words('place.files'), href: places.label };
    if (cycle === null) return [files];
    const name = cycle.isOurs ? words('place.label') : cycle.organisation.name;
    return [files, { label: name, href: places.labelCycle(cycle.id) }];
  };
}
