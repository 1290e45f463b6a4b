import { Injectable } from '@nestjs/common';
import {
  type OutsideCall,
  type OutsideCallAct,
  type OutsideCallTerms,
  outsideCallVerdict,
  outsideTermsMustHold,
} from '@maillage/calls-domain';
import { cents, dayIn, demand, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, StampSource } from '@maillage/platform-server';
import { OutsideCallRepository } from '../../persistence/catalogue/outside-call.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { instantOf, type WrittenInstant } from '../call/terms-of-input.js';
import { type OutsideCallView, outsideCallView } from './outside-call.view.js';

export interface OutsideTermsAsked extends Pick<
  OutsideCallTerms,
  'title' | 'funder' | 'sourceUrl' | 'summary' | 'theme' | 'kinds' | 'regionCodes' | 'timeZone'
> {
  readonly opening?: WrittenInstant | null | undefined;
  readonly closing?: WrittenInstant | null | undefined;
  readonly leastCents?: number | null | undefined;
  readonly mostCents?: number | null | undefined;
}

export interface EnterOutsideCallAsked {
  readonly idempotencyKey: string;
  readonly terms: OutsideTermsAsked;
}

export interface OutsideCallAsked {
  readonly idempotencyKey: string;
  readonly outsideCallId: string;
}

export interface EditOutsideCallAsked extends OutsideCallAsked {
  /** The version that the screen had read. */
  readonly version: number;
  readonly terms: OutsideTermsAsked;
}

interface Change {
  readonly act: OutsideCallAct;
  readonly operation: string;
  readonly input: OutsideCallAsked;
  readonly version?: number;
  readonly change: (call: OutsideCall, at: Date) => OutsideCall;
}

/** Calls of outside funders: entered, corrected, compared with their source again, archived. */
@Injectable()
export class KeepOutsideCall {
  constructor(
    private readonly once: ActOnce,
    private readonly calls: OutsideCallRepository,
    private readonly stamps: StampSource,
  ) {}

  enter(actor: ActingActor, input: EnterOutsideCallAsked): Promise<OutsideCallView> {
    const asked = { operation: 'enterOutsideCall', policy: callsPolicies.coordinate, input };
    return this.once.run(actor, asked, async (transaction) => {
      const terms = termsOf(input.terms);
      const at = await this.stamps.after(transaction);
      const checkedOn = dayIn(terms.timeZone, at);
      const call = { id: newId(at), tenantId: actor.organisationId, terms, checkedOn, archivedAt: null };
      await this.calls.add(transaction, call, at);
      return outsideCallView(await this.calls.one(transaction, call.id), actor);
    });
  }

  /** Whoever corrects it has read the source. */
  edit(actor: ActingActor, input: EditOutsideCallAsked): Promise<OutsideCallView> {
    const change = (call: OutsideCall, at: Date) => {
      const terms = termsOf(input.terms);
      return { ...call, terms, checkedOn: dayIn(terms.timeZone, at) };
    };
    return this.act(actor, { act: 'edit', operation: 'editOutsideCall', input, version: input.version, change });
  }

  /** The source still says what the entry says. */
  check(actor: ActingActor, input: OutsideCallAsked): Promise<OutsideCallView> {
    const change = (call: OutsideCall, at: Date) => ({ ...call, checkedOn: dayIn(call.terms.timeZone, at) });
    return this.act(actor, { act: 'check', operation: 'checkOutsideCall', input, change });
  }

  archive(actor: ActingActor, input: OutsideCallAsked): Promise<OutsideCallView> {
    const change = (call: OutsideCall, at: Date) => ({ ...call, archivedAt: at });
    return this.act(actor, { act: 'archive', operation: 'archiveOutsideCall', input, change });
  }

  private act(actor: ActingActor, { act, operation, input, version, change }: Change): Promise<OutsideCallView> {
    return this.once.run(actor, { operation, policy: callsPolicies.coordinate, input }, async (transaction) => {
      const locked = await this.calls.lockFor(transaction, actor, act, input.outsideCallId);
      demand(outsideCallVerdict(act, locked.call));
      const read = { at: locked.at, version: version ?? locked.version };
      await this.calls.save(transaction, change(locked.call, locked.at), read);
      return outsideCallView(await this.calls.one(transaction, input.outsideCallId), actor);
    });
  }
}

/** @throws DomainError naming the field of what may not be written */
function termsOf(asked: OutsideTermsAsked): OutsideCallTerms {
  const { title, funder, sourceUrl, summary, theme, kinds, regionCodes, timeZone } = asked;
  const { opening, closing, leastCents, mostCents } = asked;
  const terms: OutsideCallTerms = {
    ...{ title: title.trim(), funder: funder.trim(), sourceUrl: sourceUrl.trim(), summary: summary.trim() },
    ...{ theme: theme.trim(), kinds, regionCodes, timeZone },
    opensAt: opening ? instantOf('opening', { ...opening, hour: opening.hour ?? '00:00' }, timeZone) : null,
    closesAt: closing ? instantOf('closing', closing, timeZone) : null,
    leastCents: leastCents === null || leastCents === undefined ? null : cents(leastCents),
    mostCents: mostCents === null || mostCents === undefined ? null : cents(mostCents),
  };
  demandZone(timeZone);
  demand(outsideTermsMustHold(terms));
  return terms;
}

/** A zone is known even where no day is written. @throws DomainError INVALID_INPUT */
function demandZone(timeZone: string): void {
  instantOf('timeZone', { day: '2026-01-01', hour: '12:00' }, timeZone);
}
