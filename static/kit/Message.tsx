import './message.css';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export type MessageTone = 'information' | 'warning' | 'danger' | 'success';

const ICONS: Readonly<Record<MessageTone, IconName>> = {
  information: 'information',
  warning: 'warning',
  danger: 'error',
  success: 'success',
};

interface MessageProps {
  readonly tone: MessageTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** News that stops the person takes the focus; a result is announced in passing. */
  readonly stops?: boolean;
}

/** An inline message: what happened, then what to do. */
export function Message({ tone, title, children, actions, stops = false }: MessageProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stops) box.current?.focus();
  }, [stops, title]);
  return (
    <div ref={box} className={`message message-${tone}`} role={stops ? 'alert' : 'status'} tabIndex={-1}>
      <Icon name={ICONS[tone]} tone={tone} />
      <div>
        <p className="message-title">{title}</p>
        {children !== undefined && <div className="message-text">{children}</div>}
        {actions !== undefined && <div className="message-actions">{actions}</div>}
      </div>
    </div>
  );
}
