import { TabLinks } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

export type ApplicationPart = 'form' | 'consortium' | 'messages' | 'decisions';

interface ApplicationTabsProps {
  application: ApplicationFieldsFragment;
  current: ApplicationPart;
}

/** The parts of an application of ours. */
export function ApplicationTabs({ application: { id, messages }, current }: ApplicationTabsProps) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const tabs = [
    { part: 'form', label: words('application.tabForm'), href: places.callApplication(id) },
    { part: 'consortium', label: words('consortium.tab'), href: places.applicationConsortium(id) },
    {
      part: 'messages',
      label: words('application.tabMessages'),
      href: places.applicationMessages(id),
      count: messages.length,
    },
    { part: 'decisions', label: words('application.tabDecisions'), href: places.applicationDecisions(id) },
  ];
  return (
    <TabLinks
      flat
      label={words('application.views')}
      tabs={tabs.map(({ part, label, href, count = 0 }) => ({
        ...{ label, href, current: part === current },
        ...(count > 0 ? { count } : {}),
      }))}
    />
  );
}
