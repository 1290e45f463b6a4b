import { VerificationPage } from '@maillage/labelling-admin';
import { useNavigate } from '@tanstack/react-router';
import { verificationRoute } from '../routes/label-life.routes.js';
import { BarePage } from './bare-page.js';
import { DoorFooter } from './door-footer.js';

/** Open to anybody: no session is asked for, and none is used. */
export function VerificationRoute() {
  const { code } = verificationRoute.useParams();
  const navigate = useNavigate();
  return (
    <BarePage>
      <VerificationPage
        key={code}
        code={code}
        onCode={(next) => void navigate({ to: '/verifier/$code', params: { code: next } })}
      />
      <DoorFooter />
    </BarePage>
  );
}
