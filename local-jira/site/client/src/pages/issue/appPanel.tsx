import { useState } from 'react';
import type { UiModule } from '../../api/session';
import { AppModule } from '../../forge/module';
import { AppMark } from '../../parts/appMark';
import { Icon } from '../../parts/icon';

interface Props {
  module: UiModule;
  issueKey: string;
  onRefresh: () => void;
}

/** An issue panel of the app below the description. */
export function AppPanel({ module, issueKey, onRefresh }: Props) {
  const [open, setOpen] = useState(true);
  return (
    <section className="app-panel" aria-label={module.title}>
      <h2>
        <button type="button" className="fold-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevronDown' : 'chevronRight'} />
          <AppMark />
          {module.title}
        </button>
      </h2>
      {open && <AppModule module={module} place={{ issueKey }} onRefresh={onRefresh} />}
    </section>
  );
}
