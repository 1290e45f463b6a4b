import type { TransitionTable } from '@maillage/platform-kernel';
import type { SessionAct, SessionState } from './commission-vocabulary.js';

/** Nothing is decided before the members were convened, and nothing moves once the session was held. */
export const sessionTransitions = {
  prepared: { edit: 'prepared', addToAgenda: 'prepared', removeFromAgenda: 'prepared', convene: 'convened' },
  convened: {
    edit: 'convened',
    addToAgenda: 'convened',
    removeFromAgenda: 'convened',
    decide: 'convened',
    close: 'held',
  },
  held: {},
} as const satisfies TransitionTable<SessionState, SessionAct>;
