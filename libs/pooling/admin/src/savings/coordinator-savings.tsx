import {
  Act,
  ActRow,
  Card,
  type Column,
  DataTable,
  FormDialog,
  Pile,
  PrivacyNote,
  Tag,
  useApiAct,
  useFormat,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { SavingsAct, SavingsDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { FiguresForm } from './figures-form.js';
import styles from './savings.module.css';
import type { SavingsDone } from './savings-page.js';
import { closeSavingsMutation } from './savings.operations.js';

interface CoordinatorSavingsProps {
  savings: SavingsDetailFragment;
  onDone: (act: SavingsDone) => void;
}

type Member = SavingsDetailFragment['members'][number];

/** What awaits who runs the campaign, the figures, and every member's line. */
export function CoordinatorSavings({ savings, onDone }: CoordinatorSavingsProps) {
  const [asked, setAsked] = useState<'keepSavings' | 'closeSavings' | null>(null);
  const finish = (act: SavingsDone) => {
    setAsked(null);
    onDone(act);
  };
  return (
    <>
      {savings.state !== 'closed' && (
        <NextCard savings={savings} onAsk={setAsked} isWriting={asked === 'keepSavings'} />
      )}
      {asked === 'keepSavings' && (
        <FiguresForm savings={savings} onClose={() => setAsked(null)} onDone={() => finish('keepSavings')} />
      )}
      {savings.state !== null && asked !== 'keepSavings' && <MembersCard savings={savings} />}
      {asked === 'closeSavings' && (
        <CloseDialog savings={savings} onClose={() => setAsked(null)} onDone={() => finish('closeSavings')} />
      )}
    </>
  );
}

interface NextCardProps {
  savings: SavingsDetailFragment;
  isWriting: boolean;
  onAsk: (act: 'keepSavings' | 'closeSavings') => void;
}

function NextCard({ savings, isWriting, onAsk }: NextCardProps) {
  const words = usePoolingWords();
  const { availability } = useRefusalWords();
  const { state, members } = savings;
  const find = (act: SavingsAct) =>
    availability(savings.acts.find((one) => one.act === act) ?? { can: false, code: 'FORBIDDEN', params: null });
  const known = members.filter(({ hasReference }) => hasReference).length;
  return (
    <Card title={words(`savings.state.${state ?? 'none'}`)}>
      <Pile gap="md">
        <p>
          {state === null
            ? words('savings.notAgreed')
            : words('savings.references', { known, members: members.length })}
        </p>
        <ActRow>
          {!isWriting && (
            <Act
              variant={state === null ? 'filled' : 'outlined'}
              label={words(state === null ? 'savings.act.begin' : 'savings.act.keepSavings')}
              available={find('keepSavings')}
              onAct={() => onAsk('keepSavings')}
            />
          )}
          {state !== null && (
            <Act
              variant="filled"
              label={words('savings.act.closeSavings')}
              available={find('closeSavings')}
              onAct={() => onAsk('closeSavings')}
            />
          )}
        </ActRow>
      </Pile>
    </Card>
  );
}

function MembersCard({ savings }: { savings: SavingsDetailFragment }) {
  const words = usePoolingWords();
  const format = useFormat();
  const money = (cents: number | null | undefined) =>
    cents === null || cents === undefined ? null : format.money(cents, { cents: 'always' });
  const columns: readonly Column<Member>[] = [
    { key: 'member', header: words('savings.member'), rowHead: true, render: ({ organisation }) => organisation.name },
    {
      ...{ key: 'before', header: words('savings.before'), align: 'end', card: 'line' },
      render: ({ line, hasReference }) =>
        hasReference ? money(line?.beforeCents) : <Tag kind="outline">{words('savings.noReference')}</Tag>,
    },
    {
      ...{ key: 'now', header: words('savings.now'), align: 'end', card: 'line' },
      render: ({ line }) => (line === null ? words('savings.noAmount') : money(line.nowCents)),
    },
    {
      ...{ key: 'fee', header: words('savings.fees'), align: 'end', card: 'line' },
      render: ({ line }) => money(line?.feeCents),
    },
    {
      ...{ key: 'net', header: words('savings.net'), align: 'end' },
      render: ({ line }) => money(line?.netCents),
    },
  ];
  const totals = savings.result?.totals ?? null;
  const foot =
    totals === null
      ? {}
      : {
          foot: {
            member: words('savings.total'),
            ...{ before: money(totals.beforeCents), now: money(totals.nowCents) },
            ...{ fee: money(totals.feeCents), net: money(totals.netCents) },
          },
        };
  return (
    <Card flush title={words('savings.members')}>
      <DataTable
        caption={words('savings.members')}
        columns={columns}
        rows={savings.members}
        rowKey={({ organisation }) => organisation.id}
        {...foot}
      />
      <div className={styles.note}>
        <PrivacyNote>{words('savings.membersPrivacy')}</PrivacyNote>
      </div>
    </Card>
  );
}

interface CloseDialogProps {
  savings: SavingsDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

function CloseDialog({ savings: { campaignId, members }, onClose, onDone }: CloseDialogProps) {
  const words = usePoolingWords();
  const close = useApiAct(closeSavingsMutation);
  const form = useRefusableForm({ initial: {}, send: () => close({ campaignId }), onDone });
  const count = members.filter(({ hasReference }) => !hasReference).length;
  return (
    <FormDialog
      title={words('savings.closeTitle')}
      detail={words('savings.closeDetail')}
      label={words('savings.act.closeSavings')}
      form={form}
      onClose={onClose}
    >
      {count > 0 && <p>{words('savings.closeWithout', { count })}</p>}
    </FormDialog>
  );
}
