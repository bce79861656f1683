import { lazy, Suspense, type ReactNode } from 'react';
import { signRequestOf } from '../kit/bridge';
import type { HostContext } from '../kit/hostContext';
import { Skeleton } from '../kit/Skeleton';
import { start } from '../kit/start';

const SignPage = lazy(async () => ({ default: (await import('./SignPage')).SignPage }));

/** Starts a page from which people sign: opened as a dialog, the same page is the signing dialog. */
export const startSignable = (page: (context: HostContext) => ReactNode): Promise<void> =>
  start((context) => {
    const request = signRequestOf(context);
    if (request === undefined) return page(context);
    return (
      <Suspense fallback={<Skeleton title="Reading what you sign" />}>
        <SignPage request={request} />
      </Suspense>
    );
  });
