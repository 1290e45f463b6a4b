import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { stateOfArrival } from './waiting-line.js';
import {
  mayRegister,
  mayWithdraw,
  moveWorkshop,
  newTimeMustBeToCome,
  workshopTermsMustHold,
  type Workshop,
  workshopActVerdicts,
} from './workshop.js';
import { registrationMachine, registrationTransitions, workshopTransitions } from './workshop.transitions.js';
import {
  type RegistrationAct,
  registrationActs,
  type RegistrationState,
  registrationStates,
  type WorkshopAct,
  workshopActs,
  type WorkshopState,
  workshopStates,
} from './workshop-vocabulary.js';
import { moveAlong } from '../machine/move-along.js';

const pairs = agreedWays(workshopStates, workshopActs, {
  draft: `edit>draft publish>open cancel>cancelled
   ; !workshopNotThereYet: closeRegistration reopenRegistration hold publishReplay`,
  open: `edit>open closeRegistration>closed hold>held cancel>cancelled
   ; !workshopNotThereYet: reopenRegistration publishReplay; !workshopPastThis: publish`,
  closed: `edit>closed reopenRegistration>open hold>held cancel>cancelled
   ; !workshopNotThereYet: publishReplay; !workshopPastThis: publish closeRegistration`,
  held: `publishReplay>held
   ; !workshopPastThis: edit publish closeRegistration reopenRegistration hold cancel`,
  cancelled: `!workshopEnded: edit publish closeRegistration reopenRegistration hold publishReplay cancel`,
});

const seats = agreedWays(registrationStates, registrationActs, {
  registered: `withdraw>withdrawn; !registrationNotThereYet: giveSeat`,
  waiting: `giveSeat>registered withdraw>withdrawn`,
  withdrawn: `!registrationWithdrawn: giveSeat withdraw`,
});

const now = new Date('2026-12-01T09:00:00Z');

function aWorkshop(facts: Partial<Workshop> = {}): Workshop {
  return {
    ...{ state: 'open', sequence: 0, title: 'Aller vers', summary: 'Échanger', kind: 'exchange', band: 'network' },
    ...{ link: 'https://visio.example/atelier', capacity: 40 },
    ...{ startsAt: new Date('2026-12-08T13:00:00Z'), endsAt: new Date('2026-12-08T14:30:00Z') },
    ...facts,
  };
}

function outcome(state: WorkshopState, act: WorkshopAct, facts: Partial<Workshop> = {}, reason = 'Reporté'): string {
  const begun = act === 'hold' ? { startsAt: now } : {};
  let reached = '';
  const refusal = refusalOf(() => {
    const workshop = aWorkshop({ state, ...begun, ...facts });
    reached = moveWorkshop(workshop, act, signedAt(undefined, reason)).workshop.state;
  });
  return refusal?.code ?? reached;
}

describe('the states of a workshop', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, expected) => {
    expect(outcome(state, act)).toBe(expected);
  });

  test('every state can be reached from the draft; only a cancelled one is over for good', () => {
    expect([...statesReachableFrom<WorkshopState, WorkshopAct>(workshopTransitions, 'draft')].sort()).toEqual(
      [...workshopStates].sort(),
    );
    expect(terminalStates<WorkshopState, WorkshopAct>(workshopTransitions)).toEqual(['cancelled']);
  });
});

describe('the states of a registration', () => {
  test.each(seats)('from %s, %s gives %s', (state, act, expected) => {
    let reached = '';
    const refusal = refusalOf(() => {
      reached = moveAlong(registrationMachine, { from: state, act, rule: () => ({ can: true }) }, signedAt()).to;
    });
    expect(refusal?.code ?? reached).toBe(expected);
  });

  test('all can be reached from the line, and one ends the registration', () => {
    const reached = statesReachableFrom<RegistrationState, RegistrationAct>(registrationTransitions, 'waiting');

    expect([...reached].sort()).toEqual([...registrationStates].sort());
    expect(terminalStates<RegistrationState, RegistrationAct>(registrationTransitions)).toEqual(['withdrawn']);
  });
});

describe('a workshop', () => {
  test('is published while it is to come, and held once it has begun', () => {
    expect(outcome('draft', 'publish', { startsAt: now })).toBe('meetingInPast');
    expect(outcome('open', 'hold', { startsAt: new Date('2026-12-08T13:00:00Z') })).toBe('meetingNotBegun');
    const told = workshopActVerdicts(aWorkshop(), now).filter(({ verdict }) => verdict.can);
    expect(told.map(({ act }) => act)).toEqual(['edit', 'closeRegistration', 'cancel']);
  });

  test('is cancelled for a reason', () => {
    expect(outcome('open', 'cancel', {}, ' ')).toBe('motiveMissing');
  });

  test('tells calendars by a sequence that rises once it is published', () => {
    const sequenceAfter = (state: WorkshopState, act: WorkshopAct) =>
      moveWorkshop(aWorkshop({ state }), act, signedAt()).workshop.sequence;

    expect([sequenceAfter('draft', 'edit'), sequenceAfter('open', 'edit'), sequenceAfter('open', 'cancel')]).toEqual([
      0, 1, 1,
    ]);
    expect(sequenceAfter('open', 'closeRegistration')).toBe(0);
  });

  test.each<[string, Partial<Workshop>, number]>([
    ['INVALID_INPUT', { title: ' ' }, 0],
    ['INVALID_INPUT', { capacity: 0 }, 0],
    ['INVALID_INPUT', { capacity: 1.5 }, 0],
    ['capacityBelowSeatsGiven', { capacity: 39 }, 40],
    ['meetingLinkMissing', { link: '' }, 0],
    ['meetingLinkNotHttps', { link: 'http://visio.example' }, 0],
    ['meetingEndsBeforeItStarts', { endsAt: now }, 0],
  ])('is refused with %s for %j', (code, facts, given) => {
    expect(workshopTermsMustHold(aWorkshop(facts), given)).toMatchObject({ can: false, code });
  });

  test('is moved to a time that is to come once it is published; its other words may change', () => {
    const past = { startsAt: new Date('2026-11-30T13:00:00Z') };
    const codeOf = (workshop: Workshop) => newTimeMustBeToCome(workshop, past, now);

    expect(codeOf(aWorkshop())).toMatchObject({ can: false, code: 'meetingInPast' });
    expect(codeOf(aWorkshop({ state: 'draft' })).can).toBe(true);
    expect(codeOf(aWorkshop(past)).can).toBe(true);
    expect(newTimeMustBeToCome(aWorkshop(past), { startsAt: new Date('2026-12-02T13:00:00Z') }, now).can).toBe(true);
  });

  test('takes who it is meant for, once, while it is open and has not begun', () => {
    const meant = { isMeant: true, isRegistered: false };

    expect(mayRegister(aWorkshop(), meant, now)).toEqual({ can: true });
    expect(mayRegister(aWorkshop(), { ...meant, isMeant: false }, now)).toMatchObject({ code: 'workshopNotForYou' });
    expect(mayRegister(aWorkshop({ state: 'closed' }), meant, now)).toMatchObject({ code: 'workshopNotOpen' });
    expect(mayRegister(aWorkshop({ startsAt: now }), meant, now)).toMatchObject({ code: 'workshopBegun' });
    expect(mayRegister(aWorkshop(), { ...meant, isRegistered: true }, now)).toMatchObject({
      code: 'registeredAlready',
    });
  });

  test('is left by who is registered, until it begins', () => {
    expect(mayWithdraw(aWorkshop({ state: 'closed' }), true, now)).toEqual({ can: true });
    expect(mayWithdraw(aWorkshop(), false, now)).toMatchObject({ code: 'notRegistered' });
    expect(mayWithdraw(aWorkshop({ startsAt: now }), true, now)).toMatchObject({ code: 'workshopBegun' });
  });
});

describe('the line before a workshop', () => {
  test('gives a seat while there is one and nobody came before', () => {
    expect(stateOfArrival({ capacity: 2, taken: 1 }, 0)).toBe('registered');
    expect(stateOfArrival({ capacity: 2, taken: 1 }, 1)).toBe('waiting');
    expect(stateOfArrival({ capacity: 2, taken: 2 }, 0)).toBe('waiting');
  });
});
