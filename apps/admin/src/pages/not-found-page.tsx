import { Act, Card, Empty, HiddenText, Page } from '@maillage/platform-admin';
import { useShellWords } from '../language/shell-words.js';
import { BarePage } from './bare-page.js';

export function NotFoundPage() {
  const words = useShellWords();
  return (
    <BarePage>
      <Page title={words('notFound.title')}>
        <Card label={words('notFound.title')}>
          <h2>
            <HiddenText>{words('notFound.title')}</HiddenText>
          </h2>
          <Empty
            title={words('notFound.detail')}
            action={<Act label={words('notFound.home')} href="/" variant="filled" />}
          />
        </Card>
      </Page>
    </BarePage>
  );
}
