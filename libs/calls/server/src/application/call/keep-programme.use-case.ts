import { Injectable } from '@nestjs/common';
import { textMustFit, titleMustFit } from '@maillage/calls-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, StampSource } from '@maillage/platform-server';
import { ProgrammeRepository, type ProgrammeRow } from '../../persistence/call/programme.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { KeepProgrammeAsked } from './asked.js';

@Injectable()
export class KeepProgramme {
  constructor(
    private readonly once: ActOnce,
    private readonly programmes: ProgrammeRepository,
    private readonly stamps: StampSource,
  ) {}

  add(actor: ActingActor, input: KeepProgrammeAsked): Promise<ProgrammeRow> {
    const asked = { operation: 'addProgramme', policy: callsPolicies.coordinate, input };
    return this.once.run(actor, asked, async (transaction) => {
      const at = await this.stamps.after(transaction);
      const programme = { id: newId(at), tenantId: actor.organisationId, ...wordsOf(input) };
      await this.programmes.add(transaction, programme, at);
      return this.programmes.one(transaction, programme.id);
    });
  }

  edit(actor: ActingActor, input: KeepProgrammeAsked & { readonly programmeId: string }): Promise<ProgrammeRow> {
    const asked = { operation: 'editProgramme', policy: callsPolicies.coordinate, input };
    return this.once.run(actor, asked, async (transaction) => {
      const { id, tenantId } = await this.programmes.one(transaction, input.programmeId);
      if (tenantId !== actor.organisationId) {
        throw new DomainError('FORBIDDEN', { reason: 'notYourCall', act: 'edit', role: actor.role });
      }
      await this.programmes.save(transaction, { id, tenantId, ...wordsOf(input) });
      return this.programmes.one(transaction, id);
    });
  }
}

function wordsOf({ title, description }: KeepProgrammeAsked): { title: string; description: string } {
  demand(titleMustFit('title', title));
  demand(textMustFit('description', description));
  return { title: title.trim(), description: description.trim() };
}
