import { TabLinks } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';

export type CoursePart = 'assessment' | 'plan' | 'application' | 'audit' | 'decision';

/** The parts of a label file, from the answers to the label. */
export function CourseTabs({ cycleId, current }: { cycleId: string; current: CoursePart }) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const tabs = [
    { part: 'assessment', label: words('application.tabAssessment'), href: places.selfAssessment(cycleId) },
    { part: 'plan', label: words('application.tabPlan'), href: places.labelPlan(cycleId) },
    { part: 'application', label: words('application.tabApplication'), href: places.labelApplication(cycleId) },
    { part: 'audit', label: words('application.tabAudit'), href: places.labelAudit(cycleId) },
    { part: 'decision', label: words('application.tabDecision'), href: places.labelDecision(cycleId) },
  ] as const;
  return (
    <TabLinks
      flat
      label={words('application.views')}
      tabs={tabs.map(({ part, ...tab }) => ({ ...tab, current: part === current }))}
    />
  );
}
