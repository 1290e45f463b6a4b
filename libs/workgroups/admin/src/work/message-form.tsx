import {
  Act,
  ActForm,
  ActRow,
  ErrorSummary,
  Pile,
  PrivacyNote,
  RefusalBanner,
  SelectField,
  TextAreaField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { postMessageMutation } from './work.mutations.js';
import { groupThreadQuery } from './work.operations.js';

const refetch = [groupThreadQuery];

interface MessageFormProps {
  groupId: string;
  people: readonly { readonly personId: string; readonly name: string }[];
  sponsor: string;
}

/** A message: its words, and somebody whom it calls by name. */
export function MessageForm({ groupId, people, sponsor }: MessageFormProps) {
  const words = useWorkgroupsWords();
  const { person } = useWorkgroupsFrame();
  const post = useApiAct(postMessageMutation, { refetch });
  const form = useRefusableForm({
    initial: { body: '' },
    check: ({ body }) =>
      body.trim() === '' ? { body: { problem: words('thread.missing'), remedy: words('thread.missing') } } : {},
    send: ({ body }) => post({ groupId, body }),
    onDone: () => form.setValues({ body: '' }),
  });
  const { body } = form.values;
  const others = people.filter(({ personId }) => personId !== person.id);
  const mention = (name: string | null) => {
    if (name === null) return;
    const gap = body === '' || /\s$/.test(body) ? '' : ' ';
    form.setValues({ body: `${body}${gap}@${name} ` });
  };
  return (
    <ActForm onSubmit={form.submit} label={words('thread.write')}>
      <Pile gap="sm">
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <TextAreaField
          {...form.field('body')}
          label={words('thread.body')}
          hint={words('thread.hint')}
          rows={3}
          maxLength={5_000}
        />
        {others.length > 0 && (
          <SelectField
            label={words('thread.mention')}
            none={words('thread.mentionNobody')}
            value={null}
            onChange={mention}
            options={others.map(({ name }) => ({ value: name, label: name }))}
          />
        )}
        <PrivacyNote>{words('thread.privacy', { sponsor })}</PrivacyNote>
        <ActRow>
          <Act type="submit" variant="filled" label={words('thread.send')} busy={form.busy} fullOnPhone />
        </ActRow>
      </Pile>
    </ActForm>
  );
}
