import { Tag } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';

const kinds = { awaited: 'outline', sent: 'held', correctionsAsked: 'late' } as const;

export function ShareStateTag({ state }: { state: keyof typeof kinds }) {
  const words = useCallsWords();
  return <Tag kind={kinds[state]}>{words(`reporting.shareState.${state}`)}</Tag>;
}

export function ReportStateTag({ state }: { state: 'open' | 'closed' }) {
  const words = useCallsWords();
  return <Tag kind={state === 'closed' ? 'held' : 'inWork'}>{words(`reporting.${state}`)}</Tag>;
}
