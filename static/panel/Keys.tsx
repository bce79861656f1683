import './sections.css';
import { useState } from 'react';
import { setShortcuts, shortcutsOn } from '../kit/shortcuts';

const KEYS: readonly (readonly [string, string])[] = [
  ['G', 'next step'],
  ['↑ ↓', 'move between items'],
  ['Space', 'done or open'],
  ['N', 'not applicable, then the reason'],
  ['E', 'add evidence'],
  ['[ ]', 'previous, next open item'],
  ['Ctrl or ⌘ Enter', 'sign or save, when complete'],
  ['Esc', 'leave without saving'],
  ['?', 'this list'],
];

/** The keys of the panel, and the switch for single letters. */
export function Keys() {
  const [on, setOn] = useState(shortcutsOn);
  return (
    <section className="block section" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl className="keys">
        {KEYS.map(([key, does]) => (
          <div className="keys-line" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setShortcuts(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        Single letters act while the focus is in this panel
      </label>
    </section>
  );
}
