import { Injectable } from '@nestjs/common';
import { grantMustHold } from '@maillage/calls-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { AwardRepository } from '../../persistence/award/award.repository.js';
import { ExaminationRepository } from '../../persistence/examination/examination.repository.js';
import { AwardedProjectReader } from '../../persistence/reporting/awarded-project.reader.js';
import { awardPolicies } from '../../policy/award.policies.js';
import { stateSeenInside } from '../examination/examination-facts.js';
import { askedOf } from '../reporting/awarded-project.js';
import type { GrantAsked } from './asked.js';
import { AwardActs } from './award-acts.js';
import type { AwardView } from './award.view.js';

/** Money of the envelope is given to one application that the jury retained; never more than the envelope holds. */
@Injectable()
export class GrantAwards {
  constructor(
    private readonly acts: AwardActs,
    private readonly awards: AwardRepository,
    private readonly examinations: ExaminationRepository,
    private readonly projects: AwardedProjectReader,
  ) {}

  grant(actor: ActingActor, input: GrantAsked): Promise<AwardView> {
    const asked = { operation: 'grantCallAward', policy: awardPolicies.commit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { applicationId, amountCents } = input;
      const file = await this.examinations.lockFor(transaction, actor, 'award', applicationId);
      const { callId, callState, coordinatorId: tenantId, leadId, terms, at } = file;
      const { envelopeCents, mostPerOrganisationCents } = terms;
      const project = await this.projects.one(transaction, applicationId);
      if (project === undefined) throw new DomainError('NOT_FOUND');
      const granted = { state: stateSeenInside(file), callState, mostPerOrganisationCents, leadId };
      demand(grantMustHold({ ...granted, asked: askedOf(project) }, amountCents));
      if (envelopeCents === null) throw new DomainError('envelopeMissing');
      await this.awards.openEnvelope(transaction, { tenantId, callId, amountCents: envelopeCents }, at);
      await this.awards.grant(transaction, actor, { callId, awards: [{ applicationId, leadId, amountCents }] }, at);
      return applicationId;
    });
  }
}
