import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { convene, demandProposable, type Meeting, meetingActVerdicts, moveMeeting } from './meeting.js';
import { type MeetingAct, meetingActs, type MeetingState, meetingStates } from './meeting-vocabulary.js';
import { meetingTransitions } from './meeting.transitions.js';

const pairs = agreedWays(meetingStates, meetingActs, {
  planning: `edit>planning convene>convened cancel>cancelled; !meetingNotThereYet: move hold`,
  convened: `edit>convened move>convened hold>held cancel>cancelled; !meetingPastThis: convene`,
  held: `!meetingEnded: edit convene move hold cancel`,
  cancelled: `!meetingEnded: edit convene move hold cancel`,
});

const tomorrow = { startsAt: new Date('2026-12-02T13:00:00Z'), endsAt: new Date('2026-12-02T15:00:00Z') };
const yesterday = { startsAt: new Date('2026-11-30T13:00:00Z'), endsAt: new Date('2026-11-30T15:00:00Z') };

function aMeeting(facts: Partial<Meeting> = {}): Meeting {
  return {
    ...{ state: 'planning', groupState: 'active', time: null, sequence: 0, mode: 'remote', place: '' },
    ...{ link: 'https://visio.example/groupe', ...facts },
  };
}

function outcome(state: MeetingState, act: MeetingAct, facts: Partial<Meeting> = {}, reason = 'Salle prise'): string {
  const time = act === 'hold' ? yesterday : tomorrow;
  const meeting = aMeeting({ state, time: state === 'planning' ? null : time, ...facts });
  let reached = '';
  const refusal = refusalOf(() => {
    reached =
      act === 'convene' || act === 'move'
        ? convene(meeting, act, tomorrow, signedAt(undefined, reason)).meeting.state
        : moveMeeting(meeting, act, signedAt(undefined, reason)).meeting.state;
  });
  return refusal?.code ?? reached;
}

describe('the states of a meeting', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('every state can be reached from the first, and two of them end the meeting', () => {
    expect([...statesReachableFrom<MeetingState, MeetingAct>(meetingTransitions, 'planning')].sort()).toEqual(
      [...meetingStates].sort(),
    );
    expect(terminalStates<MeetingState, MeetingAct>(meetingTransitions)).toEqual(['held', 'cancelled']);
  });
});

describe('a meeting', () => {
  test.each<[string, Partial<Meeting>]>([
    ['meetingPlaceMissing', { mode: 'onSite' }],
    ['meetingPlaceMissing', { mode: 'both' }],
    ['meetingLinkMissing', { mode: 'remote', link: ' ' }],
    ['meetingLinkMissing', { mode: 'both', place: 'Orléans', link: '' }],
    ['meetingLinkNotHttps', { mode: 'onSite', place: 'Orléans', link: 'http://visio.example' }],
    ['meetingLinkNotHttps', { link: 'https://moi:secret@visio.example' }],
    ['convened', { mode: 'onSite', place: 'Orléans', link: '' }],
  ])('is %s when convened with %j', (expected, facts) => {
    expect(outcome('planning', 'convene', facts)).toBe(expected);
  });

  test('is convened to a time that is to come, and that ends after it begins', () => {
    const backwards = { startsAt: tomorrow.endsAt, endsAt: tomorrow.startsAt };

    expect(refusalOf(() => convene(aMeeting(), 'convene', yesterday, signedAt()))?.code).toBe('meetingInPast');
    expect(refusalOf(() => convene(aMeeting(), 'convene', backwards, signedAt()))?.code).toBe(
      'meetingEndsBeforeItStarts',
    );
  });

  test('is not held before it begins, and its page says so', () => {
    expect(outcome('convened', 'hold', { time: tomorrow })).toBe('meetingNotBegun');
    const told = meetingActVerdicts(aMeeting({ state: 'convened', time: tomorrow }), new Date('2026-12-01T09:00:00Z'));
    expect(told.find(({ act }) => act === 'hold')?.verdict).toMatchObject({ can: false, code: 'meetingNotBegun' });
  });

  test.each(['paused', 'closed'] as const)(
    'is not convened in a group that is %s, and is called off there',
    (groupState) => {
      expect(outcome('planning', 'convene', { groupState })).toBe('groupNotActive');
      expect(outcome('convened', 'move', { groupState })).toBe('groupNotActive');
      expect(outcome('convened', 'cancel', { groupState })).toBe('cancelled');
      const told = meetingActVerdicts(aMeeting({ groupState }), new Date('2026-12-01T09:00:00Z'));
      expect(told.find(({ act }) => act === 'convene')?.verdict).toMatchObject({ can: false, code: 'groupNotActive' });
    },
  );

  test('is moved or cancelled for a reason', () => {
    expect(outcome('convened', 'move', {}, ' ')).toBe('motiveMissing');
    expect(outcome('convened', 'cancel', {}, ' ')).toBe('motiveMissing');
  });

  test('tells calendars by a sequence that only rises once it is convened', () => {
    const convened = convene(aMeeting(), 'convene', tomorrow, signedAt()).meeting;
    const edited = moveMeeting(convened, 'edit', signedAt()).meeting;
    const moved = convene(edited, 'move', tomorrow, signedAt()).meeting;
    const cancelled = moveMeeting(moved, 'cancel', signedAt()).meeting;

    expect([convened, edited, moved, cancelled].map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
    expect(moveMeeting(aMeeting(), 'edit', signedAt()).meeting.sequence).toBe(0);
  });

  test('proposes dates that are to come, each once, and not too many', () => {
    const now = new Date('2026-12-01T09:00:00Z');
    const codeOf = (times: (typeof tomorrow)[], most = 12) =>
      refusalOf(() => {
        demandProposable(times, now, most);
      })?.code;

    expect(codeOf([])).toBe('meetingDatesMissing');
    expect(codeOf([yesterday])).toBe('meetingInPast');
    expect(codeOf([tomorrow, tomorrow])).toBe('meetingDateTwice');
    expect(codeOf([tomorrow], 0)).toBe('INVALID_INPUT');
    expect(codeOf([tomorrow])).toBeUndefined();
  });
});
