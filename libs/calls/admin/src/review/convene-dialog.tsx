import {
  Act,
  DateField,
  FormDialog,
  NumberField,
  Pile,
  SearchChoiceField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';
import { conveneJuryMutation } from './jury.operations.js';
import { usePeopleSearch } from './use-people-search.js';

interface ConveneValues {
  heldOn: string | null;
  place: string;
  quorum: number | null;
  members: readonly { readonly id: string; readonly name: string }[];
}

/** A meeting of the jury: when, where, who sits, and how many must be there. */
export function ConveneDialog({ callId, fileId, onClose }: { callId: string; fileId: string; onClose: () => void }) {
  const words = useCallsWords();
  const convene = useApiAct(conveneJuryMutation);
  const search = usePeopleSearch(fileId);
  const form = useRefusableForm<ConveneValues>({
    initial: { heldOn: null, place: '', quorum: 2, members: [] },
    check: ({ heldOn, place, members }) => ({
      ...(heldOn === null ? { heldOn: { problem: words('jury.dayMissing'), remedy: words('jury.dayMissing') } } : {}),
      ...(place.trim() === ''
        ? { place: { problem: words('jury.placeMissing'), remedy: words('jury.placeMissing') } }
        : {}),
      ...(members.length === 0
        ? { members: { problem: words('jury.memberMissing'), remedy: words('jury.memberMissing') } }
        : {}),
    }),
    send: ({ heldOn, place, quorum, members }) =>
      convene({ callId, heldOn: heldOn ?? '', place, quorum: quorum ?? 0, memberIds: members.map(({ id }) => id) }),
    onDone: onClose,
  });
  const { value: members, onChange, id, error } = form.field('members');
  const found = search.found
    ?.filter(({ personId }) => members.every((member) => member.id !== personId))
    .map(({ personId, name, organisation }) => ({ id: personId, name, detail: organisation.name }));
  return (
    <FormDialog {...{ form, onClose }} title={words('jury.convene')} label={words('jury.convene')}>
      <DateField {...form.field('heldOn')} label={words('jury.heldOn')} />
      <TextField {...form.field('place')} label={words('jury.place')} maxLength={200} />
      <NumberField {...form.field('quorum')} label={words('jury.quorum')} hint={words('jury.quorumHint')} />
      <SearchChoiceField
        id={id}
        label={words('jury.addMember')}
        hint={words('jury.personHint')}
        error={error}
        value={null}
        onChange={(choice) => {
          if (choice !== null) onChange([...members, { id: choice.id, name: choice.name }]);
          search.setText('');
        }}
        text={search.text}
        onText={search.setText}
        found={found ?? null}
      />
      <Pile gap="sm">
        {members.map((member) => (
          <Act
            key={member.id}
            size="small"
            label={words('jury.remove', { name: member.name })}
            onAct={() => onChange(members.filter((one) => one.id !== member.id))}
          />
        ))}
      </Pile>
    </FormDialog>
  );
}
