import { useQuery } from '@apollo/client/react';
import {
  Card,
  ChoicesField,
  DateField,
  DateTimeField,
  FieldRow,
  MoneyField,
  NumberField,
  Pile,
  RadioGroupField,
  useFormat,
} from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';
import { callRegionsQuery } from '../list/call-list.operations.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { UnlessLocked } from './locked.js';
import type { TermsForm } from './use-terms-form.js';

const kinds = ['localMission', 'regionalAssociation', 'nationalUnion'] as const;
const consortiums = ['forbidden', 'possible', 'required'] as const;

/** Who may apply, alone or with others, and for how much. */
export function ConditionsCard({ form }: { form: TermsForm }) {
  const words = useCallsWords();
  const format = useFormat();
  const { values } = form;
  const money = (cents: number | null) => (cents === null ? null : format.money(cents));
  const together = words(`together.${values.consortium}`, { count: values.mostPartners ?? 0 });
  return (
    <Card title={words('terms.who')} place="qui">
      <Pile gap="md">
        <EligibilityFields form={form} />
        <UnlessLocked field="consortium" label={words('call.together')} value={together}>
          <Pile gap="md">
            <RadioGroupField
              {...form.field('consortium')}
              label={words('terms.together')}
              options={consortiums.map((value) => ({ value, label: words(`terms.consortium.${value}`) }))}
              layout="column"
            />
            {values.consortium !== 'forbidden' && (
              <NumberField {...form.field('mostPartners')} label={words('terms.mostPartners')} />
            )}
          </Pile>
        </UnlessLocked>
        <FieldRow legend={words('terms.money')}>
          <UnlessLocked field="envelopeCents" label={words('call.envelope')} value={money(values.envelopeCents)}>
            <MoneyField {...form.field('envelopeCents')} label={words('call.envelope')} />
          </UnlessLocked>
          <UnlessLocked
            field="mostPerOrganisationCents"
            label={words('call.mostPerOrganisation')}
            value={money(values.mostPerOrganisationCents)}
          >
            <MoneyField {...form.field('mostPerOrganisationCents')} label={words('call.mostPerOrganisation')} />
          </UnlessLocked>
        </FieldRow>
      </Pile>
    </Card>
  );
}

function EligibilityFields({ form }: { form: TermsForm }) {
  const words = useCallsWords();
  const regionName = useRegionNames();
  const { data } = useQuery(callRegionsQuery);
  const { kinds: chosen, regionCodes } = form.values;
  const said = [
    chosen.map((kind) => words(`kind.${kind}` as 'kind.localMission')).join(', '),
    regionCodes.length === 0 ? words('call.everywhere') : regionCodes.map(regionName).join(', '),
  ].join(' · ');
  return (
    <UnlessLocked field="eligibility" label={words('call.whoApplies')} value={said}>
      <Pile gap="md">
        <ChoicesField
          {...form.field('kinds')}
          label={words('call.whoApplies')}
          options={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
        />
        <ChoicesField
          {...form.field('regionCodes')}
          label={words('call.where')}
          hint={words('terms.regionsHint')}
          options={data?.regions.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        />
      </Pile>
    </UnlessLocked>
  );
}

/** When it opens, closes, is judged and decided; hours are of the zone of the call. */
export function DatesCard({ form }: { form: TermsForm }) {
  const words = useCallsWords();
  const format = useFormat();
  const { opensAt, closesAt, graceMinutes, committeeOn, decisionOn, timeZone: zone } = form.values;
  const moment = (at: string | null) => (at === null ? null : `${format.day(at, { zone })}, ${format.time(at, zone)}`);
  const day = (on: string | null) => (on === null ? null : format.day(on));
  return (
    <Card title={words('terms.dates')} place="dates">
      <Pile gap="md">
        <UnlessLocked field="opensAt" label={words('call.opening')} value={moment(opensAt)}>
          <DateTimeField {...form.field('opensAt')} label={words('call.opening')} zone={zone} />
        </UnlessLocked>
        <UnlessLocked field="closesAt" label={words('call.closing')} value={moment(closesAt)}>
          <DateTimeField
            {...form.field('closesAt')}
            label={words('call.closing')}
            hint={words('terms.closingHint')}
            zone={zone}
          />
        </UnlessLocked>
        <UnlessLocked field="graceMinutes" label={words('call.grace')} value={format.duration(graceMinutes ?? 0)}>
          <NumberField
            {...form.field('graceMinutes')}
            label={words('terms.graceMinutes')}
            hint={words('terms.graceHint')}
          />
        </UnlessLocked>
        <UnlessLocked field="committeeOn" label={words('call.jury')} value={day(committeeOn)}>
          <DateField {...form.field('committeeOn')} label={words('call.jury')} />
        </UnlessLocked>
        <UnlessLocked field="decisionOn" label={words('call.decision')} value={day(decisionOn)}>
          <DateField {...form.field('decisionOn')} label={words('call.decision')} />
        </UnlessLocked>
      </Pile>
    </Card>
  );
}
