import type { Invocation, LogLine, PlatformCall } from '../../api/invocations';
import { bytesText, isBad, isError } from './invocationFilter';

const AS: Record<string, string> = { app: 'as the app', user: 'as the user', none: '' };

/** Platform calls, log lines and the error of one invocation. */
export function InvocationDetail({ invocation }: { invocation: Invocation }) {
  const { calls, logs, error, accountId } = invocation;
  return (
    <div className="log-parts">
      <p className="subtle">{accountId === undefined ? 'Run by the platform' : `Run for ${accountId}`}</p>
      {error !== undefined && <p className="form-error">{error}</p>}
      <Calls calls={calls} />
      <Lines lines={logs} />
    </div>
  );
}

function Calls({ calls }: { calls: readonly PlatformCall[] }) {
  if (calls.length === 0) return <p>No platform calls.</p>;
  return (
    <ol className="log-list" aria-label="Platform calls">
      {calls.map(({ kind, method, path, as, status, bytes, round }, at) => (
        <li key={at}>
          <span className="subtle">round {round}</span> {kind} {method} {path}{' '}
          <span className="subtle">{AS[as] ?? as}</span>{' '}
          <b className={isBad(status) ? 'log-bad' : undefined}>{status}</b>{' '}
          <span className="subtle">{bytesText(bytes)}</span>
        </li>
      ))}
    </ol>
  );
}

function Lines({ lines }: { lines: readonly LogLine[] }) {
  if (lines.length === 0) return <p>Nothing was logged.</p>;
  return (
    <ol className="log-list" aria-label="Log">
      {lines.map((line, at) => (
        <li key={at} className={isError(line) ? 'log-bad' : undefined}>
          {line.text}
        </li>
      ))}
    </ol>
  );
}
