import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import { meetingLimits } from './meeting-limits.js';

export interface AgendaItem {
  readonly title: string;
  /** A member of the group, or nobody yet. */
  readonly presenterId: string | null;
  readonly presenterName: string | null;
  readonly minutes: number;
}

export interface ReportItem {
  readonly title: string;
  readonly presenterName: string | null;
  /** What was said. */
  readonly text: string;
}

export function agendaMustHold(
  items: readonly AgendaItem[],
  members: readonly string[],
): Verdict<'INVALID_INPUT' | 'presenterUnknown'> {
  if (items.length > meetingLimits.items)
    return refused('INVALID_INPUT', { field: 'agenda', max: meetingLimits.items });
  return firstRefusal<'INVALID_INPUT' | 'presenterUnknown'>(
    ...items.flatMap((item) => [
      () => titleMustFit('agenda', item.title),
      () => minutesMustFit(item.minutes),
      () =>
        item.presenterId === null || members.includes(item.presenterId)
          ? allowed
          : refused('presenterUnknown', { title: item.title }),
    ]),
  );
}

function minutesMustFit(minutes: number): Verdict<'INVALID_INPUT'> {
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= meetingLimits.minutes;
  return fits ? allowed : refused('INVALID_INPUT', { field: 'minutes', min: 1, max: meetingLimits.minutes });
}

/** A report begins as its agenda: a heading for each item, and nothing said yet. */
export function reportFromAgenda(items: readonly AgendaItem[]): readonly ReportItem[] {
  return items.map(({ title, presenterName }) => ({ title, presenterName, text: '' }));
}

export function reportMustHold(items: readonly ReportItem[]): Verdict<'INVALID_INPUT'> {
  if (items.length > meetingLimits.items) return refused('INVALID_INPUT', { field: 'items', max: meetingLimits.items });
  return firstRefusal<'INVALID_INPUT'>(
    ...items.flatMap((item) => [
      () => titleMustFit('items', item.title),
      () => textMustFit('items', item.text, meetingLimits.text),
      () => (item.presenterName === null ? allowed : titleMustFit('items', item.presenterName)),
    ]),
  );
}
