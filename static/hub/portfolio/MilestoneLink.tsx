import { goTo } from '../../kit/bridge';
import { useSiteUrl } from '../../kit/host';
import { visible } from '../../kit/text';
import type { View } from './usePortfolio';
import { milestonePath } from './words';

/** A milestone by its name, which leads to its issues. The host goes there, since a sandboxed frame may not. */
export function MilestoneLink({ milestone }: { readonly milestone: View['milestones'][number] }) {
  const path = milestonePath(milestone);
  return (
    <a
      href={useSiteUrl() + path}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void goTo(path);
      }}
    >
      {visible(milestone.name)}
    </a>
  );
}
