import type { Messages } from '@maillage/platform-admin';
import { applicationMessages } from '../application/application.messages.js';
import { doneActMessages } from '../application/done-act.messages.js';
import { regionMessages } from '../application/region.messages.js';
import { auditedMessages } from '../audit/audited.messages.js';
import { auditingMessages } from '../audit/auditing.messages.js';
import { officerMessages } from '../auditors/auditors.messages.js';
import { commissionMessages } from '../commission/commission.messages.js';
import { decideMessages } from '../commission/decide.messages.js';
import { registerMessages } from '../register/register.messages.js';
import { verificationMessages } from '../verification/verification.messages.js';

const fr = {
  application: { ...applicationMessages.fr, doneAct: doneActMessages.fr },
  region: regionMessages.fr,
  audited: auditedMessages.fr,
  auditing: auditingMessages.fr,
  officer: officerMessages.fr,
  commission: commissionMessages.fr,
  decide: decideMessages.fr,
  register: registerMessages.fr,
  verification: verificationMessages.fr,
};

/** From the application to the renewal. */
export const lifeMessages: Messages<typeof fr> = {
  fr,
  en: {
    application: { ...applicationMessages.en, doneAct: doneActMessages.en },
    region: regionMessages.en,
    audited: auditedMessages.en,
    auditing: auditingMessages.en,
    officer: officerMessages.en,
    commission: commissionMessages.en,
    decide: decideMessages.en,
    register: registerMessages.en,
    verification: verificationMessages.en,
  },
};
