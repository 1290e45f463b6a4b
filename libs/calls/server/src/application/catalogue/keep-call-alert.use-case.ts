import { Injectable } from '@nestjs/common';
import { callsLimits } from '@maillage/calls-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, StampSource } from '@maillage/platform-server';
import { CallAlertRepository, type CallAlertRow } from '../../persistence/catalogue/call-alert.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';

export interface KeepAlertAsked {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly programmeId?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly text?: string | null | undefined;
}

export interface StopAlertAsked {
  readonly idempotencyKey: string;
  readonly alertId: string;
}

/** Filters of the catalogue under which a person wants to be told of what is new, in the organisation acted for. */
@Injectable()
export class KeepCallAlert {
  constructor(
    private readonly once: ActOnce,
    private readonly alerts: CallAlertRepository,
    private readonly stamps: StampSource,
  ) {}

  /** @throws DomainError tooManyAlerts, INVALID_INPUT */
  keep(actor: ActingActor, input: KeepAlertAsked): Promise<CallAlertRow[]> {
    const asked = { operation: 'keepCallAlert', policy: callsPolicies.keepAlerts, input };
    return this.once.run(actor, asked, async (transaction) => {
      const at = await this.stamps.after(transaction);
      const kept = await this.alerts.add(transaction, actor, { id: newId(at), ...filterOf(input) }, at);
      if (!kept) throw new DomainError('tooManyAlerts', { max: callsLimits.alerts });
      return this.alerts.ofPerson(transaction, actor);
    });
  }

  /** @throws DomainError NOT_FOUND for an alert that is not the person's */
  stop(actor: ActingActor, input: StopAlertAsked): Promise<CallAlertRow[]> {
    const asked = { operation: 'stopCallAlert', policy: callsPolicies.keepAlerts, input };
    return this.once.run(actor, asked, async (transaction) => {
      if (!(await this.alerts.remove(transaction, actor, input.alertId))) throw new DomainError('NOT_FOUND');
      return this.alerts.ofPerson(transaction, actor);
    });
  }
}

function filterOf({ name, programmeId = null, regionCode = null, text = null }: KeepAlertAsked) {
  if (programmeId !== null && !isId(programmeId)) {
    throw new DomainError('INVALID_INPUT', { field: 'programmeId', reason: 'notAnId' });
  }
  if (regionCode !== null && !/^[0-9A-Z]{2,3}$/.test(regionCode)) {
    throw new DomainError('INVALID_INPUT', { field: 'regionCode', reason: 'notARegion' });
  }
  const words = text?.trim() ?? '';
  demandLength('name', name.trim(), { min: 1, max: callsLimits.alertName });
  demandLength('text', words, { min: 0, max: callsLimits.alertWords });
  return { name: name.trim(), programmeId, regionCode, words: words === '' ? null : words };
}

function demandLength(field: string, text: string, { min, max }: { readonly min: number; readonly max: number }): void {
  if (/\p{Cc}/u.test(text)) throw new DomainError('INVALID_INPUT', { field, reason: 'hiddenCharacters' });
  if (text.length < min || text.length > max) throw new DomainError('INVALID_INPUT', { field, min, max });
}
