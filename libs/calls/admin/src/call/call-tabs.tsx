import { TabLinks } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

export type CallPart = 'overview' | 'questions' | 'deposits' | 'jury' | 'allocation';

interface CallTabsProps {
  call: CallFieldsFragment;
  current: CallPart;
}

/** The parts of a call that exist for who reads it: who runs it sees more of them. */
export function CallTabs({ call, current }: CallTabsProps) {
  const words = useCallsWords();
  const { places, capabilities } = useCallsFrame();
  const { id, isOurs, deposited, openQuestions, answers } = call;
  const isLed = isOurs && capabilities.includes('coordinateCalls');
  const tabs = [
    { part: 'overview', label: words('call.tabOverview'), href: places.call(id), isShown: true },
    {
      part: 'questions',
      label: words('call.tabQuestions'),
      href: places.callQuestions(id),
      count: answers.length + openQuestions.length,
      isShown: true,
    },
    {
      part: 'deposits',
      label: words('call.tabDeposits'),
      href: places.callDeposits(id),
      count: deposited ?? 0,
      isShown: isLed,
    },
    { part: 'jury', label: words('jury.tab'), href: places.callJury(id), isShown: isLed && isRead(call) },
    {
      part: 'allocation',
      label: words('allocation.tab'),
      href: places.callAllocation(id),
      isShown: isLed && isRead(call),
    },
  ];
  const shown = tabs.filter(({ isShown }) => isShown);
  return (
    <TabLinks
      flat
      label={words('call.views')}
      tabs={shown.map(({ part, label, href, count = 0 }) => ({
        ...{ label, href, current: part === current },
        ...(count > 0 ? { count } : {}),
      }))}
    />
  );
}

/** Applications are read once the call is closed. */
function isRead({ state }: CallFieldsFragment): boolean {
  return !['draft', 'announced', 'open', 'cancelled'].includes(state);
}
