import type { IssueType } from '../api/schemas';
import { Icon } from './icon';
import type { IconName } from './icon';

interface Look {
  className: string;
  icon: IconName;
}

/** By level first, since names are translated and renamed. */
function lookOf(type: Pick<IssueType, 'name' | 'hierarchyLevel' | 'subtask'>): Look {
  if (type.hierarchyLevel > 0) return { className: 'type-epic', icon: 'bolt' };
  if (type.subtask || type.hierarchyLevel < 0) return { className: 'type-subtask', icon: 'checkbox' };
  if (/bug|defect/i.test(type.name)) return { className: 'type-bug', icon: 'cross' };
  if (/story/i.test(type.name)) return { className: 'type-story', icon: 'bookmark' };
  return { className: 'type-task', icon: 'check' };
}

export function TypeTile({ type }: { type: Pick<IssueType, 'name' | 'hierarchyLevel' | 'subtask'> }) {
  const look = lookOf(type);
  return (
    <span className={`type-tile ${look.className}`} role="img" aria-label={type.name} title={type.name}>
      <Icon name={look.icon} />
    </span>
  );
}
