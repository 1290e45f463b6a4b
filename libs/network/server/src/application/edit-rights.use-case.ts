import { Injectable } from '@nestjs/common';
import { effectOf, mayEdit, type RightsEdit } from '@maillage/network-domain';
import { demand, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, StampSource } from '@maillage/platform-server';
import { addRightsChange, lockRights } from '../persistence/people.statements.js';
import { readRights } from '../persistence/rights.reader.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import type { KeyedInput } from './directory-acts.js';
import { rightsAnnounced } from './network.events.js';
import { demandText } from './demand-text.js';

/** The last instant of a Date: what holds then is all that was ever announced. */
const endOfTime = new Date(8.64e15);

export type RightsEditAsked = KeyedInput & RightsEdit;

/** The union gives a role a capability, or a level an item to see, or takes it. What widens the view from above waits. */
@Injectable()
export class EditRights {
  constructor(
    private readonly acts: ActOnce,
    private readonly stamps: StampSource,
  ) {}

  execute(actor: ActingActor, input: RightsEditAsked): Promise<string> {
    const asked = { operation: 'editRights', policy: directoryPolicies.editRights, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandText('reason', input.reason, 1000);
      await transaction.rows(lockRights, []);
      const at = await this.stamps.after(transaction);
      const { rights: planned } = await readRights(transaction, endOfTime);
      demand(mayEdit(input, planned));

      const id = newId();
      const { holder, item, grants, reason } = input;
      const when = [at, effectOf(input, at), actor.name, reason.trim()];
      await transaction.rows(addRightsChange, [id, actor.organisationId, holder, item, grants, ...when]);
      await appendEvent(transaction, rightsAnnounced(actor.organisationId, id, at));
      return id;
    });
  }
}
