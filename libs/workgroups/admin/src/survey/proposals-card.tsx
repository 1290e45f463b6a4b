import { Act, AppLink, Card, type Column, DataTable, useFormat } from '@maillage/platform-admin';
import { useState } from 'react';
import type { SurveyDetailFragment, SurveyProposalKind } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { ProposeDialog } from './propose-dialog.js';
import { useSurveyAvailability } from './use-survey-frame.js';

type Family = SurveyDetailFragment['families'][number];

/** What became of each family; its sponsor proposes from here. */
export function ProposalsCard({ survey, onDone }: { survey: SurveyDetailFragment; onDone?: () => void }) {
  const words = useWorkgroupsWords();
  const [asked, setAsked] = useState<{ family: Family; kind: SurveyProposalKind } | null>(null);
  const columns = useProposalColumns(survey, (family, kind) => setAsked({ family, kind }));
  return (
    <Card flush title={words('survey.proposals')}>
      <DataTable caption={words('survey.proposals')} columns={columns} rows={survey.families} rowKey={({ id }) => id} />
      {asked !== null && (
        <ProposeDialog
          survey={survey}
          family={asked.family}
          kind={asked.kind}
          onClose={() => setAsked(null)}
          onDone={() => {
            setAsked(null);
            onDone?.();
          }}
        />
      )}
    </Card>
  );
}

function useProposalColumns(
  survey: SurveyDetailFragment,
  onPropose: (family: Family, kind: SurveyProposalKind) => void,
): readonly Column<Family>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  return [
    { key: 'family', header: words('survey.familyLabel'), rowHead: true, render: ({ label }) => label },
    {
      ...{ key: 'share', header: words('survey.resultTitle'), align: 'end' },
      render: ({ id }) => {
        const share = survey.shares.find(({ familyId }) => familyId === id);
        if (share === undefined) return words('survey.volumesNone');
        const percent = format.percent(share.permille / 1_000);
        return share.isAboveThreshold ? percent : `${percent}, ${words('survey.belowThreshold')}`;
      },
    },
    ...(['group', 'campaign'] as const).map((kind): Column<Family> => ({
      key: kind,
      header: words(kind === 'group' ? 'survey.proposalGroup' : 'survey.proposalCampaign'),
      render: (family) => <Proposal survey={survey} family={family} kind={kind} onPropose={onPropose} />,
    })),
  ];
}

interface ProposalProps {
  survey: SurveyDetailFragment;
  family: Family;
  kind: SurveyProposalKind;
  onPropose: (family: Family, kind: SurveyProposalKind) => void;
}

function Proposal({ survey, family, kind, onPropose }: ProposalProps) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const availability = useSurveyAvailability(survey);
  const made = survey.proposals.find((one) => one.familyId === family.id && one.kind === kind);
  if (made !== undefined) {
    const href = kind === 'group' ? places.group(made.recordId) : places.campaign(made.recordId);
    return <AppLink href={href}>{made.title}</AppLink>;
  }
  const isWanted = survey.shares.some(({ familyId, isAboveThreshold }) => familyId === family.id && isAboveThreshold);
  if (!survey.isOurs || !isWanted) return <>–</>;
  const label = words(kind === 'group' ? 'survey.proposeGroup' : 'survey.proposeCampaign');
  return <Act label={label} available={availability('propose')} onAct={() => onPropose(family, kind)} />;
}
