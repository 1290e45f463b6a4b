import { ShareEnvelope } from './application/allocation/share-envelope.use-case.js';
import { AwardActs } from './application/award/award-acts.js';
import { GrantAwards } from './application/award/grant-awards.use-case.js';
import { KeepAward } from './application/award/keep-award.use-case.js';
import { Payments } from './application/award/payments.use-case.js';
import type { CallsArea } from './calls-area.js';
import { AllocationResolver } from './graphql/allocation/allocation.resolver.js';
import { AwardResolver } from './graphql/award/award.resolver.js';
import { PaymentsResolver } from './graphql/award/payments.resolver.js';
import { TellAgreement } from './jobs/award/tell-agreement.handler.js';
import { TellAgreementSigned } from './jobs/award/tell-agreement-signed.handler.js';
import { TellAwardCancelled } from './jobs/award/tell-award-cancelled.handler.js';
import { TellPaymentAsked } from './jobs/award/tell-payment-asked.handler.js';
import { TellPaymentMade } from './jobs/award/tell-payment-made.handler.js';
import { AllocationRepository } from './persistence/allocation/allocation.repository.js';
import { AwardRepository } from './persistence/award/award.repository.js';

/** Sharing an envelope, what is granted out of it, agreements and payments. */
export const awardsArea: CallsArea = {
  resolvers: [AllocationResolver, AwardResolver, PaymentsResolver],
  providers: [
    ...[AwardActs, GrantAwards, KeepAward, Payments, ShareEnvelope],
    ...[TellAgreement, TellAgreementSigned, TellPaymentAsked, TellPaymentMade, TellAwardCancelled],
    ...[AllocationRepository, AwardRepository],
  ],
};
