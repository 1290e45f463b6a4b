export { callsMessages } from './language/calls.messages.js';
export { CallsFrameProvider, type CallsFrame, type CallsPlaces } from './calls-frame.js';
export { EditOutsideCallPage, NewOutsideCallPage } from './catalogue/edit-outside-call-page.js';
export { CallAlertsPage } from './catalogue/call-alerts-page.js';
export { OutsideCallPage } from './catalogue/outside-call-page.js';
export { useCallsTransferWords } from './transfers/use-calls-transfer-words.js';
export { CallListPage } from './list/call-list-page.js';
export { type CallSearch, callViews, closingDays } from './list/call-search.js';
export { CallPage } from './call/call-page.js';
export { QuestionsPage } from './questions/questions-page.js';
export { DepositsPage, depositedStates } from './deposits/deposits-page.js';
export { EditCallPage, NewCallPage } from './terms/edit-call-page.js';
export { ProgrammesPage } from './programmes/programmes-page.js';
export { ApplicationPage } from './application/application-page.js';
export { ApplicationDecisionsPage } from './application/application-decisions-page.js';
export { ApplicationMessagesPage } from './application/application-messages-page.js';
export { OurApplicationsPage } from './application/our-applications-page.js';
export { ConsortiumPage } from './consortium/consortium-page.js';
export { CallIndicatorsPage } from './reporting/call-indicators-page.js';
export { ReportListPage } from './reporting/report-list-page.js';
export { ReportPage } from './reporting/report-page.js';
export { ExaminationPage } from './examination/examination-page.js';
export {
  ExaminationCorrectionsPage,
  ExaminationDecisionsPage,
  ExaminationMessagesPage,
} from './examination/examination-parts.js';
export { useAwaitedCallActs } from './awaited/use-awaited-call-acts.js';
export { JuryPage } from './review/jury-page.js';
export { ReviewListPage } from './review/review-list-page.js';
export { ReviewPage } from './review/review-page.js';
export { AllocationPage } from './allocation/allocation-page.js';
export { useCallRecordSubjects } from './records/record-subjects.js';
export { callsRefusalsInEnglish } from './refusals/refusals.en.js';
export { callsRefusalsInFrench } from './refusals/refusals.fr.js';
