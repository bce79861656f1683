import type { ReactNode } from 'react';
import { JiraError } from '../api/http';
import { Button } from './button';

/** Grey bars of the height that the content will have. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-bar" />
      ))}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children && <p className="subtle">{children}</p>}
    </div>
  );
}

/** A page that is not there for this person, or did not load. */
export function Failed({ error, missing, onRetry }: { error: Error; missing: string; onRetry: () => void }) {
  const notFound = error instanceof JiraError && [401, 403, 404].includes(error.status);
  if (notFound)
    return (
      <div className="empty" role="alert">
        <h1>{missing}</h1>
        <p className="subtle">
          Check the address, or switch to somebody who can see it in the menu at the top right.
        </p>
      </div>
    );
  return (
    <div className="empty" role="alert">
      <h1>This page did not load</h1>
      <p className="subtle">{error.message}</p>
      <Button look="primary" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
