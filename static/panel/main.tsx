import { lazy, Suspense } from 'react';
import { signRequestOf } from '../kit/bridge';
import { Skeleton } from '../kit/Skeleton';
import { start } from '../kit/start';
import { Panel } from './Panel';

const SignPage = lazy(async () => ({ default: (await import('../sign/SignPage')).SignPage }));

/** The issue panel. Opened as a dialog, the same page is the signing dialog. */
void start((context) => {
  const request = signRequestOf(context);
  if (request === undefined) return <Panel />;
  return (
    <Suspense fallback={<Skeleton title="Reading what you sign" />}>
      <SignPage request={request} />
    </Suspense>
  );
});
