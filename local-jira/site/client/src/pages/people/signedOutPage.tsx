import { useTitle } from '../../lib/useTitle';
import { Button } from '../../parts/button';

/** What is left for somebody whose account was deactivated while a page was open. */
export function SignedOutPage() {
  useTitle('Signed out');
  return (
    <main className="empty" role="alert">
      <h1>You have been signed out</h1>
      <p className="subtle">Your account was deactivated. A site administrator can activate it again.</p>
      <Button look="primary" onClick={() => window.location.assign('/')}>
        Continue as somebody else
      </Button>
    </main>
  );
}
