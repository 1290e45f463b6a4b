import { Act, ActRow, RefusalBanner, type Refusal, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import type { DeliverableFieldsFragment, GroupWorkFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/ask-dialog.js';
import { can } from './can.js';
import { DeliverDialog } from './deliver-dialog.js';
import {
  adoptDeliverableMutation,
  publishResourceMutation,
  retireResourceMutation,
  reviewDeliverableMutation,
  sendBackDeliverableMutation,
  withdrawDeliverableMutation,
} from './work.mutations.js';
import { awaitedWorkActsQuery } from './work.operations.js';

const refetch = [awaitedWorkActsQuery];
/** The acts by which a deliverable goes on. */
export const steps = ['review', 'adopt', 'publish'] as const;
const asked = ['sendBack', 'retire'] as const;
const written = ['revise', 'renew'] as const;

interface DeliverableActsProps {
  work: GroupWorkFieldsFragment;
  deliverable: DeliverableFieldsFragment;
  isNext: boolean;
}

/** The next step of a deliverable as a button, what turns it elsewhere as links. */
export function DeliverableActs({ work, deliverable, isNext }: DeliverableActsProps) {
  const words = useWorkgroupsWords();
  const { acts } = deliverable;
  const send = useSteps(deliverable);
  const [opened, setOpened] = useState<(typeof asked)[number] | (typeof written)[number] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const close = () => setOpened(null);
  if (!acts.some((told) => told.can)) return null;
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <ActRow>
        {steps
          .filter((act) => can(acts, act))
          .map((act) => (
            <Act
              key={act}
              size="small"
              variant={isNext ? 'filled' : 'outlined'}
              label={words(`work.${act}`)}
              onAct={async () => setRefusal(await send[act]())}
            />
          ))}
        {written
          .filter((act) => can(acts, act))
          .map((act) => (
            <Act key={act} size="small" label={words(`work.${act}`)} onAct={() => setOpened(act)} />
          ))}
        {asked
          .filter((act) => can(acts, act))
          .map((act) => (
            <Act key={act} size="small" variant="link" label={words(`work.${act}`)} onAct={() => setOpened(act)} />
          ))}
        {can(acts, 'withdraw') && (
          <Act
            size="small"
            variant="link"
            label={words('work.withdraw')}
            onAct={async () => setRefusal(await send.withdraw())}
          />
        )}
      </ActRow>
      {opened === 'revise' && <DeliverDialog {...{ work }} revised={deliverable} onClose={close} />}
      {opened === 'renew' && <DeliverDialog {...{ work }} renewed={deliverable} onClose={close} />}
      {(opened === 'sendBack' || opened === 'retire') && (
        <ReasonDialog
          title={words(`work.${opened}`)}
          label={words(`work.${opened}`)}
          send={send[opened]}
          onClose={close}
        />
      )}
    </>
  );
}

function useSteps({ id: deliverableId, resourceId }: DeliverableFieldsFragment) {
  const review = useApiAct(reviewDeliverableMutation, { refetch });
  const sendBack = useApiAct(sendBackDeliverableMutation, { refetch });
  const withdraw = useApiAct(withdrawDeliverableMutation, { refetch });
  const adopt = useApiAct(adoptDeliverableMutation, { refetch });
  const publish = useApiAct(publishResourceMutation, { refetch });
  const retire = useApiAct(retireResourceMutation, { refetch });
  const resource = { resourceId: resourceId ?? '' };
  return {
    review: () => review({ deliverableId }),
    sendBack: (reason: string) => sendBack({ deliverableId, reason }),
    withdraw: () => withdraw({ deliverableId }),
    adopt: () => adopt({ deliverableId }),
    publish: () => publish(resource),
    retire: (reason: string) => retire({ ...resource, reason }),
  };
}
