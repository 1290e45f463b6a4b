import { outsideCallActs, outsideCallStateOf, outsideCallVerdict } from '@maillage/calls-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { OutsideCallRow } from '../../persistence/catalogue/outside-call.reader.js';
import { actView } from '../act.view.js';

/** A call of an outside funder as the catalogue shows it; the acts are for who entered it. */
export function outsideCallView(row: OutsideCallRow, actor: ActingActor) {
  const { tenantId, ...shown } = row;
  const isOurs = tenantId === actor.organisationId;
  const call = { ...row, terms: row };
  return {
    ...{ ...shown, isOurs, state: outsideCallStateOf(row, row.now) },
    acts: isOurs
      ? outsideCallActs.map((act) => actView({ act, verdict: outsideCallVerdict(act, call) }, 'coordinateCalls', actor))
      : [],
  };
}

export type OutsideCallView = ReturnType<typeof outsideCallView>;
