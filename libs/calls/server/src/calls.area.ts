import { CallActs } from './application/call/call-acts.js';
import { CallFormChoice } from './application/call/call-form-choice.js';
import { CallQuestions } from './application/call/call-questions.use-case.js';
import { CloseCallOnTime } from './application/call/close-call-on-time.use-case.js';
import { DraftCall } from './application/call/draft-call.use-case.js';
import { EditCall } from './application/call/edit-call.use-case.js';
import { KeepProgramme } from './application/call/keep-programme.use-case.js';
import { MoveCall } from './application/call/move-call.use-case.js';
import type { CallsArea } from './calls-area.js';
import { CallActsResolver } from './graphql/call/call-acts.resolver.js';
import { CallQueryResolver } from './graphql/call/call-query.resolver.js';
import { CallQuestionsResolver } from './graphql/call/call-questions.resolver.js';
import { CallWritingResolver } from './graphql/call/call-writing.resolver.js';
import { CloseDueCalls } from './jobs/close-due-calls.job.js';
import { CallQuestionRepository } from './persistence/call/call-question.repository.js';
import { CallReader } from './persistence/call/call.reader.js';
import { CallRepository } from './persistence/call/call.repository.js';
import { FormVersionReader } from './persistence/call/form-version.reader.js';
import { ProgrammeRepository } from './persistence/call/programme.repository.js';

/** Calls: what is announced to the network, with its form, its questions and its programme. */
export const callsArea: CallsArea = {
  resolvers: [CallQueryResolver, CallWritingResolver, CallActsResolver, CallQuestionsResolver],
  providers: [
    ...[CallActs, DraftCall, EditCall, MoveCall, CallQuestions, KeepProgramme, CloseCallOnTime, CloseDueCalls],
    ...[CallReader, CallRepository, FormVersionReader, CallFormChoice, CallQuestionRepository, ProgrammeRepository],
  ],
};
