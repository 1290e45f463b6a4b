import {
  type AnswerContent,
  type AssessedAnswer,
  criteriaOf,
  type DatedGain,
  exclusionsOf,
  type FrameworkContent,
  noAnswer,
  type ProfileFacts,
  standingOf,
} from '@maillage/labelling-domain';
import { DemoChance } from './demo-chance.js';
import { dayAfter } from './demo-answers.js';

/** How many criteria of each axis the demo's Mission has answered: 29 of the 34 that concern it. */
const answeredOfAxis: Readonly<Record<string, number>> = { 1: 5, 2: 6, 3: 5, 4: 6, 5: 2, 6: 5 };
const told = 'service.youth-voice';
const mostAttempts = 4_000;

export interface DemoMissionAssessment {
  readonly answers: readonly AssessedAnswer[];
  readonly gains: readonly DatedGain[];
}

/**
 * The assessment of the demo's Mission: 58 % done, 74 % with what is planned. Answers are tried, the same each time,
 * until they come to these scores.
 */
export function demoMissionAssessment(
  content: FrameworkContent,
  profile: ProfileFacts,
  now: Date,
): DemoMissionAssessment {
  const chance = new DemoChance('demo-mission');
  const excused = exclusionsOf(content, profile);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { answers, gains } = tried(content, excused, { chance, now });
    const { doneScore, plannedScore } = standingOf({ content, profile, answers, gains, evidence: {} });
    if (Math.floor(doneScore / 100) === 58 && Math.floor(plannedScore / 100) === 74) return { answers, gains };
  }
  return tried(content, excused, { chance, now });
}

function tried(
  content: FrameworkContent,
  excused: ReadonlyMap<string, string | null>,
  { chance, now }: { readonly chance: DemoChance; readonly now: Date },
): DemoMissionAssessment {
  const answered = content.axes.flatMap(({ code, criteria }) =>
    criteria.filter(({ key }) => (excused.get(key) ?? null) === null).slice(0, answeredOfAxis[code]),
  );
  const open = chance.shuffled(answered.filter(({ key, question }) => key !== told && question.kind === 'progress'));
  const given = new Map<string, Partial<AnswerContent>>(answered.map(({ key }) => [key, { status: 'done' }]));
  const day = (): string => dayAfter(now, 25 + chance.upTo(220));
  const keys = open.map(({ key }) => key);
  for (const key of keys.slice(0, 2)) given.set(key, { status: 'planned', plannedOn: day() });
  for (const key of keys.slice(2, 6)) given.set(key, { status: 'partly', donePercent: part(chance), plannedOn: day() });
  for (const key of keys.slice(6, 8)) given.set(key, { status: 'partly', donePercent: part(chance) });
  for (const key of keys.slice(8, 12)) given.set(key, { status: 'notDone' });
  given.set(told, {
    ...{ status: 'partly', donePercent: 60, plannedOn: dayAfter(now, 124) },
    comment:
      'Baromètre passé auprès de 214 jeunes en juin. Les horaires du mardi ont été élargis. Reste à présenter les résultats au conseil d’administration.',
  });
  const answers = criteriaOf(content).map(({ key }) => ({
    ...{ ...noAnswer, ...given.get(key) },
    ...{ criterionKey: key, excluded: excused.get(key) ?? null, isReopened: false },
  }));
  const gains = keys.slice(9, 12).map((criterionKey, index) => ({
    ...{ criterionKey, gainPercent: 30 + 10 * index, dueOn: dayAfter(now, 60 + 40 * index) },
  }));
  return { answers, gains };
}

function part(chance: DemoChance): number {
  return 20 + 10 * chance.upTo(7);
}
