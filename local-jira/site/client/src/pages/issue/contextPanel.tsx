import type { UiModule } from '../../api/session';
import { AppModule } from '../../forge/module';
import { AppMark } from '../../parts/appMark';
import { SidePanel } from './sidePanel';

interface Props {
  module: UiModule;
  issueKey: string;
  onRefresh: () => void;
}

/** A context module of the app in the right column. */
export function ContextPanel({ module, issueKey, onRefresh }: Props) {
  return (
    <SidePanel title={module.title} mark={<AppMark />}>
      <AppModule module={module} place={{ issueKey }} onRefresh={onRefresh} />
    </SidePanel>
  );
}
