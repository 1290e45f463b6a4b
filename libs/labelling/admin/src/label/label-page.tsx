import { useQuery } from '@apollo/client/react';
import { Card, HiddenText, Page, Pile, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { labelCyclesQuery } from '../assessment/assessment.operations.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { CyclesTable } from './cycles-table.js';
import { FrameworksCard } from './frameworks-card.js';
import { OthersCard } from './others-card.js';

export interface LabelPageProps {
  /** Among the files that one accompanies, those alone that ask for help. */
  helpOnly: boolean;
  /** Who else can help the organisation, where the shell knows somebody. */
  helpers?: ReactNode;
}

const ours = { first: 20, filter: { ours: true } };

/** The label of the organisation: its file, or how to begin; and those that it accompanies. A guest reads these alone. */
export function LabelPage({ helpOnly, helpers }: LabelPageProps) {
  const words = useAssessmentWords();
  const shared = useLabellingWords();
  const { acting, capabilities } = useLabellingFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(labelCyclesQuery, {
    variables: ours,
    fetchPolicy: 'cache-and-network',
  });
  const cycles = data?.labelCycles.rows;
  const isMission = acting.kind === 'localMission';
  const isGuest = ['auditLabels', 'sitOnCommission'].some((capability) => capabilities.includes(capability));
  const engaged = cycles?.some(({ isOpen }) => isOpen) ?? true;
  return (
    <Page
      title={engaged || !isMission ? shared('place.label') : words('label.notEngaged')}
      {...(engaged || !isMission ? {} : { lead: words('label.notEngagedLead') })}
    >
      <Pile gap="lg">
        {!isMission && <OthersCard helpOnly={helpOnly} />}
        {!isGuest && (
          <Card flush title={words('label.ours')}>
            <QueryStates
              loading={loading && cycles === undefined}
              what={words('label.what')}
              error={cycles === undefined ? refused(error) : null}
              onRetry={() => void refetch()}
            >
              <CyclesTable cycles={cycles ?? []} ours empty={words('label.noOurs')} />
            </QueryStates>
          </Card>
        )}
        {!isGuest && helpers}
        {!isGuest && <FrameworksCard />}
        <HiddenText>
          <span role="status">{loading ? '' : shared('place.label')}</span>
        </HiddenText>
      </Pile>
    </Page>
  );
}
