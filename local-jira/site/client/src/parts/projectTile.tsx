import { Icon } from './icon';
import type { IconName } from './icon';

const LOOKS: { className: string; icon: IconName }[] = [
  { className: 'project-teal', icon: 'pulse' },
  { className: 'project-orange', icon: 'heart' },
  { className: 'project-purple', icon: 'image' },
  { className: 'project-blue', icon: 'list' },
];

const KNOWN: Record<string, number> = { TELE: 0, RPM: 1, IMG: 2 };

export function ProjectTile({ projectKey }: { projectKey: string }) {
  const look = LOOKS[KNOWN[projectKey] ?? projectKey.length % LOOKS.length];
  return (
    <span className={`project-tile ${look?.className ?? ''}`} aria-hidden="true">
      <Icon name={look?.icon ?? 'list'} />
    </span>
  );
}
