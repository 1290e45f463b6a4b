import { useQuery } from '@apollo/client/react';
import { portalNoticeQuery } from '@maillage/network-admin';
import { Card, Page, Pile } from '@maillage/platform-admin';
import { useLegalWords } from '../language/legal-words.js';
import { BarePage } from './bare-page.js';
import styles from './legal-pages.module.css';

const tested = ['testedAuto', 'testedKeyboard', 'testedContrast'] as const;
const limits = ['limitReaders', 'limitColours', 'limitMap', 'limitFiles', 'limitPeople'] as const;

/** The accessibility declaration: what was tested and by whom, what does not comply, whom to write to. */
export function AccessibilityPage() {
  const words = useLegalWords();
  const { data } = useQuery(portalNoticeQuery);
  return (
    <BarePage>
      <Page title={words('access.title')} lead={words('access.lead')}>
        <Pile gap="lg">
          <Card title={words('access.state')}>
            <p>{words('access.stateDetail')}</p>
          </Card>
          <Card title={words('access.tested')}>
            <ul className={styles.points}>
              {tested.map((point) => (
                <li key={point}>{words(`access.${point}`)}</li>
              ))}
            </ul>
          </Card>
          <Card title={words('access.limits')}>
            <ul className={styles.points}>
              {limits.map((point) => (
                <li key={point}>{words(`access.${point}`)}</li>
              ))}
            </ul>
          </Card>
          <Card title={words('access.contact')}>
            <Pile>
              <p>{words('access.contactDetail')}</p>
              <p>
                <b>{data?.portalNotice.contact ?? words('toComplete')}</b>
              </p>
              <p>{words('access.remedy')}</p>
            </Pile>
          </Card>
        </Pile>
      </Page>
    </BarePage>
  );
}
