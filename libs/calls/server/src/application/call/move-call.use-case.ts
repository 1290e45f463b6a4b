import { Injectable } from '@nestjs/common';
import {
  type CallForProjects,
  moveCall,
  type PlainCallAct,
  postponeClosing,
  withLockedFields,
} from '@maillage/calls-domain';
import { type ActingActor, stampOf } from '@maillage/platform-server';
import type { LockedCall } from '../../persistence/call/call.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { MoveCallAsked, PostponeCallAsked } from './asked.js';
import { CallActs } from './call-acts.js';
import type { CallView } from './call.view.js';
import { instantOf } from './terms-of-input.js';

/** The acts of who runs a call, from the announcement to the end. */
@Injectable()
export class MoveCall {
  constructor(private readonly acts: CallActs) {}

  move(actor: ActingActor, act: PlainCallAct, operation: string, input: MoveCallAsked): Promise<CallView> {
    const asked = { operation, policy: callsPolicies.coordinate, input };
    return this.acts.move(actor, asked, act, (locked) =>
      moveCall(asModelSays(locked, act), act, stampOf(actor, locked.at, input.reason ?? null), locked.facts),
    );
  }

  postpone(
    actor: ActingActor,
    act: 'extend' | 'reopen',
    operation: string,
    input: PostponeCallAsked,
  ): Promise<CallView> {
    const asked = { operation, policy: callsPolicies.coordinate, input };
    return this.acts.move(actor, asked, act, ({ call, at }) => {
      const closesAt = instantOf('closing', input.closing, call.terms.timeZone);
      return postponeClosing(call, act, closesAt, stampOf(actor, at, input.reason));
    });
  }
}

/** A variant goes to the network with what its model locks as the model says it now. */
function asModelSays({ call, model }: LockedCall, act: PlainCallAct): CallForProjects {
  const isPublication = act === 'announce' || act === 'open';
  return model === null || !isPublication ? call : { ...call, terms: withLockedFields(model, call.terms) };
}
