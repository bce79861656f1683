import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { suggestIssues } from '../../api/issueActions';
import type { Suggestion } from '../../api/issueActions';

interface Props {
  label: string;
  current: string;
  value: string;
  onChange: (key: string) => void;
  autoFocus?: boolean;
}

/** A field for the key of an issue that suggests issues by key and summary, after the WAI-ARIA combobox pattern. */
export function IssuePick({ label, current, value, onChange, autoFocus = false }: Props) {
  const id = useId();
  const [found, setFound] = useState<Suggestion[]>([]);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    const timer = window.setTimeout(() => {
      suggestIssues(value, current).then(
        (issues) => wanted && setFound(issues),
        () => wanted && setFound([]),
      );
    }, 150);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [open, value, current]);

  const pick = (key: string): void => {
    onChange(key);
    setOpen(false);
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt((now) => Math.min(now + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(now - 1, 0));
    else if (event.key === 'Enter' && open && found[at]) pick(found[at].key);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = open && found.length > 0;
  return (
    <div className="issue-pick">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        autoFocus={autoFocus}
        placeholder="Key or words of the summary"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <ul id={id} role="listbox" aria-label={label} className="menu issue-pick-list">
          {found.map((issue, index) => (
            <li
              key={issue.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className="menu-item"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(issue.key)}
            >
              <b>{issue.key}</b> <span className="issue-line-summary">{issue.summary}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
