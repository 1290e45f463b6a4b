import { TabLinks } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';

export type SteerPart = 'steering' | 'accompanied' | 'applications' | 'auditors' | 'register';

/** What is steered of the label, for the officers of the union or of a regional association. */
export function SteerTabs({ current }: { current: SteerPart }) {
  const words = useLifeWords();
  const { capabilities, places } = useLabellingFrame();
  if (!capabilities.includes('accompanyLabelling')) return null;
  const union = capabilities.includes('steerLabelling');
  const parts: readonly (readonly [SteerPart, string])[] = [
    ['steering', places.labelSteering],
    ...(union
      ? ([
          ['applications', places.labelApplications],
          ['auditors', places.auditors],
        ] as const)
      : ([['accompanied', places.accompaniedLabels]] as const)),
    ['register', places.labelRegister],
  ];
  const tabs = parts.map(([part, href]) => ({
    label: words(`register.part.${part}`),
    href,
    current: part === current,
  }));
  return <TabLinks flat label={words('register.parts')} tabs={tabs} />;
}
