import type { FamilyAnswer, SurveyFamily } from '@maillage/workgroups-domain';

/** What each act on a survey is asked with. The schema's inputs have these shapes. */
export interface SurveyAskedOnce {
  readonly idempotencyKey: string;
}

export interface SurveyTermsAsked {
  readonly title: string;
  readonly purpose: string;
  readonly families: readonly (Omit<SurveyFamily, 'id'> & { readonly id?: string | null | undefined })[];
  readonly closesAt: Date;
  readonly thresholdPercent: number;
}

export interface SurveyDraftAsked extends SurveyAskedOnce {
  readonly terms: SurveyTermsAsked;
}

export interface SurveyAsked extends SurveyAskedOnce {
  readonly surveyId: string;
}

export interface SurveyEditAsked extends SurveyAsked {
  readonly terms: SurveyTermsAsked;
}

export interface SurveyAnswerAsked extends SurveyAsked {
  readonly sharesAnswer: boolean;
  readonly families: readonly {
    readonly familyId: FamilyAnswer['familyId'];
    readonly stance: FamilyAnswer['stance'];
    readonly reasons: readonly FamilyAnswer['reasons'][number][];
    readonly note: string;
    readonly amountCents?: number | null | undefined;
    readonly quantity?: number | null | undefined;
  }[];
}

/** A title and words to begin with, for the group or the campaign that a family becomes. */
export interface SurveyProposalAsked extends SurveyAsked {
  readonly familyId: string;
  readonly title: string;
  readonly description: string;
}
