import { Act, ActRow, Card, HiddenText, Page, Refused } from '@maillage/platform-admin';
import type { Me } from '../api/session.js';
import { useShellWords } from '../language/shell-words.js';
import { placesOf } from '../routes/places.js';
import { BarePage } from './bare-page.js';

/** The address names an organisation in whose name the person does not act. */
export function NotMemberPage({ me, code }: { me: Me; code: string }) {
  const words = useShellWords();
  const none = me.memberships.length === 0;
  const ways = (
    <ActRow>
      {me.memberships.map(({ organisation }) => (
        <Act key={organisation.id} label={organisation.name} href={placesOf(organisation.code).awaitedActs} />
      ))}
    </ActRow>
  );
  return (
    <BarePage>
      <Page title={words('notMember.title')}>
        <Card label={words('notMember.title')}>
          <h2>
            <HiddenText>{words('notMember.title')}</HiddenText>
          </h2>
          <Refused
            title={code}
            detail={none ? words('notMember.none') : words('notMember.detail', { code })}
            {...(none ? {} : { action: ways })}
          />
        </Card>
      </Page>
    </BarePage>
  );
}
