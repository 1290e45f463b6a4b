import { IconCategory, IconFilter } from '@tabler/icons-react';
import {
  Act,
  AppLink,
  Card,
  DataTable,
  Empty,
  FilterBar,
  FilterButton,
  Loading,
  Page,
  PartialNotice,
  Refused,
  ShowMore,
  Tag,
  type Column,
} from '../../src/index.js';
import { Framed } from './framed.js';

interface Campaign {
  name: string;
  by: string;
  missions: string;
  closing: string;
}

const campaigns: readonly Campaign[] = [
  {
    name: 'Licences bureautiques 2027',
    by: 'ARML Centre-Val de Loire',
    missions: '9 sur 12',
    closing: '4 déc. à 18 h 00',
  },
  {
    name: 'Poste partagé de communication',
    by: 'ARML Centre-Val de Loire',
    missions: '3 sur 5',
    closing: '12 déc. à 12 h 00',
  },
];

const columns: readonly Column<Campaign>[] = [
  {
    key: 'name',
    header: 'Campagne',
    rowHead: true,
    render: (row) => (
      <>
        <AppLink href="/campaign">{row.name}</AppLink>
        <small>{row.by}</small>
      </>
    ),
  },
  { key: 'state', header: 'État', card: 'tag', render: () => <Tag kind="running">Recensement ouvert</Tag> },
  { key: 'missions', header: 'Missions', align: 'end', render: (row) => row.missions },
  { key: 'closing', header: 'Clôture', card: 'figure', render: (row) => row.closing },
];

const Filters = () => (
  <FilterBar>
    <FilterButton
      label="État"
      icon={<IconFilter />}
      options={[{ value: 'open', label: 'ouvertes' }]}
      value="open"
      onChange={() => undefined}
    />
    <FilterButton
      label="Famille"
      icon={<IconCategory />}
      options={[{ value: 'it', label: 'Informatique' }]}
      value={null}
      onChange={() => undefined}
    />
  </FilterBar>
);

const table = { caption: 'Campagnes ouvertes', columns, rowKey: (row: Campaign) => row.name };

export const StatesScene = () => (
  <Framed current="take-part">
    <Page
      title="Les cinq états d’une liste"
      lead="Chaque écran les dessine tous. Le titre ne bouge jamais de l’un à l’autre."
    >
      <Card flush title="1. Chargement">
        <Filters />
        <DataTable {...table} rows={[]} loading />
      </Card>
      <Card flush title="1 bis. Chargement sans tableau">
        <Loading what="les décisions" />
      </Card>
      <Card flush title="2. Vide">
        <Filters />
        <Empty
          title="Aucune campagne n’est ouverte à votre Mission"
          detail="La dernière s’est close le 30 octobre. Vous serez prévenue à la prochaine ouverture."
          action={
            <>
              <Act label="Proposer un achat groupé" />
              <Act label="Voir les campagnes closes" variant="link" href="/closed" />
            </>
          }
        />
      </Card>
      <Card flush title="3. Refusé">
        <Refused
          title="Vous ne pouvez pas ouvrir cette liste"
          detail="Les campagnes se lisent avec le droit « participer aux achats ». Votre rôle, chargé d’accueil, ne l’a pas. Maëlle Tournebise peut vous le donner."
          action={<Act label="Demander ce droit" />}
          code="POLICY_READ_CAMPAIGNS"
        />
      </Card>
      <Card flush title="4. Partiel">
        <Filters />
        <PartialNotice title="Les campagnes nationales n’ont pas répondu." onRetry={() => undefined}>
          Celles de votre région sont à jour.
        </PartialNotice>
        <DataTable {...table} rows={campaigns} />
      </Card>
      <Card flush title="5. Complet">
        <Filters />
        <DataTable {...table} rows={campaigns} />
        <ShowMore shown={2} total={2} hasMore={false} onMore={() => undefined} />
      </Card>
    </Page>
  </Framed>
);
