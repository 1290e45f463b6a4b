import { AppLink, Nothing, NotShared, Tag, useFormat, type Column, type TagKind } from '@maillage/platform-admin';
import { IconX } from '@tabler/icons-react';
import type { CampaignMembersQuery, MemberAnswer } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

export type Member = CampaignMembersQuery['campaignMembers']['rows'][number];

const kinds: Record<MemberAnswer, TagKind> = {
  joined: 'held',
  declared: 'inWork',
  withdrawn: 'neutral',
  none: 'outline',
};

/** Columns of the answers. Withheld quantities leave the whole table: a hole in one row would still tell. */
export function useMemberColumns(rowsWithheld: boolean): readonly Column<Member>[] {
  const words = usePoolingWords();
  const format = useFormat();
  const { acting, places } = usePoolingFrame();
  const quantity = (key: 'firm' | 'probable' | 'maximum'): Column<Member> => ({
    key,
    header: words(`coordinator.${key}`),
    align: 'end',
    render: (member) => <Quantity member={member} value={member[key]} />,
  });
  const answered: Column<Member> = {
    key: 'at',
    header: words('coordinator.at'),
    align: 'end',
    render: ({ answeredAt }) => (answeredAt === null ? <Nothing /> : format.shortDate(answeredAt, acting.timeZone)),
  };
  return [
    {
      key: 'mission',
      header: words('coordinator.mission'),
      rowHead: true,
      render: ({ organisation }) => <AppLink href={places.organisation(organisation.id)}>{organisation.name}</AppLink>,
    },
    {
      key: 'department',
      header: words('coordinator.department'),
      card: 'hidden',
      render: ({ organisation }) => organisation.departmentCode ?? <Nothing />,
    },
    {
      key: 'answer',
      header: words('coordinator.answer'),
      card: 'tag',
      render: ({ answer }) => <AnswerTag answer={answer} />,
    },
    ...(rowsWithheld ? [] : [quantity('firm'), quantity('probable'), quantity('maximum')]),
    answered,
  ];
}

function AnswerTag({ answer }: { answer: MemberAnswer }) {
  const words = usePoolingWords();
  const icon = answer === 'withdrawn' ? { icon: <IconX /> } : {};
  return (
    <Tag kind={kinds[answer]} {...icon}>
      {words(`campaign.answer.${answer}`)}
    </Tag>
  );
}

function Quantity({ member: { answer, sharesQuantities }, value }: { member: Member; value: number | null }) {
  const format = useFormat();
  if (value !== null) return format.count(value);
  const hasQuantities = answer === 'joined' || answer === 'declared';
  return hasQuantities && !sharesQuantities ? <NotShared /> : <Nothing />;
}
