import { Act, Card, Empty, HiddenText, Page } from '@maillage/platform-admin';
import { useRouter } from '@tanstack/react-router';
import { useShellWords } from '../language/shell-words.js';
import { BarePage } from './bare-page.js';

/** The page could not even be begun: no answer at all, or a fault of the screen. */
export function FailedPage() {
  const words = useShellWords();
  const router = useRouter();
  return (
    <BarePage>
      <Page title={words('failed.title')}>
        <Card label={words('failed.title')}>
          <h2>
            <HiddenText>{words('failed.title')}</HiddenText>
          </h2>
          <Empty
            title={words('failed.detail')}
            action={<Act label={words('failed.retry')} variant="filled" onAct={() => router.invalidate()} />}
          />
        </Card>
      </Page>
    </BarePage>
  );
}
