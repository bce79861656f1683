import { loadModulesAt } from '../api/modules';
import type { UiModule } from '../api/modules';
import { useLoad } from '../lib/useLoad';
import { useSite } from '../site';

/** The app's modules on an issue, in a project or anywhere, by their display conditions; none until these are known. */
export function useModules(place: { issue?: string | undefined; project?: string | undefined }): UiModule[] {
  const { modules, session } = useSite();
  const key = `modules:${session.user.accountId}:${JSON.stringify(place)}`;
  const loaded = useLoad(key, async () => (modules.conditional ? loadModulesAt(place) : undefined));
  return modules.conditional ? (loaded.data ?? []) : modules.modules;
}
