import { useState } from 'react';
import { loadInvocations } from '../../api/invocations';
import type { Invocation } from '../../api/invocations';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Empty, Skeleton } from '../../parts/states';
import { EVERYTHING, filtered, modulesOf } from './invocationFilter';
import type { InvocationFilter } from './invocationFilter';
import { InvocationRows } from './invocationRows';

/** The last invocations of the app: what each called, what it logged and how it ended. */
export function LogsTool() {
  const log = useLoad('logs', loadInvocations);
  const [filter, setFilter] = useState(EVERYTHING);
  if (log.loading) return <Skeleton lines={6} />;
  if (!log.data)
    return (
      <div role="alert">
        <Empty title="The invocations did not load">{log.error?.message}</Empty>
        <Button onClick={() => void log.reload()}>Try again</Button>
      </div>
    );
  const { invocations, output } = log.data;
  return (
    <>
      <div className="log-bar">
        <FilterFields invocations={invocations} filter={filter} onFilter={setFilter} />
        <Button onClick={() => void log.reload()}>Look again</Button>
      </div>
      <Shown invocations={filtered(invocations, filter)} any={invocations.length > 0} />
      {output !== '' && (
        <section aria-labelledby="output-title" className="log-output">
          <h2 id="output-title">Outside of invocations</h2>
          <pre tabIndex={0}>{output}</pre>
        </section>
      )}
    </>
  );
}

interface FilterProps {
  invocations: readonly Invocation[];
  filter: InvocationFilter;
  onFilter: (filter: InvocationFilter) => void;
}

function FilterFields({ invocations, filter, onFilter }: FilterProps) {
  return (
    <>
      <label>
        Module
        <select
          value={filter.module}
          onChange={(event) => onFilter({ ...filter, module: event.target.value })}
        >
          <option value="">All modules</option>
          {modulesOf(invocations).map((module) => (
            <option key={module}>{module}</option>
          ))}
        </select>
      </label>
      <label className="log-check">
        <input
          type="checkbox"
          checked={filter.failedOnly}
          onChange={(event) => onFilter({ ...filter, failedOnly: event.target.checked })}
        />
        Failed only
      </label>
    </>
  );
}

function Shown({ invocations, any }: { invocations: readonly Invocation[]; any: boolean }) {
  if (!any) return <Empty title="The app has not run yet">Open an issue or make a transition.</Empty>;
  if (invocations.length === 0)
    return <Empty title="Nothing matches">Choose another module, or show those that succeeded.</Empty>;
  return (
    <div className="card table-scroll" tabIndex={0} role="region" aria-label="Invocations">
      <table className="table log-table">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Module</th>
            <th scope="col">Function</th>
            <th scope="col">Calls</th>
            <th scope="col">Bytes</th>
            <th scope="col">Took</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {invocations.map((invocation) => (
            <InvocationRows key={invocation.id} invocation={invocation} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
