import { useState } from 'react';
import {
  Board,
  Card,
  ConflictView,
  Page,
  Pile,
  SaveState,
  ScoreBar,
  ScoreGauge,
  ScoreKey,
  Tag,
  type BoardCard,
} from '../../src/index.js';
import { Framed } from './framed.js';

type Column = 'toDo' | 'inProgress' | 'done';

const columns = [
  { key: 'toDo', label: 'À faire' },
  { key: 'inProgress', label: 'En cours' },
  { key: 'done', label: 'Fait' },
] as const;

const actions: readonly BoardCard<Column>[] = [
  {
    key: 'a1',
    column: 'toDo',
    name: 'Présenter le baromètre au conseil',
    content: (
      <div>
        <p>
          <b>Présenter le baromètre au conseil</b>
        </p>
        <p>4.2, pour le 30 mars 2027, Naïma Ferlandier</p>
        <Tag kind="late">En retard</Tag>
      </div>
    ),
  },
  {
    key: 'a2',
    column: 'inProgress',
    name: 'Écrire le parcours type',
    content: (
      <div>
        <p>
          <b>Écrire le parcours type</b>
        </p>
        <p>4.3, pour le 15 février 2027</p>
      </div>
    ),
  },
];

const nothing = (): void => undefined;

function PlanBoard() {
  const [cards, setCards] = useState(actions);
  const move = (key: string, column: Column) =>
    setCards(cards.map((card) => (card.key === key ? { ...card, column } : card)));
  return <Board label="Plan d’amélioration" columns={columns} cards={cards} onMove={move} empty="Aucune action." />;
}

export function AssessmentScene() {
  return (
    <Framed current="files">
      <Page title="Auto-évaluation 2026" density="work">
        <Card label="Scores">
          <ScoreGauge
            done={0.58}
            planned={0.74}
            threshold={{ ratio: 0.65, label: 'seuil du niveau 1' }}
            note="Vos 11 actions datées vous mènent au-dessus du seuil le 30 mars 2027."
          />
        </Card>
        <Card title="Les axes">
          <ScoreBar name="Gouvernance" done={0.78} planned={0.9} />
          <ScoreBar name="Management" done={0.18} planned={0.55} />
          <ScoreBar name="Pilotage" done={0} planned={0} />
          <ScoreKey />
        </Card>
        <Card title="Le conflit">
          <Pile>
            <SaveState kind="unsaved" title="Non enregistré : quelqu’un d’autre a écrit en même temps" />
            <ConflictView
              who="Bastien Orcival"
              when="à 10 h 44"
              mine="Baromètre passé auprès de 214 jeunes en juin. Les horaires du mardi ont été élargis."
              theirs="Baromètre passé auprès de 210 jeunes en juin. Présentation au conseil le 3 décembre."
              facts={[{ key: 'status', label: 'Où en êtes-vous ?', mine: 'En partie', theirs: 'Fait' }]}
              onMine={nothing}
              onTheirs={nothing}
              onMerged={nothing}
            />
          </Pile>
        </Card>
        <Card title="Plan d’amélioration">
          <PlanBoard />
        </Card>
      </Page>
    </Framed>
  );
}
