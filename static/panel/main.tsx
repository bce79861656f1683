import { lazy, Suspense } from 'react';
import { isPrintDialog } from '../kit/printDialog';
import { Skeleton } from '../kit/Skeleton';
import { startSignable } from '../sign/startSignable';
import { Panel } from './Panel';

const PrintPage = lazy(async () => ({ default: (await import('./print/PrintPage')).PrintPage }));

/** The issue panel; opened as a dialog, the page to sign on or the page to print. */
void startSignable((context) =>
  isPrintDialog(context) ? (
    <Suspense fallback={<Skeleton title="Reading what is printed" />}>
      <PrintPage />
    </Suspense>
  ) : (
    <Panel />
  ),
);
