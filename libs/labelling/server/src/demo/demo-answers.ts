import { daysAfter } from '@maillage/platform-kernel';
import {
  type AssessedAnswer,
  criteriaOf,
  type Criterion,
  dayOfUnion,
  exclusionsOf,
  type FrameworkContent,
  noAnswer,
  type ProfileFacts,
} from '@maillage/labelling-domain';
import { DemoChance } from './demo-chance.js';

/** How far an organisation is: what part of its criteria it has answered, and how much of these is done. */
export interface DemoProgress {
  readonly answeredPercent: number;
  readonly donePercent: number;
}

/** Plausible answers of an organisation, the same each time for the same word. */
export function demoAnswers(
  content: FrameworkContent,
  profile: ProfileFacts,
  { answeredPercent, donePercent }: DemoProgress,
  { word, now }: { readonly word: string; readonly now: Date },
): AssessedAnswer[] {
  const chance = new DemoChance(word);
  const excused = exclusionsOf(content, profile);
  return criteriaOf(content).map((criterion) => {
    const excluded = excused.get(criterion.key) ?? null;
    const isAnswered = excluded === null && chance.isLucky(answeredPercent);
    const given = isAnswered ? demoAnswer(criterion, chance, donePercent, now) : noAnswer;
    return { ...noAnswer, ...given, criterionKey: criterion.key, excluded, isReopened: false };
  });
}

function demoAnswer({ question }: Criterion, chance: DemoChance, donePercent: number, now: Date) {
  if (chance.isLucky(donePercent)) return { status: 'done' as const };
  const plannedOn = dayAfter(now, 20 + chance.upTo(300));
  if (question.kind === 'progress' && chance.isLucky(45)) {
    const isDated = chance.isLucky(70);
    return { status: 'partly' as const, donePercent: 10 + 10 * chance.upTo(9), plannedOn: isDated ? plannedOn : null };
  }
  return chance.isLucky(60) ? { status: 'planned' as const, plannedOn } : { status: 'notDone' as const };
}

/** The day of the union so many days after an instant. */
export function dayAfter(now: Date, days: number): string {
  return daysAfter(dayOfUnion(now), days);
}
