import { Chance } from '../../chance.js';
import { surveyCase } from './survey-case.js';

export interface AskedFamily {
  readonly id: string;
  readonly label: string;
}

/** What one Mission sends of one family, as the form of the screens sends it. */
export interface SentFamily {
  readonly familyId: string;
  readonly stance: 'wouldPool' | 'alreadyDo' | 'notConcerned';
  readonly reasons: readonly string[];
  readonly note: string;
  readonly amountCents: number | null;
  readonly quantity: number | null;
}

const reasons = ['price', 'time', 'skills', 'quality', 'neighbours'];

/** The answers that a Mission sends, by chance that a seed repeats: one, or two when it changes its mind. */
export class SurveyAnswers {
  private readonly chance = new Chance(surveyCase.seed);

  of(families: readonly AskedFamily[]): readonly { sharesAnswer: boolean; families: readonly SentFamily[] }[] {
    const times = this.chance.next() < 0.08 ? 2 : 1;
    return Array.from({ length: times }, () => ({
      sharesAnswer: this.chance.next() < 0.85,
      families: families.map(({ id, label }) => this.family(id, label)),
    }));
  }

  private family(familyId: string, label: string): SentFamily {
    const wanted = surveyCase.families.find((family) => family.label === label)?.percent ?? 0;
    const drawn = this.chance.next() * 100;
    const rest = (100 - wanted) / 2;
    const stance = drawn < wanted ? 'wouldPool' : drawn < wanted + rest ? 'alreadyDo' : 'notConcerned';
    const tellsVolumes = stance !== 'notConcerned' && this.chance.next() < 0.7;
    return {
      ...{ familyId, stance, note: '' },
      reasons: stance === 'wouldPool' ? [this.chance.of(reasons)] : [],
      amountCents: tellsVolumes ? 100_00 + Math.floor(this.chance.next() * 2_000_000) : null,
      quantity: tellsVolumes ? 1 + Math.floor(this.chance.next() * 60) : null,
    };
  }
}
