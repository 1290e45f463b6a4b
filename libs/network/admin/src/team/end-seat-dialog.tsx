import {
  DateField,
  dayIn,
  EffectPreview,
  FormDialog,
  missing,
  TextAreaField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { nameOf } from '../ours/name-of.js';
import { ourRecordQuery } from '../ours/our-record.operations.js';
import type { OurSeat } from '../ours/use-our-record.js';
import { RightsList } from './rights-list.js';
import { rightsLost } from './rights-lost.js';
import { useTeamWords } from './team-words.js';
import { endSeatMutation, teamQuery } from './team.operations.js';
import { useRoleRights } from './use-role-rights.js';

interface EndSeatDialogProps {
  seat: Pick<OurSeat, 'id' | 'role' | 'person'>;
  /** Those that run here; a substitute's mandate is none of them, and opens nothing. */
  seats: readonly OurSeat[];
  onClose: () => void;
  onDone: (sentence: string) => void;
}

interface Values {
  endsOn: string | null;
  reason: string;
}

const refetch = [ourRecordQuery, teamQuery];
const fields = ['endsOn', 'reason'] as const;

/** Ends a membership or a mandate, after saying which rights go with it. */
export function EndSeatDialog({ seat, seats, onClose, onDone }: EndSeatDialogProps) {
  const words = useTeamWords();
  const { acting } = useNetworkFrame();
  const name = nameOf(seat.person);
  const end = useApiAct(endSeatMutation, { refetch });
  const troublesOf = useFieldTroubles<Values>(fields);
  const form = useRefusableForm<Values>({
    initial: { endsOn: dayIn(acting.timeZone), reason: '' },
    check: ({ endsOn }) => ({ endsOn: missing(endsOn, words('end.fromMissing')) }),
    send: ({ endsOn, reason }) => end({ seatId: seat.id, endsOn, reason: reason.trim() }),
    troublesOf,
    onDone: () => {
      onDone(words('end.done', { name }));
      onClose();
    },
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('end.title', { name })} label={words('end.label')} grave>
      <LostRights seat={seat} seats={seats} />
      <DateField {...form.field('endsOn')} label={words('end.from')} />
      <TextAreaField
        {...form.field('reason')}
        label={words('reason')}
        hint={words('reasonHint')}
        maxLength={500}
        first
      />
    </FormDialog>
  );
}

function LostRights({ seat, seats }: Pick<EndSeatDialogProps, 'seat' | 'seats'>) {
  const words = useTeamWords();
  const network = useNetworkWords();
  const opensNothing = !seats.some(({ id }) => id === seat.id);
  const { lost, remaining } = rightsLost(seat, seats, useRoleRights());
  const title = words('end.effect', { name: nameOf(seat.person) });
  if (opensNothing) return <EffectPreview title={title} sentence={words('mandate.substituteOpens')} />;
  const roles = remaining.map((role) => network(`role.${role}`)).join(', ');
  return (
    <EffectPreview
      title={title}
      sentence={remaining.length === 0 ? words('end.leaves') : words('end.keeps', { roles })}
    >
      <p>{words(lost.length === 0 ? 'end.losesNothing' : 'end.loses')}</p>
      <RightsList capabilities={lost} />
    </EffectPreview>
  );
}
