import { AppLink, type Column, LevelBar, Nothing, Tag, type TagKind, useFormat } from '@maillage/platform-admin';
import { IconLifebuoy } from '@tabler/icons-react';
import type { LabelCycleState, SteeredMissionsQuery, SteeredStage } from '../generated/graphql.js';
import { type LabellingPlaces, useLabellingFrame } from '../labelling-frame.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { useSteeringWords } from './steering-words.js';
import styles from './steering.module.css';

export type SteeredMission = SteeredMissionsQuery['steeredMissions']['rows'][number];

type Outside = Exclude<SteeredStage, LabelCycleState>;

const outside: Readonly<Record<Outside, TagKind>> = {
  notEngaged: 'outline',
  labelled: 'held',
  labelSuspended: 'late',
  labelWithdrawn: 'late',
  labelExpired: 'outline',
};
const kinds: Partial<Record<LabelCycleState, TagKind>> = {
  registered: 'outline',
  selfAssessment: 'inWork',
  regionalReview: 'inWork',
  deferred: 'inWork',
  refused: 'late',
  abandoned: 'outline',
};

/** Its file, once it has one. */
export function missionHref(places: LabellingPlaces, { id, cycleId }: Pick<SteeredMission, 'id' | 'cycleId'>): string {
  return cycleId === null ? places.organisation(id) : places.labelCycle(cycleId);
}

export function useMissionColumns(thresholdPercent: number): readonly Column<SteeredMission>[] {
  const words = useSteeringWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const percent = (score: number) => format.percent(score / 10_000);
  const threshold = format.percent(thresholdPercent / 100);
  return [
    {
      key: 'mission',
      header: words('list.mission'),
      rowHead: true,
      render: (mission) => <AppLink href={missionHref(places, mission)}>{mission.name}</AppLink>,
    },
    { key: 'stage', header: words('list.stage'), card: 'tag', render: (row) => <StageTag {...row} /> },
    { key: 'done', header: words('list.done'), align: 'end', render: ({ doneScore }) => percent(doneScore) },
    {
      key: 'planned',
      header: words('list.planned'),
      align: 'end',
      render: ({ plannedScore }) => percent(plannedScore),
    },
    {
      key: 'gauge',
      header: words('list.threshold', { threshold }),
      card: 'hidden',
      render: ({ doneScore, plannedScore }) => (
        <div className={styles.gauge}>
          <LevelBar
            slim
            sentence={words('list.gauge', { done: percent(doneScore), planned: percent(plannedScore), threshold })}
            scale={10_000}
            full={doneScore}
            hatched={plannedScore - doneScore}
            outlined={0}
            needles={[{ value: thresholdPercent * 100, kind: 'tier' }]}
          />
        </div>
      ),
    },
    { key: 'next', header: words('list.next'), card: 'line', render: (row) => <DeadlineCell {...row} /> },
    {
      key: 'help',
      header: words('list.helpColumn'),
      card: 'line',
      render: ({ need }) =>
        need === null ? (
          ''
        ) : (
          <Tag kind={need === 'inProgress' ? 'neutral' : 'inWork'} icon={<IconLifebuoy />}>
            {words(`list.help.${need}`)}
          </Tag>
        ),
    },
  ];
}

function StageTag({ stage }: SteeredMission) {
  const words = useSteeringWords();
  const labelling = useLabellingWords();
  if (isOutside(stage)) return <Tag kind={outside[stage]}>{words(`list.outside.${stage}`)}</Tag>;
  return <Tag kind={kinds[stage] ?? 'running'}>{labelling(`cycleState.${stage}`)}</Tag>;
}

const isOutside = (stage: SteeredStage): stage is Outside => Object.hasOwn(outside, stage);

function DeadlineCell({ deadline, labelledUntil, renewalBegun }: SteeredMission) {
  const words = useSteeringWords();
  const format = useFormat();
  if (deadline === null) return <Nothing />;
  const day = deadline.on === null ? '' : format.day(deadline.on, { weekday: false });
  const isLate = deadline.kind === 'expiry' && labelledUntil !== null && !renewalBegun;
  return <span className={isLate ? styles.late : undefined}>{words(`list.deadline.${deadline.kind}`, { day })}</span>;
}
