import { setProjectSecurity } from '../../api/schemes';
import { Button } from '../../parts/button';
import { ProjectTile } from '../../parts/projectTile';
import { useSite } from '../../site';

interface Props {
  schemeId: number;
  /** Scheme ids by the projects that use one. */
  users: Record<string, number>;
  act: (what: string, work: () => Promise<unknown>) => Promise<boolean>;
}

/** Which projects offer the scheme's levels. Issues of a project that stops lose theirs. */
export function SecurityProjects({ schemeId, users, act }: Props) {
  const { projects } = useSite();
  return (
    <section className="scheme-part" aria-label="Projects">
      <h2>Projects</h2>
      <ul className="card row-list">
        {projects.map((project) => {
          const uses = users[project.id] === schemeId;
          const work = () => setProjectSecurity(project.id, uses ? null : String(schemeId));
          return (
            <li key={project.id}>
              <span className="project-name">
                <ProjectTile projectKey={project.key} />
                {project.name}
              </span>
              <span className="subtle">{uses ? 'Uses this scheme' : words(users[project.id])}</span>
              <Button
                look="subtle"
                compact
                aria-label={`${uses ? 'Stop using in' : 'Use in'} ${project.name}`}
                onClick={() => void act('Changing the project', work)}
              >
                {uses ? 'Stop using' : 'Use'}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const words = (schemeId: number | undefined): string =>
  schemeId === undefined ? 'Uses no scheme' : 'Uses another scheme';
