import type { Chance } from '../../chance.js';

/** How one Mission will go about the label, decided before the replay begins so that a seed repeats it. */
export interface MissionCourse {
  /** The month in which it registers; null for one that never does. */
  readonly registersIn: number | null;
  /** How many months the self-assessment takes. */
  readonly months: number;
  /** The share of criteria that it finds done, in percent. */
  readonly quality: number;
  /** Whether it stops once assessed, without applying. */
  readonly hesitates: boolean;
  /** Whether it contests what the auditors tell it. */
  readonly contests: boolean;
}

export function courseBy(chance: Chance, months: number): MissionCourse {
  const engages = chance.next() < 0.92;
  return {
    registersIn: engages ? Math.floor(chance.next() ** 1.4 * (months - 6)) : null,
    months: 2 + Math.floor(chance.next() * 5),
    quality: 45 + Math.floor(chance.next() * 50),
    hesitates: chance.next() < 0.2,
    contests: chance.next() < 0.3,
  };
}

export interface SimulatedAnswer {
  readonly status: 'done' | 'planned' | 'partly' | 'notDone' | 'notConcerned';
  readonly donePercent: number | null;
  readonly reason: string | null;
}

type Question = 'progress' | 'yesNo' | 'choices';

/** An answer that the kind of question takes: only a question of progress is partly done at any percent. */
export function answerBy(chance: Chance, quality: number, question: Question): SimulatedAnswer {
  const draw = chance.next() * 100;
  if (draw < 1.5) return { status: 'notConcerned', donePercent: null, reason: 'Sans objet sur notre territoire.' };
  if (draw < quality) return { status: 'done', donePercent: null, reason: null };
  const rest = chance.next();
  if (rest < 0.35 && question === 'progress') {
    return { status: 'partly', donePercent: 20 + Math.floor(chance.next() * 7) * 10, reason: null };
  }
  return { status: rest < 0.7 ? 'planned' : 'notDone', donePercent: null, reason: null };
}
