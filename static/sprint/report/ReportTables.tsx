import type { SprintDrift, SprintIssueRow, SprintView } from '../../../src/contract/sprintView';
import type { ChecklistView, SignoffSlot } from '../../../src/contract/view';
import { ANSWER_WORDS } from '../../kit/answers';
import { bothTimes, type Zone } from '../../kit/dates';
import { useZone } from '../../kit/host';
import { nameOf } from '../../kit/people';
import { PrintTable, type PrintLine } from '../../kit/PrintTable';
import { STATES } from '../../kit/signoffState';
import { count, either, visible } from '../../kit/text';
import { alike, asSentence, exceptionCount, exceptionsOf, placesOf } from '../exceptions';
import { meaningOf } from '../Given';
import { OUTCOMES } from '../states';
import { relevantIn, unsaidBy } from '../words';

/** Who signed as what, with which meaning, when (both times), and what it is worth now; and who has not. */
export function Signatures({ slots }: { readonly slots: readonly SignoffSlot[] }) {
  const zone = useZone();
  const given = slots.flatMap((slot) => slot.given.map((one) => ({ slot, one })));
  const open = slots.filter(({ outstanding }) => outstanding > 0);
  const lines = given.map(({ slot, one }): PrintLine => [
    String(one.seq),
    visible(one.printedName ?? nameOf(one.signer)),
    slot.roleName,
    meaningOf(one),
    bothTimes(one.at, zone),
    one.state === 'stale' ? `${STATES.stale.word}: the sprint changed after it` : STATES[one.state].word,
    one.rationale === null ? 'None' : visible(one.rationale),
  ]);
  return (
    <>
      {lines.length === 0 ? (
        <p>Nobody has signed.</p>
      ) : (
        <PrintTable
          caption="Signatures"
          heads={['Entry', 'Printed name', 'Role', 'Meaning', 'Signed', 'Now', 'Rationale']}
          lines={lines}
        />
      )}
      {open.map(({ role, roleName, outstanding, meaning }) => (
        <p key={role}>
          Not signed yet: {count(outstanding, 'signature')} “{meaning}” of the role {roleName}.
        </p>
      ))}
    </>
  );
}

interface Rows {
  readonly issues: readonly SprintIssueRow[];
}

const SINCE: Readonly<Record<SprintIssueRow['since'], string>> = {
  baseline: 'In the baseline',
  added: 'Added later',
  none: 'No baseline',
};

const carriedWords = (earlier: readonly string[]): string[] =>
  earlier.length === 0 ? [] : [`carried over from ${either(earlier.map(visible), 'and')}`];

/** What is in the sprint. */
export function Scope({ issues, opened }: Rows & { readonly opened: boolean }) {
  if (issues.length === 0) return <p>No issue of this project is in the sprint.</p>;
  const lines = issues.map(({ issue, outcome, estimate, since, earlier }): PrintLine => [
    issue.key,
    visible(issue.summary),
    visible(issue.status),
    outcome === 'not-applicable' ? 'No' : 'Yes',
    estimate ?? 'None',
    [opened ? SINCE[since] : SINCE.none, ...carriedWords(earlier)].join(', '),
  ]);
  return (
    <PrintTable
      caption="Scope"
      heads={['Issue', 'Summary', 'Status', 'Relevant', 'Estimate', 'Since']}
      lines={lines}
    />
  );
}

/** The counted gate of each relevant issue, who signed it and when, what is missing, and who is waited for. */
export function Validations({ issues }: Rows) {
  const zone = useZone();
  const relevant = relevantIn(issues, 'missing');
  if (relevant.length === 0) return <p>No relevant issue.</p>;
  const lines = relevant.map(({ issue, outcome, signed, missing, awaits }): PrintLine => [
    issue.key,
    OUTCOMES[outcome].word,
    signed.length === 0 ? 'Nobody' : signed.map((one) => signatureWords(one, zone)).join('; '),
    missing.length === 0 ? 'Nothing' : missing.map(visible).join('. '),
    awaits.length === 0 ? 'Nobody' : either(awaits.map(visible)),
  ]);
  return (
    <PrintTable
      caption="Validations"
      heads={['Issue', 'Gate', 'Signed by', 'Missing', 'Waits for']}
      lines={lines}
    />
  );
}

const signatureWords = ({ by, role, at }: SprintIssueRow['signed'][number], zone: Zone): string =>
  `${visible(nameOf(by))}, ${visible(role)}, ${bothTimes(at, zone)}`;

/** What is not asked, and what was set aside, with who decided and why. */
export function SetAsides({ view }: { readonly view: SprintView }) {
  const found = exceptionsOf(view);
  if (exceptionCount(found) === 0) return <p>Nothing is set aside.</p>;
  return (
    <>
      {found.irrelevant.length > 0 && (
        <p>
          Not relevant, decided by policy {view.policy.version}:{' '}
          {found.irrelevant.map(({ issue }) => issue.key).join(', ')}.
        </p>
      )}
      <ul>
        {alike(found.items).map((one) => (
          <li key={one.key}>
            {asSentence(visible(one.item))} {one.answer}
            {one.reason === null ? ', the reason was erased' : `: “${visible(one.reason)}”`} {placesOf(one)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What moved, with who and when as far as Jira tells. */
export function Changes({ drift }: { readonly drift: readonly SprintDrift[] }) {
  const zone = useZone();
  if (drift.length === 0) return <p>Nothing changed.</p>;
  return (
    <ul>
      {drift.map((line, index) => (
        <li key={index}>
          {visible(line.sentence)}
          {unsaidBy(line) !== undefined && ` by ${unsaidBy(line) ?? ''}`}
          {line.at !== null && `, ${bothTimes(line.at, zone)}`}, since the {line.since}.
        </li>
      ))}
    </ul>
  );
}

/** Every answer to the checklists of the sprint. */
export function Checklists({ checklists }: { readonly checklists: readonly ChecklistView[] }) {
  if (checklists.length === 0) return <p>The policy asks for none.</p>;
  return checklists.map((list) => (
    <PrintTable
      key={list.id}
      caption={`${list.title}, version ${String(list.version)}`}
      heads={[`${list.title} v${String(list.version)}`, 'Answer', 'Evidence', 'By']}
      lines={list.items.map(({ item, value, evidence, by }): PrintLine => [
        item.text,
        ANSWER_WORDS[value],
        evidence.length === 0 ? 'None' : evidence.join(' '),
        by === undefined ? 'Nobody' : visible(nameOf(by)),
      ])}
    />
  ));
}
