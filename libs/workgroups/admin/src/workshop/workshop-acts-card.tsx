import { Act, Card, CheckField, FormDialog, Pile, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useState } from 'react';
import type { WorkshopAct, WorkshopFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { AskDialog, ReasonDialog } from '../parts/ask-dialog.js';
import { useToldActs } from '../parts/use-told-acts.js';
import { EditWorkshopDialog } from './workshop-dialog.js';
import {
  cancelWorkshopMutation,
  closeRegistrationMutation,
  holdWorkshopMutation,
  publishReplayMutation,
  publishWorkshopMutation,
  reopenRegistrationMutation,
} from './workshop.operations.js';

/** What who holds the workshop does with it now. */
export function WorkshopActsCard({ workshop }: { workshop: WorkshopFieldsFragment }) {
  const words = useWorkgroupsWords();
  const acts = useToldActs(workshop.acts);
  const [asked, setAsked] = useState<'edit' | 'hold' | 'publishReplay' | 'cancel' | null>(null);
  const publish = useApiAct(publishWorkshopMutation);
  const closing = useApiAct(closeRegistrationMutation);
  const reopening = useApiAct(reopenRegistrationMutation);
  const replay = useApiAct(publishReplayMutation);
  const cancel = useApiAct(cancelWorkshopMutation);
  const workshopId = workshop.id;
  const shown = (act: WorkshopAct) => acts.present(act);
  if (!workshop.isOurs || workshop.state === 'cancelled') return null;
  const close = () => setAsked(null);
  return (
    <Card title={words('workshop.acts.title')}>
      <Pile gap="sm">
        {shown('publish') && (
          <Act
            wide
            variant="filled"
            available={acts.of('publish')}
            label={words('workshop.acts.publish')}
            onAct={() => publish({ workshopId })}
          />
        )}
        {shown('hold') && (
          <Act wide variant="filled" label={words('workshop.acts.hold')} onAct={() => setAsked('hold')} />
        )}
        {shown('publishReplay') && (
          <Act
            wide
            variant="filled"
            label={words('workshop.acts.publishReplay')}
            onAct={() => setAsked('publishReplay')}
          />
        )}
        {shown('edit') && <Act wide label={words('workshop.edit')} onAct={() => setAsked('edit')} />}
        {shown('closeRegistration') && (
          <Act wide label={words('workshop.acts.closeRegistration')} onAct={() => closing({ workshopId })} />
        )}
        {shown('reopenRegistration') && (
          <Act wide label={words('workshop.acts.reopenRegistration')} onAct={() => reopening({ workshopId })} />
        )}
        {shown('cancel') && (
          <Act wide variant="grave" label={words('workshop.acts.cancel')} onAct={() => setAsked('cancel')} />
        )}
      </Pile>
      {asked === 'edit' && <EditWorkshopDialog workshop={workshop} onClose={close} />}
      {asked === 'hold' && <HoldDialog workshop={workshop} onClose={close} />}
      {asked === 'publishReplay' && (
        <AskDialog
          title={words('workshop.acts.publishReplay')}
          label={words('workshop.acts.publishReplay')}
          field={words('workshop.acts.replayField')}
          hint={words('meeting.linkHint')}
          missing={words('workshop.missing')}
          lines={false}
          maxLength={500}
          send={(address) => replay({ workshopId, replay: address })}
          onClose={close}
        />
      )}
      {asked === 'cancel' && (
        <ReasonDialog
          title={words('workshop.acts.cancel')}
          label={words('workshop.acts.cancel')}
          send={(reason) => cancel({ workshopId, reason })}
          onClose={close}
        />
      )}
    </Card>
  );
}

function HoldDialog({ workshop, onClose }: { workshop: WorkshopFieldsFragment; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const hold = useApiAct(holdWorkshopMutation);
  const seated = workshop.registrations.filter(({ state }) => state === 'registered');
  const form = useRefusableForm<Record<string, boolean>>({
    initial: Object.fromEntries(seated.map(({ id }) => [id, true])),
    send: (values) =>
      hold({
        workshopId: workshop.id,
        registrationIds: seated.map(({ id }) => id).filter((id) => values[id] === true),
      }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('workshop.acts.whoCame')} label={words('workshop.acts.hold')}>
      {seated.map(({ id, name, organisation }) => (
        <CheckField
          key={id}
          label={`${name}, ${organisation.name}`}
          checked={form.values[id] === true}
          onChange={form.field(id).onChange}
        />
      ))}
    </FormDialog>
  );
}
