import { useQuery } from '@apollo/client/react';
import { CheckField, FormDialog, SelectField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { assignCriteriaMutation } from '../assessment/assessment.mutations.js';
import { labelPeopleQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useRoleName } from './use-role-name.js';
import styles from './criterion.module.css';

interface AssignDialogProps {
  cycle: LabelCycleDetailFragment;
  axis: LabelCycleDetailFragment['axes'][number];
  /** The keys ticked at first. */
  chosen: readonly string[];
  onClose: () => void;
}

interface Entrusted {
  personId: string | null;
  keys: readonly string[];
}

const refetch = [labelPeopleQuery];

/** Entrusts criteria of an axis to a person of the organisation; nobody when none is chosen. */
export function AssignDialog({ cycle, axis, chosen, onClose }: AssignDialogProps) {
  const words = useAssessmentWords();
  const roleName = useRoleName();
  const { data } = useQuery(labelPeopleQuery, { variables: { cycleId: cycle.id } });
  const assign = useApiAct(assignCriteriaMutation, { refetch });
  const assignable = axis.criteria.filter(({ excluded }) => excluded === null);
  const holder = assignable.find(({ key }) => key === chosen[0])?.assignee?.id ?? null;
  const form = useRefusableForm<Entrusted>({
    initial: { personId: holder, keys: chosen },
    check: ({ keys }) => {
      const missing = words('criterion.assignMissing');
      return keys.length === 0 ? { keys: { problem: missing, remedy: missing } } : {};
    },
    send: ({ personId, keys }) => assign({ cycleId: cycle.id, criterionKeys: [...keys], personId }),
    onDone: onClose,
  });
  const keys = form.field('keys');
  const people = (data?.labelPeople ?? [])
    .filter(({ canBeAssigned }) => canBeAssigned)
    .map(({ id, name, role, entrusted }) => ({
      value: id,
      label: words('criterion.assignAlready', { name, role: roleName(role), count: entrusted }),
    }));
  return (
    <FormDialog
      title={words('criterion.assignTitle')}
      detail={words('criterion.assignDetail')}
      label={words('criterion.assignLabel')}
      form={form}
      onClose={onClose}
    >
      <SelectField
        {...form.field('personId')}
        label={words('criterion.assignPerson')}
        none={words('criterion.assignNobody')}
        options={people}
      />
      <fieldset className={styles.assignList}>
        <legend>{words('criterion.assignAxis', { code: axis.code, title: axis.title })}</legend>
        {assignable.map(({ key, code, title, assignee }, place) => (
          <CheckField
            key={key}
            label={`${code} ${title}`}
            hint={assignee?.name}
            checked={keys.value.includes(key)}
            onChange={(checked) =>
              keys.onChange(checked ? [...keys.value, key] : keys.value.filter((one) => one !== key))
            }
            {...(place === 0 ? { id: keys.id, error: keys.error } : {})}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}
