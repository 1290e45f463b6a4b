import type { FieldTroubles } from '@maillage/platform-admin';
import type { CommissionDecision, CommissionItemFieldsFragment } from '../generated/graphql.js';
import type { LifeWords } from '../language/life-words.js';

export const decisions = [
  'granted',
  'grantedWithConditions',
  'deferred',
  'refused',
] as const satisfies readonly CommissionDecision[];

/** A decision as it is typed. */
export interface DecideValues {
  readonly decision: CommissionDecision | null;
  readonly level: string | null;
  readonly above: string;
  readonly motives: string;
  readonly conditions: string;
  readonly present: readonly string[];
}

type Supported = Pick<CommissionItemFieldsFragment, 'levelSupported'>;

export function givesLabel({ decision }: Pick<DecideValues, 'decision'>): boolean {
  return decision === 'granted' || decision === 'grantedWithConditions';
}

/** Whether the commission goes beyond what the final report supports, which asks for a reason. */
export function isAbove(values: Pick<DecideValues, 'decision' | 'level'>, { levelSupported }: Supported): boolean {
  return givesLabel(values) && values.level !== null && Number(values.level) > levelSupported;
}

/** The levels to choose from: those asked for and supported, and never fewer than three. */
export function levelsOf({
  levelAimed,
  levelSupported,
}: Pick<CommissionItemFieldsFragment, 'levelAimed' | 'levelSupported'>) {
  const most = Math.max(3, levelAimed ?? 0, levelSupported);
  return Array.from({ length: most }, (_, index) => index + 1);
}

export function decideTroubles(values: DecideValues, item: Supported, words: LifeWords): FieldTroubles<DecideValues> {
  const trouble = (name: 'decision' | 'level' | 'above' | 'motives' | 'conditions' | 'present') => ({
    problem: words(`decide.${name}Missing`),
    remedy: words(`decide.${name}MissingRemedy`),
  });
  const isBlank = (text: string) => text.trim() === '';
  return {
    ...(values.decision === null ? { decision: trouble('decision') } : {}),
    ...(givesLabel(values) && values.level === null ? { level: trouble('level') } : {}),
    ...(isAbove(values, item) && isBlank(values.above) ? { above: trouble('above') } : {}),
    ...(isBlank(values.motives) ? { motives: trouble('motives') } : {}),
    ...(values.decision === 'grantedWithConditions' && isBlank(values.conditions)
      ? { conditions: trouble('conditions') }
      : {}),
    ...(values.present.length === 0 ? { present: trouble('present') } : {}),
  };
}
