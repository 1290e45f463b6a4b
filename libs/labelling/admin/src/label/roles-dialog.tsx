import { useQuery } from '@apollo/client/react';
import { FormDialog, SelectField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { nameLabelRolesMutation } from '../assessment/assessment.mutations.js';
import { labelPeopleQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment, LabelSeat } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useRoleName } from '../self-assessment/use-role-name.js';

interface RolesDialogProps {
  cycle: LabelCycleDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Names the president, the director and the label contact among the people of the organisation. */
export function RolesDialog({ cycle, onClose, onDone }: RolesDialogProps) {
  const words = useAssessmentWords();
  const roleName = useRoleName();
  const { data } = useQuery(labelPeopleQuery, { variables: { cycleId: cycle.id } });
  const name = useApiAct(nameLabelRolesMutation);
  const form = useRefusableForm({
    initial: {
      presidentId: cycle.president?.id ?? null,
      directorId: cycle.director?.id ?? null,
      contactId: cycle.contact?.id ?? null,
    },
    send: (ids) => name({ cycleId: cycle.id, ...ids }),
    onDone,
  });
  const optionsFor = (seat: LabelSeat) =>
    (data?.labelPeople ?? [])
      .filter(({ mayHold }) => mayHold.includes(seat))
      .map((person) => ({ value: person.id, label: `${person.name}, ${roleName(person.role)}` }));
  const none = words('label.nobody');
  return (
    <FormDialog
      title={words('label.rolesTitle')}
      detail={words('label.rolesDetail')}
      label={words('label.saveRoles')}
      form={form}
      onClose={onClose}
    >
      <SelectField
        {...form.field('presidentId')}
        label={words('label.president')}
        none={none}
        options={optionsFor('president')}
      />
      <SelectField
        {...form.field('directorId')}
        label={words('label.director')}
        none={none}
        options={optionsFor('director')}
      />
      <SelectField
        {...form.field('contactId')}
        label={words('label.contact')}
        hint={words('label.contactHint')}
        none={none}
        options={optionsFor('contact')}
      />
    </FormDialog>
  );
}
