import { Card, Tag, TaskList } from '@maillage/platform-admin';
import { IconCircleCheck } from '@tabler/icons-react';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment, CallPublicationGap } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

const asked = [
  'contextMissing',
  'objectivesMissing',
  'audienceMissing',
  'fundingRulesMissing',
  'processMissing',
  'eligibilityMissing',
  'openingMissing',
  'retentionMissing',
  'legalBasisMissing',
  'ownerMissing',
  'formMissing',
  'gridMissing',
] as const satisfies readonly CallPublicationGap[];

/** What must be there before the network is shown the call: done, or missing with the way to it. */
export function PublicationCard({ call: { id, gaps } }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const isMissing = (gap: CallPublicationGap) =>
    gaps.includes(gap) || (gap === 'gridMissing' && gaps.includes('gridFaulty'));
  const missing = asked.filter(isMissing).length;
  const title = missing === 0 ? words('gate.ready') : words('gate.title', { count: missing });
  return (
    <Card title={title} flush place="publication">
      <TaskList
        tasks={asked.map((gap) => {
          const fault = gap === 'gridMissing' && gaps.includes('gridFaulty') ? 'gridFaulty' : gap;
          return {
            key: gap,
            title: words(`gate.${gap}`),
            href: `${places.editCall(id)}#${anchorOf(gap)}`,
            detail: isMissing(gap) ? words(`gate.detail.${fault}`) : undefined,
            state: isMissing(gap) ? (
              <Tag kind="late">{words('gate.missing')}</Tag>
            ) : (
              <Tag kind="held" icon={<IconCircleCheck />}>
                {words('gate.done')}
              </Tag>
            ),
          };
        })}
      />
    </Card>
  );
}

/** Where in the page of the draft a thing is written. */
function anchorOf(gap: (typeof asked)[number]): string {
  switch (gap) {
    case 'contextMissing':
    case 'objectivesMissing':
    case 'audienceMissing':
    case 'fundingRulesMissing':
    case 'processMissing':
      return 'texte';
    case 'eligibilityMissing':
      return 'qui';
    case 'openingMissing':
      return 'dates';
    case 'retentionMissing':
    case 'legalBasisMissing':
    case 'ownerMissing':
      return 'cadre';
    case 'formMissing':
      return 'formulaire';
    case 'gridMissing':
      return 'grille';
  }
}
