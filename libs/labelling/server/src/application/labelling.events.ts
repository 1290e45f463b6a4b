import { commissionEvents } from './commission/commission.events.js';
import { labelEvents } from './label/label.events.js';

/** The events of this context. Each has one handler. */
export const labellingEvents: readonly string[] = ['cycleMoved', 'labelFiguresChanged', ...commissionEvents, ...labelEvents];
