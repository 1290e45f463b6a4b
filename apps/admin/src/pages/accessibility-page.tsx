import { Card, Page, Pile } from '@maillage/platform-admin';
import { useShellWords } from '../language/shell-words.js';
import { BarePage } from './bare-page.js';
import styles from './accessibility-page.module.css';

export function AccessibilityPage() {
  const words = useShellWords();
  return (
    <BarePage>
      <Page title={words('accessibilityPage.title')} lead={words('accessibilityPage.lead')}>
        <Pile gap="lg">
          <Card title={words('accessibilityPage.state')}>
            <p>{words('accessibilityPage.stateDetail')}</p>
          </Card>
          <Card title={words('accessibilityPage.limits')}>
            <ul className={styles.limits}>
              <li>{words('accessibilityPage.limitReaders')}</li>
              <li>{words('accessibilityPage.limitColours')}</li>
              <li>{words('accessibilityPage.limitPeople')}</li>
            </ul>
          </Card>
          <Card title={words('accessibilityPage.contact')}>
            <p>{words('accessibilityPage.contactDetail')}</p>
          </Card>
        </Pile>
      </Page>
    </BarePage>
  );
}
