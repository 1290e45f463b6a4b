import { Act, Banner, Card, FactList, Pile, useFormat, type Fact } from '@maillage/platform-admin';
import { IconExternalLink } from '@tabler/icons-react';
import type { LabelFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { LabelTag } from './label-tag.js';
import styles from './register.module.css';

/** A label: its level, its number, until when it is valid, when its follow-up is due, where it is verified. */
export function LabelCard({ label }: { label: LabelFieldsFragment }) {
  const words = useLifeWords();
  const format = useFormat();
  const day = (date: string) => format.day(date, { weekday: false });
  const { level, levelTitle, number, framework, grantedOn, validUntil, followUpDueOn, followedUpOn, conditions } =
    label;
  const facts: Fact[] = [
    {
      term: words('register.level'),
      detail: (
        <b>
          {words('register.levelNumber', { level })}
          {levelTitle !== null && `, ${levelTitle}`}
        </b>
      ),
    },
    { term: words('register.number'), detail: number },
    { term: words('register.grantedOn'), detail: day(grantedOn) },
    { term: words('register.validUntil'), detail: <b>{day(validUntil)}</b> },
    {
      term: words('register.followUp'),
      detail:
        followedUpOn === null
          ? words('register.followUpDue', { day: day(followUpDueOn) })
          : words('register.followUpDone', { day: day(followedUpOn) }),
    },
    { term: words('register.framework'), detail: framework.title },
    ...(conditions === null ? [] : [{ term: words('register.conditions'), detail: conditions }]),
  ];
  return (
    <Card title={words('register.card')} beside={<LabelTag state={label.state} />}>
      <Pile gap="md">
        {framework.isDemo && <Banner title={words('register.demo')} />}
        <FactList facts={facts} />
        {label.verificationPath !== null && (
          <Pile gap="xs">
            <p className={styles.muted}>{words('register.verificationDetail')}</p>
            <Act
              size="small"
              icon={<IconExternalLink aria-hidden />}
              label={words('register.verificationOpen')}
              href={label.verificationPath}
            />
          </Pile>
        )}
      </Pile>
    </Card>
  );
}
