/** A survey as the API tells it. */
export interface ToldSurvey {
  readonly id: string;
  readonly asked: number;
  readonly families: readonly { readonly id: string; readonly label: string }[];
  readonly shares: readonly {
    readonly familyId: string;
    readonly wouldPool: number;
    readonly answered: number;
    readonly permille: number;
    readonly isAboveThreshold: boolean;
  }[];
  readonly results: readonly {
    readonly dimension: 'all' | 'region' | 'size';
    readonly code: string;
    readonly answered: number;
    readonly families:
      | readonly {
          readonly familyId: string;
          readonly stances: Readonly<Record<'wouldPool' | 'alreadyDo' | 'notConcerned', number>>;
          readonly amountCents: number | null;
          readonly quantity: number | null;
        }[]
      | null;
  }[];
  readonly proposals: readonly {
    readonly familyId: string;
    readonly kind: string;
    readonly recordId: string;
    readonly title: string;
  }[];
}

export const toldFields = `id asked families { id label }
  shares { familyId wouldPool answered permille isAboveThreshold }
  results { dimension code answered families { familyId stances { wouldPool alreadyDo notConcerned } amountCents quantity } }
  proposals { familyId kind recordId title }`;
