import '../../kit/empty.css';
import './register.css';
import { Button } from '../../kit/Button';
import { Skeleton } from '../../kit/Skeleton';
import { Stopped } from '../../kit/Stopped';
import { anySet, NO_FILTERS } from './filters';
import { countWords } from './reading';
import { RegisterFilters } from './RegisterFilters';
import { RegisterFoot } from './RegisterFoot';
import { RegisterHeat } from './RegisterHeat';
import { RegisterTable } from './RegisterTable';
import { useHeat } from './useHeat';
import { useRegister, type Register as Listed, type Shown } from './useRegister';

interface RegisterProps {
  /** The project whose hazards are listed; undefined in the hub, for every project that the viewer may see. */
  readonly project: string | undefined;
  readonly viewer: string | undefined;
}

/** The risk register: hazards across issues, and where those of one project stand in its matrix. */
export function Register({ project, viewer }: RegisterProps) {
  const register = useRegister(`${project ?? 'hub'}.${viewer ?? ''}`, project);
  const { shown, filters, busy } = register;
  return (
    <section className="register" aria-labelledby="register-title" aria-busy={shown === undefined && busy}>
      <Title shown={shown} filtered={anySet(filters)} />
      {(shown !== undefined || anySet(filters)) && (
        <RegisterFilters
          projects={register.projects}
          filters={filters}
          fixed={project !== undefined}
          onChoose={register.choose}
        />
      )}
      {shown === undefined ? <Unread register={register} /> : <Found {...{ register, shown, project }} />}
    </section>
  );
}

function Unread({ register: { trouble, reload } }: { readonly register: Listed }) {
  return trouble === undefined ? (
    <Skeleton title="Reading the risk register" />
  ) : (
    <Stopped trouble={trouble} onAgain={reload} />
  );
}

interface FoundProps {
  readonly register: Listed;
  readonly shown: Shown;
  readonly project: string | undefined;
}

function Found({ register, shown, project }: FoundProps) {
  const heat = useHeat(project ?? register.filters.project, shown.began);
  return (
    <>
      <RegisterHeat heat={heat} />
      {shown.rows.length === 0 ? (
        <Nothing register={register} shown={shown} />
      ) : (
        <RegisterTable rows={shown.rows} projects={project === undefined} />
      )}
      <RegisterFoot register={register} shown={shown} />
    </>
  );
}

/** The heading is the count, as soon as it is known. A change of it is announced. */
function Title({ shown, filtered }: { readonly shown: Shown | undefined; readonly filtered: boolean }) {
  const words =
    shown === undefined ? undefined : countWords(shown.rows.length, shown.page.next !== null, filtered);
  return (
    <div>
      <h2 id="register-title">Risk register{words !== undefined && `: ${words}`}</h2>
      <p role="status" className="sr-only">
        {words}
      </p>
    </div>
  );
}

function Nothing({ register, shown: { page } }: { readonly register: Listed; readonly shown: Shown }) {
  if (page.next !== null)
    return <p className="empty">No hazard in what was read so far. There is more to read.</p>;
  if (anySet(register.filters)) {
    return (
      <p className="empty">
        Nothing matches.{' '}
        <Button look="inline" onClick={() => register.choose(NO_FILTERS)}>
          Clear filters
        </Button>
      </p>
    );
  }
  if (page.projects.length === 0)
    return <p className="empty">No project that you may see has a CareGate policy yet.</p>;
  return (
    <p className="empty">
      No hazard is on record in what you may see. Hazards are written in the Compliance panel of an issue.
    </p>
  );
}
