import { Link } from '../../lib/route';
import { adminSections } from './sections';

/** The first page of the administration: what there is to set up. */
export function AdminHome() {
  return (
    <>
      <h1>Jira settings</h1>
      <p className="subtle admin-lead">What holds for the whole site. Projects have settings of their own.</p>
      <ul className="admin-cards">
        {adminSections
          .filter(({ hidden }) => hidden !== true)
          .map(({ path, title, description }) => (
            <li key={path} className="card admin-card">
              <h2>
                <Link href={`/admin/${path}`}>{title}</Link>
              </h2>
              <p className="subtle">{description}</p>
            </li>
          ))}
      </ul>
    </>
  );
}
