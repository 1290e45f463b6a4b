import { Act, Card, FactList } from '@maillage/platform-admin';
import { useState } from 'react';
import { useOursWords } from './ours-words.js';
import { ProfileForm } from './profile-form.js';
import { useMay } from './use-may.js';
import type { OurRecord } from './use-our-record.js';

interface IdentityCardProps {
  record: OurRecord;
  onDone: (sentence: string) => void;
}

/** Who we are in law, and its edit. */
export function IdentityCard({ record, onDone }: IdentityCardProps) {
  const words = useOursWords();
  const may = useMay()('keepProfile');
  const [editing, setEditing] = useState(false);
  const edit = <Act size="small" label={words('identity.edit')} available={may} onAct={() => setEditing(true)} />;
  const saved = () => {
    setEditing(false);
    onDone(words('identity.saved'));
  };
  return (
    <Card title={words('identity.title')} {...(editing ? {} : { beside: edit })}>
      {editing ? (
        <ProfileForm profile={record.profile} onClose={() => setEditing(false)} onDone={saved} />
      ) : (
        <Facts record={record} />
      )}
    </Card>
  );
}

function Facts({ record: { organisation, profile } }: { record: OurRecord }) {
  const words = useOursWords();
  const said = (text: string | null | undefined) => (text === null || text === undefined ? words('notSaid') : text);
  const seat = [profile?.address, profile?.postalCode, organisation.communeName].filter(Boolean);
  const facts = [
    { term: words('identity.name'), detail: organisation.name },
    { term: words('identity.code'), detail: organisation.code },
    { term: words('identity.legalForm'), detail: said(profile?.legalForm && words(`form.${profile.legalForm}`)) },
    { term: words('identity.siret'), detail: said(spaced(profile?.siret)) },
    ...(profile?.legalForm === 'publicInterestGroup'
      ? []
      : [{ term: words('identity.rna'), detail: said(profile?.rna) }]),
    { term: words('identity.address'), detail: said(seat.length < 2 ? null : seat.join(', ')) },
    { term: words('identity.communeCode'), detail: said(profile?.communeCode) },
    { term: words('identity.authority'), detail: <Authority profile={profile} /> },
  ];
  return <FactList facts={facts} />;
}

/** `000 100 000 00016`, as it is printed. */
function spaced(siret: string | null | undefined): string | null {
  return siret?.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4') ?? null;
}

function Authority({ profile }: Pick<OurRecord, 'profile'>) {
  const words = useOursWords();
  const says = profile?.isContractingAuthority ?? null;
  if (says === null) return words('notSaid');
  if (!says) return words('identity.no');
  const basis = profile?.contractingBasis ?? null;
  return words('identity.yesBy', {
    basis: basis === null ? words('identity.basisNone') : words(`basisWords.${basis}`),
  });
}
