import type { RefusalWording } from '@maillage/platform-admin';

const ours = 'The label of your organisation is under “Our files”.';

/** Who holds the rights of labelling that no head of a Mission can lend. */
export const rightRefusalsInEnglish = {
  'FORBIDDEN.accompanyLabelling': () => ({
    what: 'Steering the label is for the national union and the regional associations.',
    next: ours,
  }),
  'FORBIDDEN.steerLabelling': () => ({
    what: 'Applications, auditors and decisions are managed by the national union.',
    next: ours,
  }),
  'FORBIDDEN.auditLabels': () => ({
    what: 'Audits are open to the auditors whom the national union has assigned.',
    next: ours,
  }),
  'FORBIDDEN.sitOnCommission': () => ({
    what: 'Sessions are open to the members of the commission and to the national union.',
    next: ours,
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
