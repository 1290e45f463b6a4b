import {
  Act,
  Card,
  ChoicesField,
  Empty,
  type Fact,
  FactList,
  FormDialog,
  Pile,
  TextAreaField,
  useApiAct,
  useFormat,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ConsortiumFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { consortiumQuery, saveProjectPlanMutation } from './consortium.operations.js';
import { planOfText, textOfPlan } from './plan-lines.js';

const changed = [consortiumQuery];
const accounts = ['60', '61', '62', '63', '64', '65', '66', '67', '68'] as const;

/** What all of the consortium aim for; its lead applicant writes it. */
export function PlanCard({ consortium }: { consortium: ConsortiumFieldsFragment }) {
  const words = useCallsWords();
  const { availability } = useRefusalWords();
  const [isOpen, setOpen] = useState(false);
  const { plan, mayPlan } = consortium;
  const act = mayPlan !== null && (mayPlan.can || mayPlan.code === 'planIsSigned') && (
    <Act
      size="small"
      label={words('consortium.planWrite')}
      available={availability(mayPlan)}
      onAct={() => setOpen(true)}
    />
  );
  return (
    <Card title={words('consortium.plan')} beside={act}>
      {plan.version === 0 ? (
        <Empty title={words('consortium.planEmpty')} detail={words('consortium.planEmptyDetail')} />
      ) : (
        <PlanFacts plan={plan} />
      )}
      {isOpen && <PlanDialog consortium={consortium} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function PlanFacts({ plan }: { plan: ConsortiumFieldsFragment['plan'] }) {
  const words = useCallsWords();
  const format = useFormat();
  const day = (on: string) => format.day(on, { weekday: false });
  const facts: Fact[] = [
    {
      term: words('consortium.indicators'),
      detail: plan.indicators
        .map(({ label, target }) =>
          target === null ? label : `${label} (${words('consortium.target', { count: format.count(target) })})`,
        )
        .join(' · '),
    },
    {
      term: words('consortium.accounts'),
      detail: plan.accounts.map(({ account, label }) => `${account} ${label}`).join(' · '),
    },
    {
      term: words('consortium.periods'),
      detail: (
        <Pile gap="sm">
          {plan.periods.map(({ startsOn, endsOn, dueOn }) => (
            <span key={startsOn}>
              {words('consortium.period', {
                from: day(startsOn),
                until: day(endsOn),
                due: day(dueOn),
              })}
            </span>
          ))}
        </Pile>
      ),
    },
  ];
  return <FactList facts={facts} />;
}

function PlanDialog({ consortium, onClose }: { consortium: ConsortiumFieldsFragment; onClose: () => void }) {
  const words = useCallsWords();
  const save = useApiAct(saveProjectPlanMutation, { refetch: changed });
  const { applicationId, plan } = consortium;
  const nameOf = (account: string) =>
    words(`consortium.account.${account}` as 'consortium.account.60').replace(/^\d+\s/u, '');
  const form = useRefusableForm({
    initial: textOfPlan(plan),
    send: (text) => save({ applicationId, version: plan.version, plan: planOfText(text, plan, nameOf) }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('consortium.planWrite')}
      detail={words('consortium.planDetail')}
      label={words('consortium.save')}
    >
      <TextAreaField
        {...form.field('indicators')}
        label={words('consortium.indicators')}
        hint={words('consortium.indicatorsHint')}
        rows={6}
        first
      />
      <ChoicesField
        {...form.field('accounts')}
        label={words('consortium.accounts')}
        options={accounts.map((account) => ({ value: account, label: words(`consortium.account.${account}`) }))}
      />
      <TextAreaField
        {...form.field('periods')}
        label={words('consortium.periods')}
        hint={words('consortium.periodsHint')}
        rows={3}
      />
    </FormDialog>
  );
}
