import type { Messages } from '@maillage/platform-admin';
import { applicationActMessages, applicationMessages } from '../application/application.messages.js';
import { prefilledMessages } from '../application/prefilled.messages.js';
import { awaitedMessages } from '../awaited/awaited.messages.js';
import { callActMessages } from '../call/call-acts.messages.js';
import { callMessages } from '../call/call.messages.js';
import { consortiumMessages } from '../consortium/consortium.messages.js';
import { callAlertMessages } from '../catalogue/call-alert.messages.js';
import { callFiguresMessages } from '../catalogue/call-figures.messages.js';
import { callListsMessages } from '../transfers/call-lists.messages.js';
import { outsideCallMessages } from '../catalogue/outside-call.messages.js';
import { depositsMessages } from '../deposits/deposits.messages.js';
import { examinationActMessages, examinationMessages } from '../examination/examination.messages.js';
import { readingMessages } from '../fields/fields.messages.js';
import { listMessages } from '../list/list.messages.js';
import { messageMessages } from '../messages/messages.messages.js';
import { programmesMessages } from '../programmes/programmes.messages.js';
import { questionsMessages } from '../questions/questions.messages.js';
import { recordsMessages } from '../records/records.messages.js';
import { allocationMessages } from '../allocation/allocation.messages.js';
import { reviewMessages } from '../review/review.messages.js';
import { termsMessages } from '../terms/terms.messages.js';
import { reportingMessages } from '../reporting/reporting.messages.js';
import { vocabularyMessages } from './vocabulary.messages.js';

const fr = {
  ...vocabularyMessages.fr,
  ...callActMessages.fr,
  ...examinationActMessages.fr,
  ...applicationActMessages.fr,
  records: recordsMessages.fr,
  awaited: awaitedMessages.fr,
  list: listMessages.fr,
  lists: callListsMessages.fr,
  figures: callFiguresMessages.fr,
  outside: outsideCallMessages.fr,
  alert: callAlertMessages.fr,
  call: callMessages.fr,
  application: applicationMessages.fr,
  prefilled: prefilledMessages.fr,
  ...messageMessages.fr,
  ...readingMessages.fr,
  ...reviewMessages.fr,
  ...allocationMessages.fr,
  questions: questionsMessages.fr,
  programme: programmesMessages.fr,
  terms: termsMessages.fr,
  deposits: depositsMessages.fr,
  examination: examinationMessages.fr,
  consortium: consortiumMessages.fr,
  reporting: reportingMessages.fr,
};

/** The words of the screens of calls, applications and their examination. */
export const callsMessages: Messages<typeof fr> = {
  fr,
  en: {
    ...vocabularyMessages.en,
    ...callActMessages.en,
    ...examinationActMessages.en,
    ...applicationActMessages.en,
    records: recordsMessages.en,
    awaited: awaitedMessages.en,
    list: listMessages.en,
    lists: callListsMessages.en,
    figures: callFiguresMessages.en,
    outside: outsideCallMessages.en,
    alert: callAlertMessages.en,
    call: callMessages.en,
    application: applicationMessages.en,
    prefilled: prefilledMessages.en,
    ...messageMessages.en,
    ...readingMessages.en,
    ...reviewMessages.en,
    ...allocationMessages.en,
    questions: questionsMessages.en,
    programme: programmesMessages.en,
    terms: termsMessages.en,
    deposits: depositsMessages.en,
    examination: examinationMessages.en,
    consortium: consortiumMessages.en,
    reporting: reportingMessages.en,
  },
};
