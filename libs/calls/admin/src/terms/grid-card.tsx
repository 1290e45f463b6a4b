import { Act, Card, FieldRow, NumberField, Pile, randomKey, TextField, textStyles } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { CriteriaCard } from '../call/criteria-card.js';
import { useCallsWords } from '../language/calls-words.js';
import { UnlessLocked } from './locked.js';
import type { CriterionValues } from './terms-values.js';
import type { TermsForm } from './use-terms-form.js';

/** By what applications are judged: criteria, their weights and the best mark of each. */
export function GridCard({ form }: { form: TermsForm }) {
  const words = useCallsWords();
  const { id, value: criteria, onChange, error } = form.field('criteria');
  const add = () =>
    onChange([
      ...criteria,
      { key: randomKey().slice(0, 8), label: '', weight: 1, mostPoints: 5, eliminatoryBelow: null },
    ]);
  const read = criteria.map((one) => ({ ...one, weight: one.weight ?? 0, mostPoints: one.mostPoints ?? 0 }));
  return (
    <Card title={words('terms.grid')} place="grille">
      <UnlessLocked field="grid" label={words('terms.grid')} value={<CriteriaCard criteria={read} />}>
        <div id={id} tabIndex={-1}>
          <Pile gap="lg">
            <p className={textStyles.dim}>{words('terms.gridLead')}</p>
            {error !== undefined && <p>{error}</p>}
            {criteria.map((criterion, place) => (
              <CriterionFields
                key={criterion.key}
                criterion={criterion}
                place={place + 1}
                onChange={(next) => onChange(criteria.map((one) => (one.key === next.key ? next : one)))}
                onRemove={() => onChange(criteria.filter(({ key }) => key !== criterion.key))}
              />
            ))}
            <Act size="small" icon={<IconPlus />} label={words('terms.addCriterion')} onAct={add} />
          </Pile>
        </div>
      </UnlessLocked>
    </Card>
  );
}

interface CriterionFieldsProps {
  criterion: CriterionValues;
  place: number;
  onChange: (criterion: CriterionValues) => void;
  onRemove: () => void;
}

function CriterionFields({ criterion, place, onChange, onRemove }: CriterionFieldsProps) {
  const words = useCallsWords();
  const { label, weight, mostPoints, eliminatoryBelow } = criterion;
  return (
    <Pile gap="sm">
      <TextField
        label={words('terms.criterion', { place })}
        value={label}
        onChange={(text) => onChange({ ...criterion, label: text })}
        maxLength={200}
      />
      <FieldRow legend={words('terms.criterion', { place })}>
        <NumberField
          label={words('call.weight')}
          value={weight}
          onChange={(value) => onChange({ ...criterion, weight: value })}
        />
        <NumberField
          label={words('call.points')}
          value={mostPoints}
          onChange={(value) => onChange({ ...criterion, mostPoints: value })}
        />
        <NumberField
          label={words('call.eliminatory')}
          value={eliminatoryBelow}
          onChange={(value) => onChange({ ...criterion, eliminatoryBelow: value })}
        />
      </FieldRow>
      <Act size="small" variant="link" label={words('terms.removeCriterion', { place })} onAct={onRemove} />
    </Pile>
  );
}
