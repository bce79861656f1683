import type { ReactNode } from 'react';

/** What each shape of the time line stands for. */
export function Legend() {
  return (
    <ul className="lane-legend" aria-label="Legend">
      <li>
        <Sample>
          <circle className="mark-given" cx="7" cy="7" r="5" />
        </Sample>
        given
      </li>
      <li>
        <Sample>
          <circle className="mark-waiting" cx="7" cy="7" r="5" />
        </Sample>
        waiting or planned
      </li>
      <li>
        <Sample>
          <path className="mark-regulatory" d="M7 0 14 7 7 14 0 7Z" />
        </Sample>
        regulatory checklist
      </li>
      <li>
        <Sample>
          <line className="lane-due" x1="7" x2="7" y1="1" y2="13" />
        </Sample>
        due date
      </li>
    </ul>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="lane-sample" viewBox="0 0 14 14" aria-hidden="true">
      {children}
    </svg>
  );
}
