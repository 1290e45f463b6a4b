import { dayIn, FormDialog, missing, useApiAct, useFieldTroubles, useRefusableForm } from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';
import { ourRecordQuery } from '../ours/our-record.operations.js';
import type { OurSeat } from '../ours/use-our-record.js';
import { MandateFields } from './mandate-fields.js';
import type { MandateValues } from './mandate-values.js';
import { useTeamWords } from './team-words.js';
import { openMandateMutation, teamQuery } from './team.operations.js';

interface MandateDialogProps {
  seats: readonly OurSeat[];
  onClose: () => void;
  onDone: (sentence: string, detail: string) => void;
}

const refetch = [ourRecordQuery, teamQuery];
const fields = ['body', 'position', 'designation', 'startsOn', 'endsOn', 'substituteForId'] as const;

/** Records a mandate that the bodies of the organisation gave. */
export function MandateDialog({ seats, onClose, onDone }: MandateDialogProps) {
  const words = useTeamWords();
  const { acting } = useNetworkFrame();
  const open = useApiAct(openMandateMutation, { refetch });
  const form = useRefusableForm<MandateValues>({
    initial: {
      ...{ person: null, body: 'board', position: 'member', designation: 'elected' },
      ...{ startsOn: dayIn(acting.timeZone), endsOn: null, substituteForId: null },
    },
    check: ({ person, startsOn }) => ({
      person: missing(person?.id ?? null, words('mandate.personMissing')),
      startsOn: missing(startsOn, words('mandate.startsOnMissing')),
    }),
    send: ({ person, startsOn, ...mandate }) =>
      open({ ...mandate, personId: person?.id ?? '', startsOn: startsOn ?? '' }),
    troublesOf: useFieldTroubles<MandateValues>(fields),
    onDone: () => {
      onDone(words('mandate.done'), words('mandate.doneDetail'));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('mandate.title')}
      detail={words('mandate.detail')}
      label={words('mandate.label')}
    >
      <MandateFields form={form} seats={seats} kind={acting.kind} />
    </FormDialog>
  );
}
