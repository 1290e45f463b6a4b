import { Tag } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';

const kinds = { awaited: 'outline', sent: 'held', correctionsAsked: 'late' } as const;

export function ShareStateTag({ state }: { state: keyof typeof kinds }) {
  const words = useCallsWords();
  return <Tag kind={kinds[state]}>{words(`reporting.shareState.${state}`)}</Tag>;
}

interface Standing {
  readonly state: 'open' | 'closed';
  readonly isLate: boolean;
  readonly isStopped: boolean;
}

export function ReportStateTag({ state, isLate, isStopped }: Standing) {
  const words = useCallsWords();
  if (isLate) return <Tag kind="late">{words('reporting.late')}</Tag>;
  if (state === 'open' && isStopped) return <Tag kind="outline">{words('reporting.stopped')}</Tag>;
  return <Tag kind={state === 'closed' ? 'held' : 'inWork'}>{words(`reporting.${state}`)}</Tag>;
}
