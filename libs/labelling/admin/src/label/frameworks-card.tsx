import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  Empty,
  FormDialog,
  QueryStates,
  RadioGroupField,
  Tag,
  TaskList,
  useApiAct,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { registerCycleMutation } from '../assessment/assessment.mutations.js';
import { labelCyclesQuery, openableFrameworksQuery } from '../assessment/assessment.operations.js';
import type { OpenableFrameworksQuery } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useLabellingWords } from '../language/labelling-words.js';

type Framework = OpenableFrameworksQuery['openableFrameworks'][number];

/** The frameworks against which the organisation may be assessed, and the act that begins. */
export function FrameworksCard() {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const { availability, refused } = useRefusalWords();
  const [chosen, setChosen] = useState<Framework | null>(null);
  const { data, loading, error, refetch } = useQuery(openableFrameworksQuery, { fetchPolicy: 'cache-and-network' });
  const frameworks = data?.openableFrameworks;
  return (
    <Card flush title={words('label.frameworks')}>
      <QueryStates
        loading={loading && frameworks === undefined}
        what={words('label.frameworks')}
        error={frameworks === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(frameworks?.length === 0
          ? { empty: <Empty title={words('label.noFramework')} detail={words('label.noFrameworkDetail')} /> }
          : {})}
      >
        <TaskList
          tasks={(frameworks ?? []).map((framework) => ({
            key: framework.id,
            title: framework.title,
            detail: (
              <>
                {words('label.criteriaCount', { count: framework.criteriaCount, version: framework.versionNumber })}{' '}
                {framework.isDemo && <Tag kind="outline">{words('label.demo')}</Tag>}
              </>
            ),
            state:
              framework.openCycleId === null ? (
                <Act
                  label={words('label.register')}
                  variant="filled"
                  available={availability(framework)}
                  onAct={() => setChosen(framework)}
                />
              ) : (
                <Act label={words('label.openCycle')} href={places.labelCycle(framework.openCycleId)} />
              ),
          }))}
        />
      </QueryStates>
      {chosen !== null && <RegisterDialog framework={chosen} onClose={() => setChosen(null)} />}
    </Card>
  );
}

const refetchLists = [labelCyclesQuery, openableFrameworksQuery];

function RegisterDialog({ framework, onClose }: { framework: Framework; onClose: () => void }) {
  const words = useAssessmentWords();
  const shared = useLabellingWords();
  const { places, goTo } = useLabellingFrame();
  const register = useApiAct(registerCycleMutation, {
    refetch: refetchLists,
    onData: ({ registerCycle }) => goTo(places.labelCycle(registerCycle.id)),
  });
  const form = useRefusableForm({
    initial: { kind: framework.kinds[0] ?? ('initial' as const) },
    send: ({ kind }) => register({ frameworkId: framework.id, kind }),
    onDone: onClose,
  });
  const { title, versionNumber } = framework;
  return (
    <FormDialog
      title={words('label.registerTitle')}
      detail={words('label.registerDetail', { framework: title, version: versionNumber })}
      label={words('label.register')}
      form={form}
      onClose={onClose}
    >
      <RadioGroupField
        {...form.field('kind')}
        label={words('label.kind')}
        options={framework.kinds.map((kind) => ({ value: kind, label: shared(`cycleKind.${kind}`) }))}
      />
    </FormDialog>
  );
}
