import './lozenge.css';
import { Icon, type IconName } from './Icon';

export type LozengeTone = 'neutral' | 'danger' | 'warning' | 'success' | 'information';

/** A state as a word, with its shape. */
export function Lozenge({
  tone = 'neutral',
  icon,
  children,
}: {
  readonly tone?: LozengeTone;
  readonly icon?: IconName;
  readonly children: string;
}) {
  return (
    <span className={`lozenge lozenge-${tone}`}>
      {icon !== undefined && <Icon name={icon} tone="inherit" small />}
      {children}
    </span>
  );
}
