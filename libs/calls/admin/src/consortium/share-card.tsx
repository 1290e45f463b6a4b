import { type Answers, FieldSourcesProvider, type FormDefinition, FormFields } from '@maillage/forms-admin';
import { type DocumentAnswer, fieldsOf } from '@maillage/forms-domain';
import {
  Act,
  ActRow,
  Banner,
  Card,
  EffectPreview,
  type Fact,
  FactList,
  FormDialog,
  Pile,
  type Refusal,
  RefusalBanner,
  Tag,
  TextAreaField,
  useApiAct,
  useFormat,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ConsortiumFieldsFragment } from '../generated/graphql.js';
import { sourcesOfCalls } from '../fields/field-sources.js';
import { FilesRead } from '../fields/file-link.js';
import { useCallsWords } from '../language/calls-words.js';
import { type AnswerEdits, withEdits } from './answer-edits.js';
import styles from '../parts/calls.module.css';
import {
  acceptPartnershipMutation,
  consortiumQuery,
  declinePartnershipMutation,
  reopenShareMutation,
  saveShareMutation,
  signShareMutation,
  withdrawFromConsortiumMutation,
} from './consortium.operations.js';
import { formIn } from './form-in.js';

type Share = NonNullable<ConsortiumFieldsFragment['own']>;
type ShareAct = Share['acts'][number]['act'];
const changed = [consortiumQuery];
type OwnAct = 'accept' | 'decline' | 'commit' | 'reopenShare' | 'withdraw';

/** Our place in the consortium: the invitation answered, our share filled and signed. */
export function ShareCard({ share, planVersion }: { share: Share; planVersion: number }) {
  const words = useCallsWords();
  const { availability } = useRefusalWords();
  const [edits, setEdits] = useState<AnswerEdits>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [act, setAct] = useState<ShareAct | null>(null);
  const save = useApiAct(saveShareMutation, { refetch: changed });
  const { partnerId, version, missing, mayFill, signedBy } = share;
  const answers = withEdits(share.answers as Answers, edits);
  const open = share.acts.filter(({ act: one, can, code }) => can || (one === 'commit' && code === 'shareIncomplete'));
  const isWritten = share.state !== 'invited' && share.state !== 'declined' && share.state !== 'replaced';
  return (
    <Card
      title={words('consortium.share')}
      beside={<Tag kind={signedBy === null ? 'inWork' : 'held'}>{words(`consortium.state.${share.state}`)}</Tag>}
    >
      <Pile>
        <RefusalBanner refusal={refusal} />
        {signedBy !== null && <Banner kind="ok">{words('consortium.signedBy', { name: signedBy })}</Banner>}
        {mayFill && missing > 0 && <Banner kind="info">{words('consortium.shareMissing', { count: missing })}</Banner>}
        {isWritten && mayFill && (
          <ShareFields
            form={formIn(share.form)}
            {...{ answers }}
            onEdit={(key, value) => setEdits({ ...edits, [key]: value })}
          />
        )}
        {isWritten && !mayFill && <ShareFacts form={formIn(share.form)} answers={answers} />}
        <ActRow>
          {mayFill && (
            <Act
              label={words('consortium.save')}
              onAct={async () => setRefusal(await save({ partnerId, answers: edits, version }))}
            />
          )}
          {open.map((one) => (
            <Act
              key={one.act}
              variant={one.act === 'accept' || one.act === 'commit' ? 'filled' : 'link'}
              label={words(`consortium.act.${one.act as OwnAct}`)}
              available={availability(one)}
              onAct={() => setAct(one.act)}
            />
          ))}
        </ActRow>
        {act !== null && <ShareActDialog {...{ act, partnerId, version, planVersion }} onClose={() => setAct(null)} />}
      </Pile>
    </Card>
  );
}

/** A share as it was written, once it is signed or closed. */
function ShareFacts({ form, answers }: { form: FormDefinition; answers: Answers }) {
  const format = useFormat();
  const facts = fieldsOf(form).flatMap(({ key, kind, label }): Fact[] => {
    const answer = answers[key];
    if (kind === 'file' && answer !== undefined) {
      return [{ term: label, detail: <FilesRead files={answer as readonly DocumentAnswer[]} /> }];
    }
    if (typeof answer === 'string') return [{ term: label, detail: answer }];
    if (typeof answer !== 'number') return [];
    return [{ term: label, detail: kind === 'money' ? format.money(answer) : format.count(answer) }];
  });
  return <FactList facts={facts} />;
}

interface ShareFieldsProps {
  form: FormDefinition;
  answers: Answers;
  onEdit: (key: string, value: AnswerEdits[string]) => void;
}

function ShareFields({ form, answers, onEdit }: ShareFieldsProps) {
  return (
    <FieldSourcesProvider sources={sourcesOfCalls}>
      {form.sections.map(({ key, title }) => (
        <section key={key} className={styles.part} aria-label={title}>
          <h3>{title}</h3>
          <FormFields
            definition={form}
            section={key}
            answers={answers}
            onChange={(field, answer) => onEdit(field, answer ?? null)}
          />
          {key === 'money' && <ShareTotal answers={answers} />}
        </section>
      ))}
    </FieldSourcesProvider>
  );
}

/** What the accounts add up to, as they are typed. */
function ShareTotal({ answers }: { answers: Answers }) {
  const words = useCallsWords();
  const format = useFormat();
  const amounts = Object.entries(answers).flatMap(([key, value]) =>
    key.startsWith('account.') && typeof value === 'number' ? [value] : [],
  );
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return (
    <p className={styles.total}>
      <span>{words('consortium.totalCharges')}</span>
      <output>{format.money(total)}</output>
    </p>
  );
}

interface ShareActDialogProps {
  act: ShareAct;
  partnerId: string;
  version: number;
  planVersion: number;
  onClose: () => void;
}

function ShareActDialog({ act, partnerId, onClose, ...shown }: ShareActDialogProps) {
  const words = useCallsWords();
  const accept = useApiAct(acceptPartnershipMutation, { refetch: changed });
  const decline = useApiAct(declinePartnershipMutation, { refetch: changed });
  const commit = useApiAct(signShareMutation, { refetch: changed });
  const reopen = useApiAct(reopenShareMutation, { refetch: changed });
  const withdraw = useApiAct(withdrawFromConsortiumMutation, { refetch: changed });
  // What was read is what was there when the dialog was opened, whatever came since.
  const [read] = useState(shown);
  const isGrave = act === 'decline' || act === 'withdraw';
  const form = useRefusableForm({
    initial: { reason: '' },
    send: ({ reason }) => {
      if (act === 'decline') return decline({ partnerId, reason });
      if (act === 'withdraw') return withdraw({ partnerId, reason });
      if (act === 'commit') return commit({ partnerId, ...read });
      return act === 'reopenShare' ? reopen({ partnerId }) : accept({ partnerId });
    },
    onDone: onClose,
  });
  const label = words(`consortium.act.${act as OwnAct}`);
  return (
    <FormDialog {...{ form, onClose, label }} title={label} grave={isGrave}>
      {act === 'commit' && <EffectPreview title={label} sentence={words('consortium.signEffect', read)} />}
      {isGrave && <TextAreaField {...form.field('reason')} label={words('consortium.reason')} rows={3} first />}
    </FormDialog>
  );
}
