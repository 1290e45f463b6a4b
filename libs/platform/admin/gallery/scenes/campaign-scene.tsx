import {
  IconBuildingBank,
  IconClipboardList,
  IconClock,
  IconLock,
  IconSignature,
  IconTruck,
} from '@tabler/icons-react';
import {
  Act,
  AppLink,
  Card,
  FactList,
  LevelGauge,
  Meta,
  Page,
  PersonChip,
  StitchGauge,
  Tag,
  Timeline,
  useFormat,
} from '../../src/index.js';
import { NeedsForm } from './needs-form.js';
import { Framed } from './framed.js';

const Gauges = () => (
  <Card label="Où en est l’achat">
    <StitchGauge
      title="Il manque 3 Missions pour lancer l’achat"
      eligible={20}
      joined={9}
      declared={2}
      threshold={12}
      sentence="9 Missions ont rejoint, 2 ont déclaré sans rejoindre, seuil à 12, 20 Missions éligibles"
    />
    <hr style={{ border: 0, borderTop: '1px solid var(--ml-line)', margin: '22px 0 18px' }} />
    <LevelGauge
      title="398 licences fermes : à 500, le prix passe de 142 € à 118 €"
      level={3}
      firm={398}
      probable={68}
      maximum={496}
      threshold={500}
      scale={800}
      unit="Licences"
      ticks={[
        { value: 1, label: '142 €' },
        { value: 500, label: '118 €' },
        { value: 700, label: '104 €' },
      ]}
      sentence="398 licences fermes, 68 probables, 496 au maximum ; palier suivant à 500"
    />
  </Card>
);

const Next = () => (
  <Card title="La suite">
    <Timeline
      items={[
        { title: 'Recensement ouvert', detail: 'Doriane Pellevoisin', when: 'lundi 2 novembre' },
        {
          title: 'Votre déclaration',
          when: 'jusqu’au 4 décembre à 18 h 00',
          status: 'now',
          icon: <IconClipboardList />,
        },
        { title: 'Clôture du recensement', when: '4 décembre 2026', status: 'next', icon: <IconLock /> },
        {
          title: 'Convention',
          detail: 'signée par votre présidence, du 7 au 18 décembre',
          status: 'next',
          icon: <IconSignature />,
        },
        { title: 'Premières commandes', when: 'à partir du 4 janvier 2027', status: 'next', icon: <IconTruck /> },
      ]}
    />
    <div style={{ marginTop: 20 }}>
      <Act
        label="Signer la convention"
        available={{
          can: false,
          reason: (
            <>
              <b>Le recensement n’est pas clos.</b> La convention s’ouvrira le 4 décembre à 18 h 00 ;{' '}
              <AppLink href="/president">Yvon Lamarzelle</AppLink>, président, la signera.
            </>
          ),
          code: 'CAMPAIGN_NEEDS_OPEN',
        }}
      />
    </div>
  </Card>
);

export function CampaignScene() {
  const format = useFormat();
  const closing = format.instant('2026-12-04T17:00:00Z', {
    readerZone: 'Europe/Paris',
    coordinatorZone: 'Europe/Paris',
  });
  const [at, zone] = closing.split(', ');
  return (
    <Framed current="take-part">
      <Page
        title="Licences bureautiques 2027"
        breadcrumb={[{ label: 'Participer', href: '/take-part' }, { label: 'Achats groupés' }]}
        lead="Un prix cadre négocié à vingt, sans adhérer à une centrale d’achat. Chaque Mission garde son contrat et sa facture."
        meta={
          <>
            <Tag kind="running">Recensement ouvert</Tag>
            <Meta icon={<IconBuildingBank />}>
              Conduite par <AppLink href="/arml">l’ARML Centre-Val de Loire</AppLink>
            </Meta>
            <Meta icon={<IconClock />}>
              Clôture <b>{at}</b>, {zone}
            </Meta>
          </>
        }
        aside={
          <>
            <Card title="Conditions">
              <FactList
                layout="stacked"
                facts={[
                  { term: 'Qui peut rejoindre', detail: 'Les 20 Missions de la région, affiliées et à jour' },
                  { term: 'Durée', detail: 'Du 1ᵉʳ janvier 2027 au 31 décembre 2029' },
                  { term: 'Engagement', detail: 'Votre quantité ferme, chaque année' },
                  { term: 'Frais', detail: '2 € par licence, versés à l’ARML' },
                  { term: 'Sortie', detail: 'Préavis de 3 mois avant la date anniversaire' },
                ]}
              />
            </Card>
            <Next />
            <Card title="Une question ?" level={3}>
              <PersonChip name="Doriane Pellevoisin" role="Chargée d’achats, ARML" />
            </Card>
          </>
        }
      >
        <Gauges />
        <NeedsForm />
      </Page>
    </Framed>
  );
}
