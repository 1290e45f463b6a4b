import { Act, AppLink, Card, Page, Pile, StitchGauge } from '../../src/index.js';
import { Framed } from './framed.js';

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 800);
  });

export const ShellScene = () => (
  <Framed current="todo">
    <Page title="Coquille et actes" lead="Changer d’organisation, chercher, recevoir, agir.">
      <Card title="Agir">
        <Pile>
          <Act label="Déclarer et rejoindre" busyLabel="Envoi en cours" variant="filled" onAct={pause} />
          <Act label="Déclarer et rejoindre" busyLabel="Envoi en cours" variant="filled" busy />
          <Act
            label="Déclarer et rejoindre"
            available={{
              can: false,
              reason: (
                <>
                  <b>Votre Mission est suspendue depuis le 3 novembre.</b> Écrivez à l’UNML pour la rétablir.{' '}
                  <AppLink href="/why">Qui a décidé, et pourquoi</AppLink>
                </>
              ),
            }}
          />
          <Act
            label="Déposer le dossier"
            available={{
              can: false,
              reason: (
                <>
                  <b>Trois choses manquent.</b>
                  <ol>
                    <li>
                      <AppLink href="/budget">Le budget n’est pas équilibré</AppLink>
                    </li>
                    <li>
                      <AppLink href="/signature">La présidence n’a pas signé</AppLink>
                    </li>
                    <li>
                      <AppLink href="/partners">Un partenaire n’a pas répondu</AppLink>
                    </li>
                  </ol>
                </>
              ),
            }}
          />
          <Act label="Abandonner la campagne" variant="grave" onAct={pause} />
          <Act label="Se retirer" variant="link" onAct={pause} />
        </Pile>
      </Card>
      <Card label="Un grand réseau">
        <StitchGauge
          title="146 Missions labellisées sur 440"
          eligible={440}
          joined={146}
          declared={52}
          threshold={300}
          sentence="146 Missions labellisées, 52 en cours, sur 440"
        />
      </Card>
      <Card label="Le dernier arrivé">
        <StitchGauge
          title="Le seuil est atteint"
          eligible={57}
          joined={12}
          declared={0}
          threshold={12}
          justJoined
          sentence="12 Missions ont rejoint, seuil à 12, 57 éligibles"
        />
      </Card>
    </Page>
  </Framed>
);
