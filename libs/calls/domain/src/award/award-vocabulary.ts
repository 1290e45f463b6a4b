/** Where what was granted is, in the order of its way. */
export const awardStates = [
  'proposed',
  'approved',
  'agreementSent',
  'signed',
  'active',
  'amended',
  'reporting',
  'settled',
  'cancelled',
] as const;
export type AwardState = (typeof awardStates)[number];

export const awardActs = [
  'revise',
  'approve',
  'sendAgreement',
  'sign',
  'activate',
  'amend',
  'report',
  'settle',
  'cancel',
] as const;
export type AwardAct = (typeof awardActs)[number];

/** The act of who receives the money; the others are of who gives it. */
export const recipientAwardActs = ['sign'] as const satisfies readonly AwardAct[];

export const motivatedAwardActs = ['revise', 'amend', 'cancel'] as const satisfies readonly AwardAct[];
