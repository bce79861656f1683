import './jitless';
import './base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { enableTheme, loadContext } from './bridge';
import { Host } from './host';
import type { HostContext } from './hostContext';

/** Starts a page: the theme of the host, its locale and time zone, then what `page` makes of them. */
export async function start(page: (context: HostContext) => ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  void enableTheme();
  const context = await loadContext().catch(() => ({}));
  createRoot(root).render(<Host context={context}>{page(context)}</Host>);
}
