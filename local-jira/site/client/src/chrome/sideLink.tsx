import type { ReactNode } from 'react';
import { Link } from '../lib/route';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';

interface Props {
  href: string;
  icon?: IconName;
  /** A picture instead of an icon. */
  mark?: ReactNode;
  text: string;
  current: boolean;
  /** How deep it lies below a project: links of the side bar's first level have icons. */
  depth?: 0 | 1 | 2;
}

/** One line of the side bar. */
export function SideLink({ href, icon, mark, text, current, depth = 0 }: Props) {
  const classes = [
    'side-link',
    current && 'side-link-on',
    depth > 0 && `side-link-sub side-link-sub-${depth}`,
  ];
  return (
    <Link
      href={href}
      className={classes.filter(Boolean).join(' ')}
      aria-current={current ? 'page' : undefined}
    >
      {icon && <Icon name={icon} />}
      {mark}
      {text}
    </Link>
  );
}
