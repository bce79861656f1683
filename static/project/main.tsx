import { lazy, Suspense } from 'react';
import { signRequestOf } from '../kit/bridge';
import { Skeleton } from '../kit/Skeleton';
import { start } from '../kit/start';
import { Project } from './Project';

const SignPage = lazy(async () => ({ default: (await import('../sign/SignPage')).SignPage }));

/** The compliance page of a project. Opened as a dialog, the same page is the signing dialog. */
void start((context) => {
  const request = signRequestOf(context);
  if (request === undefined) return <Project context={context} />;
  return (
    <Suspense fallback={<Skeleton title="Reading what you sign" />}>
      <SignPage request={request} />
    </Suspense>
  );
});
