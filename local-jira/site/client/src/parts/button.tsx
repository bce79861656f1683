import { forwardRef } from 'react';
import type { ButtonHTMLAttributes } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'default' | 'primary' | 'subtle' | 'link' | 'status';
  compact?: boolean;
  icon?: IconName;
  /** Only the icon is shown; `aria-label` is then required. */
  bare?: boolean;
}

/** A native button in the house look. */
export const Button = forwardRef<HTMLButtonElement, Props>(function Button(props, ref) {
  const { look = 'default', compact, icon, bare, className, children, ...rest } = props;
  const classes = ['button', `button-${look}`, compact && 'button-compact', bare && 'button-bare', className];
  return (
    <button ref={ref} type="button" className={classes.filter(Boolean).join(' ')} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
});
