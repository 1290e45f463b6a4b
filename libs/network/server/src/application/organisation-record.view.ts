import { mayDecideOn, directoryActs, type DirectoryAct } from '@maillage/network-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { OrganisationRecordRow } from '../persistence/organisation-record.reader.js';
import { capabilityOfDirectoryAct } from '../policy/directory.policies.js';

export interface DirectoryActView {
  readonly act: DirectoryAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

/** The acts of who keeps the directory, each with its reason; nobody else is told of them. */
export function directoryActViews(row: OrganisationRecordRow, actor: ActingActor): DirectoryActView[] {
  return directoryActs
    .filter((act) => actor.capabilities.has(capabilityOfDirectoryAct[act]))
    .map((act) => {
      const verdict = mayDecideOn(row, act);
      return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
    });
}
