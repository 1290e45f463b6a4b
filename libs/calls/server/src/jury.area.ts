import { HoldJury } from './application/jury/hold-jury.use-case.js';
import { JuryActs } from './application/jury/jury-acts.js';
import { Reviewers } from './application/review/reviewers.use-case.js';
import { WriteReview } from './application/review/write-review.use-case.js';
import type { CallsArea } from './calls-area.js';
import { JuryResolver } from './graphql/jury/jury.resolver.js';
import { ReviewResolver } from './graphql/review/review.resolver.js';
import { TellDecisions } from './jobs/jury/tell-decisions.handler.js';
import { TellInterest } from './jobs/jury/tell-interest.handler.js';
import { TellReviewer } from './jobs/jury/tell-reviewer.handler.js';
import { JuryReader } from './persistence/jury/jury.reader.js';
import { JuryRepository } from './persistence/jury/jury.repository.js';
import { LettersReader } from './persistence/jury/letters.reader.js';
import { OutcomeRepository } from './persistence/jury/outcome.repository.js';
import { ReviewReader } from './persistence/review/review.reader.js';
import { ReviewRepository } from './persistence/review/review.repository.js';
import { ReviewerFactsReader } from './persistence/review/reviewer-facts.reader.js';

/** Reviews and the jury: who reads what, what is thought of it, and what is decided, with motives. */
export const juryArea: CallsArea = {
  resolvers: [JuryResolver, ReviewResolver],
  providers: [
    ...[JuryActs, HoldJury, Reviewers, WriteReview],
    ...[TellReviewer, TellInterest, TellDecisions],
    ...[
      JuryReader,
      JuryRepository,
      LettersReader,
      OutcomeRepository,
      ReviewReader,
      ReviewRepository,
      ReviewerFactsReader,
    ],
  ],
};
