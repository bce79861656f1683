import type { ReactNode } from 'react';
import type { Status } from '../api/schemas';

export type LozengeTone = 'neutral' | 'information' | 'success' | 'danger' | 'warning' | 'outline';

export function Lozenge({ tone = 'neutral', children }: { tone?: LozengeTone; children: ReactNode }) {
  return <span className={`lozenge lozenge-${tone}`}>{children}</span>;
}

/** Jira's colours of the three status categories. */
export function statusTone(status: Status): LozengeTone {
  const { key } = status.statusCategory;
  if (key === 'done') return 'success';
  return key === 'indeterminate' ? 'information' : 'neutral';
}

export function StatusLozenge({ status }: { status: Status }) {
  return <Lozenge tone={statusTone(status)}>{status.name}</Lozenge>;
}
