interface Props {
  /** Shares in per cent. */
  done: number;
  started: number;
}

/** How much of some work is done and started, in Jira's colours. */
export function ProgressBar({ done, started }: Props) {
  return (
    <svg
      className="progress-bar"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${done}% done, ${started}% in progress`}
    >
      <rect className="bar-rest" width="100" height="4" />
      <rect className="bar-started" width={done + started} height="4" />
      <rect className="bar-done" width={done} height="4" />
    </svg>
  );
}
