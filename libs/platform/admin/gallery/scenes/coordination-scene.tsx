import {
  IconCalendarPlus,
  IconClock,
  IconDownload,
  IconEye,
  IconLockOpen,
  IconMapPin,
  IconSend,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import { useState } from 'react';
import {
  Act,
  AppLink,
  Card,
  DataTable,
  DecisionList,
  FilterBar,
  FilterButton,
  LevelGauge,
  Meta,
  Nothing,
  NotShared,
  Page,
  ShowMore,
  Steps,
  StitchGauge,
  TabLinks,
  Tag,
  type Column,
} from '../../src/index.js';
import { Framed } from './framed.js';

interface Answer {
  name: string;
  area: string;
  state: 'joined' | 'declared' | 'silent' | 'declined';
  quantities: readonly [number, number, number] | 'hidden' | null;
  on: string;
}

const answers: readonly Answer[] = [
  { name: 'Agglomération de Tréville', area: '37', state: 'joined', quantities: [71, 20, 95], on: '5 nov.' },
  { name: 'Pays de Sarvane', area: '45', state: 'joined', quantities: [62, 8, 75], on: '12 nov.' },
  { name: 'Sologne-Bruyère', area: '41', state: 'joined', quantities: 'hidden', on: '19 nov.' },
  { name: 'Beauce-Sérigny', area: '28', state: 'declared', quantities: null, on: '20 nov.' },
  { name: 'Val d’Aubre', area: '45', state: 'silent', quantities: null, on: 'vu le 23 nov.' },
  { name: 'Gâtine-Lorval', area: '37', state: 'declined', quantities: null, on: '9 nov.' },
];

const states = {
  joined: <Tag kind="held">A rejoint</Tag>,
  declared: <Tag kind="inWork">Besoins déclarés</Tag>,
  silent: <Tag kind="outline">Sans réponse</Tag>,
  declined: <Tag icon={<IconX />}>Décliné</Tag>,
};

function quantity(answer: Answer, index: 0 | 1 | 2) {
  if (answer.quantities === 'hidden') return <NotShared />;
  return answer.quantities === null ? <Nothing /> : answer.quantities[index];
}

const columns: readonly Column<Answer>[] = [
  {
    key: 'name',
    header: 'Mission',
    rowHead: true,
    render: (row) => <AppLink href={`/m/${row.name}`}>{row.name}</AppLink>,
  },
  { key: 'area', header: 'Dépt', card: 'hidden', render: (row) => row.area },
  { key: 'state', header: 'Réponse', card: 'tag', render: (row) => states[row.state] },
  {
    key: 'firm',
    header: 'Ferme',
    align: 'end',
    sort: { direction: 'descending', onSort: () => undefined },
    render: (row) => quantity(row, 0),
  },
  { key: 'probable', header: 'Probable', align: 'end', render: (row) => quantity(row, 1) },
  { key: 'maximum', header: 'Maximum', align: 'end', render: (row) => quantity(row, 2) },
  { key: 'on', header: 'Le', align: 'end', render: (row) => row.on },
];

function Answers() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [area, setArea] = useState<string | null>(null);
  return (
    <Card flush label="Missions éligibles">
      <TabLinks
        tabs={[
          { label: 'Toutes', count: 20, href: '#/all', current: true },
          { label: 'Ont rejoint', count: 9, href: '#/joined' },
          { label: 'Sans réponse', count: 6, href: '#/silent' },
          { label: 'Ma vue : gros volumes', href: '#/mine' },
        ]}
      />
      <FilterBar end={<Act size="small" label="Exporter" icon={<IconDownload aria-hidden />} />}>
        <FilterButton
          label="Département"
          icon={<IconMapPin />}
          options={[
            { value: '37', label: '37' },
            { value: '45', label: '45' },
          ]}
          value={area}
          onChange={setArea}
        />
        <FilterButton
          label="Taille"
          icon={<IconUsers />}
          options={[{ value: 'large', label: 'plus de 60' }]}
          value="large"
          onChange={() => undefined}
        />
      </FilterBar>
      <DataTable
        caption="Réponses des 20 Missions éligibles"
        columns={columns}
        rows={answers}
        rowKey={(row) => row.name}
        choice={{ chosen, onChange: setChosen, nameOf: (row) => row.name }}
        foot={{
          name: 'Total des 9 Missions',
          state: '3 lignes non partagées, comptées',
          firm: 398,
          probable: 68,
          maximum: 496,
        }}
      />
      <ShowMore
        summary="13 Missions sur 20 affichées."
        hasMore
        label="Afficher les 7 suivantes"
        onMore={() => undefined}
      />
    </Card>
  );
}

const Standing = () => (
  <Card label="Où en est la campagne">
    <div
      style={{
        display: 'grid',
        gap: '18px 32px',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
        alignItems: 'start',
      }}
    >
      <StitchGauge
        title="Il manque 3 Missions"
        eligible={20}
        joined={9}
        declared={2}
        threshold={12}
        sentence="9 Missions ont rejoint, 2 ont déclaré, seuil à 12, 20 éligibles"
        labels={{ joined: 'rejointes', declared: 'déclarées', others: 'autres', threshold: 'seuil' }}
      />
      <LevelGauge
        title="398 licences fermes"
        firm={398}
        probable={68}
        maximum={496}
        threshold={500}
        scale={800}
        unit="Licences"
        sentence="398 fermes, 68 probables, 496 au plus ; palier à 500"
      />
      <Act
        label="Clore le recensement"
        available={{
          can: false,
          reason: (
            <>
              <b>Seuil non atteint, 9 Missions sur 12.</b> Attendez le 4 décembre, prolongez, ou abandonnez.
            </>
          ),
        }}
      />
    </div>
  </Card>
);

export const CoordinationScene = () => (
  <Framed current="conduct" officer>
    <Page
      title="Licences bureautiques 2027"
      density="work"
      breadcrumb={[{ label: 'Conduire', href: '/conduct' }, { label: 'Achats groupés' }]}
      actions={
        <>
          <Act variant="filled" label="Relancer les 6 silencieuses" icon={<IconSend aria-hidden />} />
          <Act label="Prolonger une fois" icon={<IconCalendarPlus aria-hidden />} />
        </>
      }
      meta={
        <>
          <Tag kind="running">Recensement ouvert</Tag>
          <Meta icon={<IconClock />}>
            Clôture <b>vendredi 4 décembre à 18 h 00</b>, dans 11 jours
          </Meta>
          <Meta icon={<IconEye />}>
            <AppLink href="/as-mission">Voir comme une Mission</AppLink>
          </Meta>
        </>
      }
      band={
        <Steps
          label="Étapes de la campagne"
          steps={[
            { label: 'Préparée', when: '2 oct.', status: 'done' },
            { label: 'Recensement', when: 'jusqu’au 4 déc.', status: 'now' },
            { label: 'Besoins figés', when: '4 déc.', status: 'next' },
            { label: 'Convention', when: '7 – 18 déc.', status: 'next' },
            { label: 'Consultation', when: 'janv.', status: 'next' },
            { label: 'Attribution', when: 'févr.', status: 'next' },
            { label: 'Exécution', when: '2027 – 2029', status: 'next' },
            { label: 'Bilan', when: '2029', status: 'next' },
          ]}
        />
      }
    >
      <Standing />
      <Answers />
      <Card title="Décisions" beside={<AppLink href="/who">Qui peut voir cette campagne ?</AppLink>}>
        <DecisionList
          layout="columns"
          decisions={[
            {
              title: 'Seuil abaissé de 14 à 12',
              by: 'Doriane Pellevoisin',
              organisation: 'l’ARML',
              when: '13 nov. à 9 h 12',
              reason: 'Deux Missions sont engagées ailleurs jusqu’en 2028.',
            },
            {
              title: 'Recensement ouvert',
              by: 'Doriane Pellevoisin',
              organisation: 'l’ARML',
              when: '2 nov. à 8 h 00',
              reason: 'Calendrier voté en bureau.',
              icon: <IconLockOpen />,
            },
            { title: 'Campagne approuvée', by: 'Bureau de l’ARML', when: '2 oct., 9 voix sur 9' },
            { title: 'Campagne préparée', by: 'Doriane Pellevoisin', when: '28 sept.' },
          ]}
        />
      </Card>
    </Page>
  </Framed>
);
