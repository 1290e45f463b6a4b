import { Act, Card, FactList, PersonChip, Pile, useRefusalWords } from '@maillage/platform-admin';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from '../self-assessment/act-of.js';

const seats = ['president', 'director', 'contact'] as const;

/** Who is named for the label: needed before applying. Others read those who are named, not which are missing. */
export function RolesCard({ cycle, onName }: { cycle: LabelCycleDetailFragment; onName: () => void }) {
  const words = useAssessmentWords();
  const { availability } = useRefusalWords();
  const act = actOf(cycle, 'nameRoles');
  const named = seats.filter((seat) => cycle[seat] !== null);
  const shown = cycle.isOurs ? seats : named;
  if (shown.length === 0) return null;
  return (
    <Card title={words('label.roles')}>
      <Pile gap="sm">
        <FactList
          layout="stacked"
          facts={shown.map((seat) => {
            const person = cycle[seat];
            return {
              term: words(`label.${seat}`),
              detail: person === null ? words('label.notNamed') : <PersonChip name={person.name} />,
            };
          })}
        />
        {act !== null && cycle.isOurs && (
          <Act
            size="small"
            label={words(named.length > 0 ? 'label.changeRoles' : 'label.nameRoles')}
            available={availability(act)}
            onAct={onName}
          />
        )}
      </Pile>
    </Card>
  );
}
