import { useQuery } from '@apollo/client/react';
import { Card, NumberField, Pile, SelectField, TextField, useFormat } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { programmesQuery } from '../list/call-list.operations.js';
import { UnlessLocked } from './locked.js';
import { callOwnersQuery } from './terms.operations.js';
import type { TermsForm } from './use-terms-form.js';

/** On what the call rests, under which programme, who answers for it, and how long files are kept. */
export function FrameCard({ form }: { form: TermsForm }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting, person } = useCallsFrame();
  const { data: programmes } = useQuery(programmesQuery);
  const { data: people } = useQuery(callOwnersQuery, { variables: { organisationId: acting.id } });
  const { legalBasis, retentionMonths } = form.values;
  const me = { value: person.id, label: `${person.givenName} ${person.familyName}` };
  const others = (people?.people.rows ?? [])
    .map((row) => ({ value: row.person.id, label: `${row.person.givenName} ${row.person.familyName}` }))
    .filter(({ value }, place, all) => value !== me.value && all.findIndex((one) => one.value === value) === place);
  const ours = (programmes?.callProgrammes ?? []).filter(({ coordinator }) => coordinator.id === acting.id);
  const months = retentionMonths === null ? null : words('terms.months', { count: retentionMonths });
  return (
    <Card title={words('terms.frame')} place="cadre">
      <Pile gap="md">
        <SelectField
          {...form.field('programmeId')}
          label={words('call.programme')}
          options={ours.map(({ id, title }) => ({ value: id, label: title }))}
          none={words('terms.noProgramme')}
        />
        <SelectField {...form.field('ownerId')} label={words('terms.owner')} options={[me, ...others]} />
        <UnlessLocked field="legalBasis" label={words('call.legalBasis')} value={legalBasis}>
          <TextField {...form.field('legalBasis')} label={words('call.legalBasis')} hint={words('terms.legalHint')} />
        </UnlessLocked>
        <UnlessLocked field="retentionMonths" label={words('terms.retention')} value={months ?? format.count(0)}>
          <NumberField
            {...form.field('retentionMonths')}
            label={words('terms.retentionMonths')}
            hint={words('terms.retentionHint')}
          />
        </UnlessLocked>
      </Pile>
    </Card>
  );
}
