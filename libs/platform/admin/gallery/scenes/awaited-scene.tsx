import { IconPlayerPause } from '@tabler/icons-react';
import { Act, AppLink, AwaitedActs, Card, DecisionList, Figure, LevelBar, Page, Pile } from '../../src/index.js';
import { Framed } from './framed.js';

const Shares = () => (
  <Card title="La charge du mois">
    <Pile gap="sm">
      <Figure value="4 h 25" unit="demandées en novembre" label="dont 2 h 20 déjà faites ; 3 h 50 en octobre" />
      <LevelBar
        slim
        sentence="L’UNML demande 2 h sur 4 h 25"
        scale={265}
        full={120}
        hatched={60}
        outlined={85}
        needles={[{ value: 180, kind: 'threshold' }]}
      />
    </Pile>
  </Card>
);

export const AwaitedScene = () => (
  <Framed current="todo">
    <Page
      title="Bonjour Maëlle, le réseau attend 7 actes de votre Mission"
      lead="Un est en retard, trois sont pour cette semaine. Comptez 55 min d’ici vendredi."
      aside={
        <>
          <Shares />
          <Card title="Décidé depuis vendredi">
            <DecisionList
              decisions={[
                {
                  title: 'Votre candidature au groupe Numérique est acceptée',
                  by: 'Anselme Quervoy',
                  when: 'samedi 21 novembre',
                },
                {
                  title: 'La campagne « Véhicules » est reportée à mars',
                  by: 'Doriane Pellevoisin',
                  organisation: 'l’ARML',
                  when: 'vendredi 20 novembre',
                  reason: 'Deux fournisseurs sur trois ont demandé un délai.',
                  icon: <IconPlayerPause />,
                },
              ]}
            />
          </Card>
        </>
      }
    >
      <Pile gap="xs">
        <h2>En retard</h2>
        <Card flush label="En retard">
          <AwaitedActs
            acts={[
              {
                key: 'proof',
                title: 'Joindre la preuve demandée sur le critère 4.2',
                href: '/proof',
                by: 'Irène Castelbrou, ARML Centre-Val de Loire, accompagne votre labellisation',
                due: { text: 'attendu vendredi 20 novembre, 3 jours de retard', urgency: 'late' },
                duration: 'environ 20 min',
                act: <Act label="Joindre la preuve" variant="filled" href="/proof" />,
              },
            ]}
          />
        </Card>
      </Pile>
      <Pile gap="xs">
        <h2>Cette semaine</h2>
        <Card flush label="Cette semaine">
          <AwaitedActs
            acts={[
              {
                key: 'minutes',
                title: 'Valider le compte rendu du groupe Formation',
                href: '/minutes',
                by: 'Anselme Quervoy, chef de file',
                due: { text: 'mercredi 25 novembre' },
                duration: 'environ 20 min',
                act: <Act label="Relire et valider" href="/minutes" />,
              },
              {
                key: 'share',
                title: 'Remplir notre part du bilan intermédiaire',
                href: '/share',
                by: 'Consortium « Rebonds » ; 9 champs sur 12 sont déjà remplis d’après le plan',
                due: { text: 'vendredi 27 novembre à 12 h 00', urgency: 'soon' },
                duration: 'environ 5 min',
                act: <Act label="Remplir" href="/share" />,
              },
              {
                key: 'needs',
                title: 'Déclarer nos besoins : licences bureautiques 2027',
                href: '/needs',
                by: (
                  <>
                    Achat groupé de <AppLink href="/arml">l’ARML Centre-Val de Loire</AppLink> ; il manque 3 Missions
                    pour atteindre le seuil
                  </>
                ),
                due: { text: 'vendredi 4 décembre à 18 h 00' },
                duration: 'environ 10 min',
                act: <Act label="Déclarer et rejoindre" href="/needs" />,
              },
            ]}
          />
        </Card>
      </Pile>
    </Page>
  </Framed>
);
