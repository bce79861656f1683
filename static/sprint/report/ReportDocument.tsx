import type { SprintView } from '../../../src/contract/sprintView';
import { bothTimes } from '../../kit/dates';
import { useZone } from '../../kit/host';
import { nameOf } from '../../kit/people';
import { visible } from '../../kit/text';
import { closedUnvalidated } from '../states';
import { apartWords, scopeWords, spanWords, validatedWords, workWords } from '../words';
import { Changes, Checklists, Scope, SetAsides, Signatures, Validations } from './ReportTables';

/** The export that holds every entry, by name, and its SHA-256. */
interface Vouching {
  readonly name: string;
  readonly sha256: string;
}

interface ReportDocumentProps {
  readonly view: SprintView;
  /** Undefined while it is read, and where it could not be. */
  readonly file: Vouching | undefined;
}

/** What an auditor or a steering committee reads: states as words, full dates, nothing that needs colour. */
export function ReportDocument({ view, file }: ReportDocumentProps) {
  const zone = useZone();
  const { sprint, project, policy, opened, history } = view;
  const mark = closedUnvalidated(view);
  return (
    <article className="print-page">
      <header>
        <p className="print-kind">Validation of a sprint</p>
        <h3 className="report-name">
          {visible(sprint.name)}, {visible(project.name)} ({project.key})
        </h3>
        <p>
          {spanWords(sprint, zone)}. As of {bothTimes(view.checkedAt, zone)}, as far as the person who printed
          it may see.
        </p>
      </header>
      <section>
        <h4>State: {visible(view.sentence)}</h4>
        {mark !== undefined && (
          <p>
            <b>{mark.word}.</b>
          </p>
        )}
        <p>
          {scopeWords(view)}. {validatedWords(view)}. {workWords(view)}. What counts is the gate{' '}
          {visible(policy.gate.title)} of policy {policy.version}.
        </p>
        <p>
          {opened === null
            ? 'Nobody has opened the validation, so there is no baseline.'
            : `Opened ${bothTimes(opened.at, zone)}${opened.by === null ? '' : ` by ${visible(nameOf(opened.by))}`}.`}
        </p>
        {apartWords(view).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section>
        <h4>Signatures</h4>
        <Signatures slots={view.slots} />
      </section>
      <section>
        <h4>Scope</h4>
        <Scope issues={view.issues} opened={opened !== null} />
      </section>
      <section>
        <h4>Validations</h4>
        <Validations issues={view.issues} />
      </section>
      <section>
        <h4>Exceptions</h4>
        <SetAsides view={view} />
      </section>
      <section>
        <h4>Changes since the baseline and the signatures</h4>
        <Changes drift={view.drift} />
      </section>
      <section>
        <h4>Checklists of the sprint</h4>
        <Checklists checklists={view.checklists} />
      </section>
      <section>
        <h4>History</h4>
        {history.length === 0 && <p>Nothing is recorded.</p>}
        <ul>
          {history.map(({ seq, at, sentence }) => (
            <li key={seq}>
              {bothTimes(at, zone)}: {visible(sentence)}
            </li>
          ))}
        </ul>
      </section>
      <p className="print-vouched">
        Fingerprint of what signatures are bound to:{' '}
        <span className="print-hash">{grouped(view.fingerprint)}</span>
      </p>
      {file !== undefined && (
        <p className="print-vouched">
          SHA-256 of {file.name}, exported at the same time:{' '}
          <span className="print-hash">{grouped(file.sha256)}</span>
        </p>
      )}
    </article>
  );
}

/** A whole hash in fours. */
const grouped = (hash: string): string => (hash.match(/.{4}/g) ?? []).join(' ');
