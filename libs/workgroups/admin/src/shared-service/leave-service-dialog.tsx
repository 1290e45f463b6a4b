import { FormDialog, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { ServiceDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { leaveServiceMutation } from './service.operations.js';

interface LeaveServiceDialogProps {
  service: ServiceDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Leaves a service, once one has read who has the seat next and what is still owed. */
export function LeaveServiceDialog({ service, onClose, onDone }: LeaveServiceDialogProps) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  const place = service.places.find(({ organisation }) => organisation.id === acting.id);
  const seated = service.keepsShare ? 'begun' : 'before';
  const owed = place?.waiting === null ? seated : 'waiting';
  const leave = useApiAct(leaveServiceMutation);
  const form = useRefusableForm({
    initial: {},
    check: () => ({}),
    send: () => leave({ serviceId: service.id }),
    onDone,
  });
  return (
    <FormDialog
      title={words('service.act.leave')}
      detail={words(`service.leaveDetail.${owed}`)}
      label={words('service.act.leave')}
      form={form}
      onClose={onClose}
    >
      {null}
    </FormDialog>
  );
}
