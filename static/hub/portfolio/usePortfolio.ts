import { useCallback, useEffect, useRef, useState } from 'react';
import type { ResponseOf } from '../../../src/contract/operations/index';
import { call } from '../../kit/bridge';
import { recall, remember } from '../../kit/memory';
import type { Trouble } from '../../kit/outcome';

export type View = ResponseOf<'portfolio.get'>;
type Projects = View['projects'];

export interface Portfolio {
  /** Undefined before the first answer about this choice of projects. */
  readonly view: View | undefined;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  /** The project that is looked at; undefined for all. */
  readonly project: string | undefined;
  /** Every project that an answer has named since the page was opened. */
  readonly projects: Projects;
  readonly choose: (project: string | undefined) => void;
  readonly reload: () => Promise<void>;
}

const ID = /^\d{1,18}$/;
const keyFor = (viewer: string): string => `caregate.portfolio.${viewer}`;

function recalled(viewer: string): string | undefined {
  const kept = recall('local', keyFor(viewer)) ?? '';
  return ID.test(kept) ? kept : undefined;
}

const union = (before: Projects, now: Projects): Projects =>
  [...new Map([...before, ...now].map((one) => [one.id, one])).values()].sort((a, b) =>
    a.name.localeCompare(b.name),
  );

/** The portfolio of all projects or of one. Which one is remembered. It is read again when somebody asks for it. */
export function usePortfolio(viewer: string): Portfolio {
  const [project, setProject] = useState(() => recalled(viewer));
  const [read, setRead] = useState<{ readonly of: string | undefined; readonly view: View }>();
  const [projects, setProjects] = useState<Projects>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(true);
  const latest = useRef(0);

  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    const outcome = await call('portfolio.get', project === undefined ? {} : { projects: [project] });
    if (turn !== latest.current) return;
    setBusy(false);
    setTrouble(outcome.ok ? undefined : outcome.refusal);
    if (!outcome.ok) return;
    setRead({ of: project, view: outcome.value });
    setProjects((known) => union(known, outcome.value.projects));
  }, [project]);
  useEffect(() => void reload(), [reload]);

  const choose = (next: string | undefined): void => {
    remember('local', keyFor(viewer), next ?? '');
    setTrouble(undefined);
    setProject(next);
  };
  const view = read !== undefined && read.of === project ? read.view : undefined;
  return { view, trouble, busy, project, projects, choose, reload };
}
