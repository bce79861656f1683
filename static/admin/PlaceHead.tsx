import type { ReactNode } from 'react';
import { Button } from '../kit/Button';
import { useFocusOnMount } from '../kit/focus';

interface PlaceHeadProps {
  readonly title: string;
  /** What stands under the title in small type. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  /** Where the way back leads. */
  readonly back?: string;
  readonly onBack: () => void;
}

/** The head of a place inside a section: the way back, what it is, what can be done. It takes the focus. */
export function PlaceHead({ title, meta, actions, back = 'All checklists', onBack }: PlaceHeadProps) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div className="place-head">
      <Button look="link" onClick={onBack}>
        ‹ {back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className="place-title">
        {title}
      </h2>
      {meta !== undefined && <p className="place-meta">{meta}</p>}
      {actions !== undefined && <div className="admin-actions place-actions">{actions}</div>}
    </div>
  );
}
