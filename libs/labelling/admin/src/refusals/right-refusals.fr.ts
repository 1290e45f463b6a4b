import type { RefusalWording } from '@maillage/platform-admin';

const ours = 'Le label de votre organisation est dans « Nos dossiers ».';

/** Who holds the rights of labelling that no direction of a Mission can lend. */
export const rightRefusalsInFrench = {
  'FORBIDDEN.accompanyLabelling': () => ({
    what: 'Le pilotage du label est réservé à l’UNML et aux ARML.',
    next: ours,
  }),
  'FORBIDDEN.steerLabelling': () => ({
    what: 'Les candidatures, les auditeurs et les décisions sont conduits par l’UNML.',
    next: ours,
  }),
  'FORBIDDEN.auditLabels': () => ({
    what: 'Les audits s’ouvrent aux auditeurs que l’UNML a désignés.',
    next: ours,
  }),
  'FORBIDDEN.sitOnCommission': () => ({
    what: 'Les sessions s’ouvrent aux membres de la commission et à l’UNML.',
    next: ours,
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;
