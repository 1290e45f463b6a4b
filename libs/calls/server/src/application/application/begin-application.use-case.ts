import { Injectable } from '@nestjs/common';
import { callMustBeOpen, type CallTerms, titleMustFit } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { ApplicationRepository } from '../../persistence/application/application.repository.js';
import { ApplicantReader } from '../../persistence/application/applicant.reader.js';
import { CallRepository, type LockedCall } from '../../persistence/call/call.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { ApplicationActs } from './application-acts.js';
import { valuesOf } from './application-facts.js';
import { FirstAnswers } from './first-answers.js';
import type { ApplicationView } from './application.view.js';
import type { ApplicationAsked, BeginApplicationAsked } from './asked.js';

/**
 * An application begins with what the portal knows, or as a copy of an earlier one: what the new form still asks is carried
 * over.
 */
@Injectable()
export class BeginApplication {
  constructor(
    private readonly acts: ApplicationActs,
    private readonly applications: ApplicationRepository,
    private readonly calls: CallRepository,
    private readonly applicants: ApplicantReader,
    private readonly firstAnswers: FirstAnswers,
  ) {}

  begin(actor: ActingActor, input: BeginApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'beginApplication', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const call = await this.openCall(transaction, actor, input.callId);
      return this.add(transaction, actor, { call, title: input.title, kept: {} });
    });
  }

  duplicate(actor: ActingActor, input: BeginApplicationAsked & ApplicationAsked): Promise<ApplicationView> {
    const asked = { operation: 'duplicateApplication', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const source = await this.applications.lockFor(transaction, actor, 'duplicate', input.applicationId);
      const call = await this.openCall(transaction, actor, input.callId);
      return this.add(transaction, actor, { call, title: input.title, kept: valuesOf(source.answers) });
    });
  }

  private async openCall(transaction: WriteTransaction, actor: ActingActor, callId: string): Promise<LockedCall> {
    await this.calls.subjectFor(transaction, actor, 'apply', callId);
    const call = await this.calls.load(transaction, callId);
    demand(callMustBeOpen({ state: call.call.state, ...call.call.terms }, call.at));
    await this.demandEligible(transaction, actor, call.call.terms);
    return call;
  }

  private async demandEligible(
    transaction: WriteTransaction,
    { organisationId }: ActingActor,
    { eligibility: { kinds, regionCodes } }: CallTerms,
  ): Promise<void> {
    const applicant = await this.applicants.one(transaction, organisationId);
    if (applicant === undefined || applicant.state !== 'active') throw new DomainError('applicantNotActive');
    const isInRegion = regionCodes.length === 0 || applicant.regionCodes.some((code) => regionCodes.includes(code));
    if (!kinds.includes(applicant.kind) || !isInRegion)
      throw new DomainError('applicantNotEligible', { kind: applicant.kind });
  }

  private async add(
    transaction: WriteTransaction,
    actor: ActingActor,
    { call: { call, at }, title, kept }: { readonly call: LockedCall; readonly title: string; readonly kept: Answers },
  ): Promise<string> {
    demand(titleMustFit('title', title));
    const { formVersionId } = call.terms;
    if (formVersionId === null) throw new DomainError('formMissing');
    const id = newId(at);
    const application = {
      id,
      tenantId: actor.organisationId,
      callId: call.id,
      coordinatorId: call.tenantId,
      formVersionId,
    };
    const { decisionId, actor: by, reason } = stampOf(actor, at);
    await this.applications.add(
      transaction,
      { ...application, title: title.trim() },
      { id: decisionId, act: 'begin', from: null, to: 'draft', actor: by, at, reason },
    );
    const { organisationId } = actor;
    const first = await this.firstAnswers.of(transaction, { callId: call.id, organisationId, kept });
    await this.applications.addAnswers(transaction, { id, tenantId: organisationId }, first, { name: actor.name, at });
    return id;
  }
}
