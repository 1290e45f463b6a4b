import { TabLinks } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ExaminationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

export type ExaminationPart = 'content' | 'corrections' | 'messages' | 'decisions';

interface ExaminationTabsProps {
  examination: ExaminationFieldsFragment;
  current: ExaminationPart;
}

/** The parts of an examination. */
export function ExaminationTabs({ examination: { id, corrections, messages }, current }: ExaminationTabsProps) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const tabs = [
    { part: 'content', label: words('examination.tabContent'), href: places.examination(id) },
    {
      part: 'corrections',
      label: words('examination.tabCorrections'),
      href: places.examinationCorrections(id),
      count: corrections.length,
    },
    {
      part: 'messages',
      label: words('examination.tabMessages'),
      href: places.examinationMessages(id),
      count: messages.length,
    },
    { part: 'decisions', label: words('examination.tabDecisions'), href: places.examinationDecisions(id) },
  ];
  return (
    <TabLinks
      flat
      label={words('examination.views')}
      tabs={tabs.map(({ part, label, href, count = 0 }) => ({
        ...{ label, href, current: part === current },
        ...(count > 0 ? { count } : {}),
      }))}
    />
  );
}
