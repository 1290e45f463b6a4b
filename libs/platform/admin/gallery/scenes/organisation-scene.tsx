import { IconMail, IconMapPin, IconPencil } from '@tabler/icons-react';
import {
  Act,
  AppLink,
  Card,
  FactList,
  Figure,
  Figures,
  Meta,
  Page,
  PersonChip,
  TabLinks,
  Tag,
  TaskList,
  Timeline,
} from '../../src/index.js';
import { Framed } from './framed.js';

export const OrganisationScene = () => (
  <Framed current="network" officer>
    <Page
      title="Mission Locale du Val d’Aubre"
      breadcrumb={[
        { label: 'Le réseau', href: '/network' },
        { label: 'Centre-Val de Loire', href: '/region' },
      ]}
      actions={
        <>
          <Act variant="filled" label="Écrire à la direction" icon={<IconMail aria-hidden />} />
          <Act label="Corriger la fiche" icon={<IconPencil aria-hidden />} />
        </>
      }
      meta={
        <>
          <Tag kind="held">Active</Tag>
          <Meta icon={<IconMapPin />}>Aubreville, Loiret (45)</Meta>
        </>
      }
      band={
        <TabLinks
          flat
          label="Fiche"
          tabs={[
            { label: 'En bref', href: '#/brief', current: true },
            { label: 'Personnes et mandats', href: '#/people' },
            { label: 'Engagements', count: 8, href: '#/commitments' },
            { label: 'Label', href: '#/label' },
            { label: 'Documents', href: '#/documents' },
            { label: 'Qui voit quoi', href: '#/who' },
          ]}
        />
      }
      aside={
        <Card title="Histoire">
          <Timeline
            items={[
              {
                title: 'Preuve demandée sur le critère 4.2',
                detail: 'Irène Castelbrou, pour l’ARML',
                when: '13 nov. 2026 à 14 h 20',
                reason: 'Il manque la trace de la décision.',
                status: 'now',
              },
              { title: 'Auto-évaluation ouverte', detail: 'Maëlle Tournebise', when: '2 sept. 2026' },
              { title: 'Affiliée au réseau', detail: 'UNML', when: '12 mai 1991' },
            ]}
          />
        </Card>
      }
    >
      <Card title="En chiffres, 2025">
        <Figures>
          <Figure value="2 140" label="jeunes accompagnés" />
          <Figure value="31,5" label="équivalents temps plein" />
          <Figure value="1,9 M€" label="de budget" />
          <Figure value="4" label="lieux d’accueil" />
        </Figures>
      </Card>
      <Card title="Personnes et mandats" beside={<AppLink href="/people">Les 34 personnes</AppLink>}>
        <div style={{ display: 'grid', gap: '16px 20px', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))' }}>
          <PersonChip size="medium" name="Maëlle Tournebise" role="Directrice" term="depuis le 1ᵉʳ mars 2021" />
          <PersonChip
            size="medium"
            name="Yvon Lamarzelle"
            role="Président, élu d’Aubreville"
            term="mandat jusqu’au 30 juin 2028"
          />
        </div>
      </Card>
      <Card flush title="Engagements en cours">
        <TaskList
          tasks={[
            {
              key: 'label',
              title: 'Label Mission Locale',
              href: '/label',
              detail: 'Auto-évaluation, 29 critères sur 35',
              state: <Tag kind="inWork">En cours</Tag>,
            },
            {
              key: 'rebonds',
              title: 'Consortium « Rebonds »',
              href: '/rebonds',
              detail: 'Partenaire de l’ARML, 21 000 € par an jusqu’en 2027',
              state: <Tag kind="late">Bilan le 27 nov.</Tag>,
            },
            {
              key: 'report',
              title: 'Bilan final',
              detail: 'S’ouvre quand le bilan intermédiaire est rendu',
              state: <Tag kind="outline">Pas encore possible</Tag>,
            },
          ]}
        />
      </Card>
      <Card title="Identité">
        <FactList
          facts={[
            { term: 'Nom d’usage', detail: 'ML Val d’Aubre' },
            { term: 'Siège', detail: '12 rue des Tisserands, 45990 Aubreville' },
            { term: 'Fuseau horaire', detail: 'Paris' },
          ]}
        />
      </Card>
    </Page>
  </Framed>
);
