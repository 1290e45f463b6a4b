import { CommissionAnswers } from './application/commission/commission-answers.js';
import { DecideLabel } from './application/commission/decide-label.use-case.js';
import { DeclareInterest } from './application/commission/declare-interest.use-case.js';
import { EnterCommissionMember } from './application/commission/enter-commission-member.use-case.js';
import { HoldCommission } from './application/commission/hold-commission.use-case.js';
import { PrepareCommission } from './application/commission/prepare-commission.use-case.js';
import { SetAgenda } from './application/commission/set-agenda.use-case.js';
import { CommissionActsResolver } from './graphql/commission/commission-acts.resolver.js';
import { CommissionQueryResolver } from './graphql/commission/commission-query.resolver.js';
import { ConveneMembers } from './jobs/commission/convene-members.handler.js';
import { TellDecision } from './jobs/commission/tell-decision.handler.js';
import type { LabellingArea } from './labelling-area.js';
import { CommissionReader } from './persistence/commission/commission.reader.js';
import { CommissionRepository } from './persistence/commission/commission.repository.js';

const useCases = [EnterCommissionMember, PrepareCommission, SetAgenda, HoldCommission, DeclareInterest, DecideLabel];

export const commissionArea: LabellingArea = {
  resolvers: [CommissionQueryResolver, CommissionActsResolver],
  providers: [CommissionReader, CommissionRepository, CommissionAnswers, ...useCases, ConveneMembers, TellDecision],
};
