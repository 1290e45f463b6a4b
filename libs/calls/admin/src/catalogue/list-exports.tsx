import { useCallsFrame } from '../calls-frame.js';
import type { CallApplicationState, CallFilter, OutsideCallFilter } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { vocabularyMessages } from '../language/vocabulary.messages.js';
import { outsideCallMessages } from './outside-call.messages.js';

const { callState, applicationState } = vocabularyMessages.fr;

/** Takes the calls away as a file, as they are filtered now. */
export function CallsExport({ filter }: { filter: CallFilter }) {
  const words = useCallsWords();
  const { exportOf } = useCallsFrame();
  const wordsOf = (column: string) =>
    column === 'state' ? keysOf(callState).map((value) => ({ value, label: words(`callState.${value}`) })) : [];
  return exportOf({ list: 'callsForProjects', label: words('lists.takeCalls'), filter, words: wordsOf });
}

/** Takes the calls of outside funders away as a file. */
export function OutsideCallsExport({ filter }: { filter: OutsideCallFilter }) {
  const words = useCallsWords();
  const { exportOf } = useCallsFrame();
  const { state } = outsideCallMessages.fr;
  const wordsOf = (column: string) =>
    column === 'state' ? keysOf(state).map((value) => ({ value, label: words(`outside.state.${value}`) })) : [];
  return exportOf({ list: 'outsideCalls', label: words('lists.takeCalls'), filter, words: wordsOf });
}

interface DepositsExportProps {
  callId: string;
  state: CallApplicationState | null;
  region: string | null;
}

/** Takes what was deposited with a call away as a file: never what was thought of it. */
export function DepositsExport({ callId, state, region }: DepositsExportProps) {
  const words = useCallsWords();
  const { exportOf } = useCallsFrame();
  const wordsOf = (column: string) => {
    if (column === 'state') {
      return keysOf(applicationState).map((value) => ({ value, label: words(`applicationState.${value}`) }));
    }
    if (column !== 'depositedLate') return [];
    return (['yes', 'no'] as const).map((value) => ({ value, label: words(`lists.${value}`) }));
  };
  const filter = { callId, state, regionCode: region };
  return exportOf({ list: 'callApplications', label: words('lists.takeDeposits'), filter, words: wordsOf });
}

function keysOf<Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(of) as Key[];
}
