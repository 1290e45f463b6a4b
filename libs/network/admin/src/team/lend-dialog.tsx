import {
  ChoicesField,
  DateField,
  dayIn,
  FieldRow,
  FormDialog,
  missing,
  SelectField,
  TextAreaField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useCapabilityWords } from '../account/capability-words.js';
import type { Capability } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { nameOf } from '../ours/name-of.js';
import type { OurSeat } from '../ours/use-our-record.js';
import { useTeamWords } from './team-words.js';
import { lendRightsMutation, teamQuery } from './team.operations.js';

interface LendDialogProps {
  seats: readonly OurSeat[];
  onClose: () => void;
  onDone: (sentence: string) => void;
}

interface Values {
  personId: string | null;
  capabilities: readonly Capability[];
  startsOn: string | null;
  endsOn: string | null;
  reason: string;
}

const refetch = [teamQuery];
const fields = ['personId', 'capabilities', 'startsOn', 'endsOn', 'reason'] as const;
/** Rights over rights are known by role alone. */
const neverLent: readonly Capability[] = ['grantRights', 'delegateRights', 'editRoles', 'keepDirectory', 'impersonate'];

/** Lends named rights to somebody of the team until a day. */
export function LendDialog({ seats, onClose, onDone }: LendDialogProps) {
  const words = useTeamWords();
  const rights = useCapabilityWords();
  const { me, capabilities } = useNetworkFrame();
  const form = useLendForm(onClose, onDone);
  const people = new Map(seats.map(({ person }) => [person.id, nameOf(person)]));
  people.delete(me.id);
  const lendable = capabilities.filter((capability) => !neverLent.includes(capability));
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('lend.title')}
      detail={words('lend.detail')}
      label={words('lend.label')}
    >
      <SelectField
        {...form.field('personId')}
        label={words('lend.person')}
        options={[...people].map(([value, label]) => ({ value, label }))}
      />
      <ChoicesField
        {...form.field('capabilities')}
        label={words('lend.rights')}
        options={lendable.map((value) => ({ value, label: rights(value) }))}
      />
      <FieldRow legend={words('lend.title')}>
        <DateField {...form.field('startsOn')} label={words('lend.startsOn')} />
        <DateField {...form.field('endsOn')} label={words('lend.endsOn')} hint={words('lend.endsOnHint')} />
      </FieldRow>
      <TextAreaField {...form.field('reason')} label={words('reason')} hint={words('reasonHint')} maxLength={500} />
    </FormDialog>
  );
}

function useLendForm(onClose: () => void, onDone: (sentence: string) => void) {
  const words = useTeamWords();
  const { acting } = useNetworkFrame();
  const lend = useApiAct(lendRightsMutation, { refetch });
  return useRefusableForm<Values>({
    initial: { personId: null, capabilities: [], startsOn: dayIn(acting.timeZone), endsOn: null, reason: '' },
    check: ({ personId, capabilities, startsOn, endsOn, reason }) => ({
      personId: missing(personId, words('lend.personMissing')),
      capabilities: missing(capabilities.join(), words('lend.rightsMissing')),
      startsOn: missing(startsOn, words('mandate.startsOnMissing')),
      endsOn: missing(endsOn, words('lend.endsOnMissing')),
      reason: missing(reason, words('lend.reasonMissing')),
    }),
    send: ({ personId, capabilities, startsOn, endsOn, reason }) =>
      lend({
        ...{ personId: personId ?? '', capabilities: [...capabilities], reason: reason.trim() },
        ...{ startsOn: startsOn ?? '', endsOn: endsOn ?? '' },
      }),
    troublesOf: useFieldTroubles<Values>(fields),
    onDone: () => {
      onDone(words('lend.done'));
      onClose();
    },
  });
}
