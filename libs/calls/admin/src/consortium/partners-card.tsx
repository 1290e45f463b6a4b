import {
  Act,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  Tag,
  type TagKind,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ConsortiumFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { InviteDialog, ReplaceDialog } from './partner-dialogs.js';

type Partner = ConsortiumFieldsFragment['partners'][number];

const kinds = {
  invited: 'outline',
  accepted: 'inWork',
  committed: 'held',
  declined: 'late',
  withdrawn: 'late',
  replaced: 'outline',
} as const satisfies Record<NonNullable<Partner['state']>, TagKind>;

/** Who takes part, and for the lead applicant how far each has come. */
export function PartnersCard({ consortium }: { consortium: ConsortiumFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { availability } = useRefusalWords();
  const [asked, setAsked] = useState<'invite' | Partner | null>(null);
  const { partners, isLead, mayInvite, mayNameSuccessor, askedCents, applicationId } = consortium;
  const mayBeTaken = mayNameSuccessor?.can === true;
  const close = () => setAsked(null);
  const columns = usePartnerColumns({ isLead, mayBeTaken, onReplace: setAsked });
  const act = mayInvite !== null && (mayInvite.can || mayInvite.code === 'consortiumFull') && (
    <Act
      size="small"
      variant="filled"
      label={words('consortium.invite')}
      available={availability(mayInvite)}
      onAct={() => setAsked('invite')}
    />
  );
  const total =
    askedCents === null ? undefined : { asked: format.money(askedCents), partner: words('consortium.total') };
  return (
    <Card title={words('consortium.partners')} beside={act} flush={partners.length > 0}>
      {partners.length === 0 ? (
        <Empty title={words('consortium.nobody')} detail={words('consortium.nobodyDetail')} />
      ) : (
        <DataTable
          caption={words('consortium.partners')}
          columns={columns}
          rows={partners}
          rowKey={({ id }) => id}
          foot={total}
        />
      )}
      {asked === 'invite' && <InviteDialog applicationId={applicationId} onClose={close} />}
      {asked !== null && asked !== 'invite' && (
        <ReplaceDialog {...{ applicationId, mayBeTaken }} partner={asked} onClose={close} />
      )}
    </Card>
  );
}

interface PartnerActs {
  isLead: boolean;
  mayBeTaken: boolean;
  onReplace: (partner: Partner) => void;
}

function usePartnerColumns({ isLead, mayBeTaken, onReplace }: PartnerActs): Column<Partner>[] {
  const words = useCallsWords();
  const format = useFormat();
  const columns: Column<Partner>[] = [
    {
      key: 'partner',
      header: words('consortium.partner'),
      rowHead: true,
      render: ({ organisation }) => organisation.name,
    },
    { key: 'role', header: words('consortium.role'), render: ({ role }) => role },
    {
      key: 'state',
      header: words('consortium.stateColumn'),
      card: 'tag',
      render: ({ state, isTakingPart }) =>
        state === null ? (
          <Tag kind="outline">{words(isTakingPart ? 'consortium.takesPart' : 'consortium.left')}</Tag>
        ) : (
          <Tag kind={kinds[state]}>{words(`consortium.state.${state}`)}</Tag>
        ),
    },
  ];
  if (!isLead) return columns;
  return [
    ...columns,
    {
      key: 'asked',
      header: words('consortium.asked'),
      align: 'end',
      render: ({ askedCents }) => (askedCents === null || askedCents === 0 ? <Nothing /> : format.money(askedCents)),
    },
    {
      key: 'replace',
      header: '',
      render: (partner) =>
        partner.state === 'replaced' ? (
          <Nothing />
        ) : (
          <Act
            size="small"
            variant="link"
            label={words(mayBeTaken ? 'consortium.replace' : 'consortium.giveUp')}
            onAct={() => onReplace(partner)}
          />
        ),
    },
  ];
}
