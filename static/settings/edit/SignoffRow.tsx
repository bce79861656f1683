import { count, either, visible } from '../../kit/text';
import { nameOf } from '../../kit/people';
import type { Found, Signoff } from '../types';
import { changeRole, removeSignoff, withSignoff } from './askerEdits';
import { useEditing, type AskerProps } from './EditorContext';
import { pathOf } from './paths';
import { Row } from './Row';
import { NumberValue, OneValue, TextValue } from './values';

type SignoffRowProps = AskerProps & {
  readonly at: number;
  readonly mark: string | undefined;
  /** Whether it can be taken away: a sprint keeps one. */
  readonly fixed?: boolean;
};

const NOBODY_FIRST = '-';

type RoleChoice = Found['roles'][number];

/** `2 people hold this role (Helen Voss and Nadia Petrova).` */
export function holdersWords(role: RoleChoice | undefined): string {
  if (role === undefined || role.count === null) return 'Jira does not say who holds this role.';
  if (role.count === 0) return 'Nobody holds this role.';
  const names = (role.holders ?? []).slice(0, 3).map((person) => visible(nameOf(person)));
  const more = role.count - names.length;
  const all = more > 0 && names.length > 0 ? [...names, `${more} more`] : names;
  const who = all.length === 0 ? '' : ` (${either(all, 'and')})`;
  return `${count(role.count, 'person holds', 'people hold')} this role${who}.`;
}

/** The same, and what that means for how many must sign. */
function holdersHint(role: RoleChoice | undefined): string {
  const held = role?.count ?? 0;
  return held === 0 ? holdersWords(role) : `${holdersWords(role)} With ${held} needed, one absence stops it.`;
}

/** `then 1 compliance officer to sign as “Approved for release”, after the clinical validator, valid for 180 days` */
export function SignoffRow(props: SignoffRowProps) {
  const { asker, onChange, at, mark } = props;
  const { found, names } = useEditing();
  const signoff = asker.signoffs[at];
  if (signoff === undefined) return null;
  const own = pathOf(props.path, 'signoffs', at);
  const path = (part: string): string => pathOf(own, part);
  const set = (part: Partial<Signoff>): void => onChange((one) => withSignoff(one, at, part));
  const role = found.roles.find((one) => one.role.id === signoff.role);
  const offered = found.roles.map((one) => ({ id: one.role.id, name: one.role.name }));
  const roles =
    role === undefined ? [{ id: signoff.role, name: names.role(signoff.role) }, ...offered] : offered;
  return (
    <Row
      parts={[own]}
      mark={mark}
      remove={
        props.fixed === true
          ? undefined
          : {
              label: `the sign-off of the ${names.role(signoff.role)}`,
              onRemove: () => onChange((one) => removeSignoff(one, at)),
            }
      }
    >
      <NumberValue
        id={path('count')}
        label="How many must sign"
        text={String(signoff.count)}
        value={signoff.count}
        most={10}
        hint={holdersHint(role)}
        onApply={(n) => set({ count: n ?? 1 })}
      />{' '}
      <OneValue
        id={path('role')}
        label="Role"
        text={names.role(signoff.role)}
        value={signoff.role}
        options={roles}
        onApply={(chosen) => onChange((one) => changeRole(one, at, chosen))}
      />{' '}
      to sign as{' '}
      <TextValue
        id={path('meaning')}
        label="Meaning of the signature"
        text={visible(signoff.meaning)}
        value={signoff.meaning}
        least={3}
        most={80}
        onApply={(meaning) => set({ meaning })}
      />
      , <Order {...props} signoff={signoff} />, <Terms signoff={signoff} path={path} set={set} />
    </Row>
  );
}

function Order({ asker, path, onChange, at, signoff }: SignoffRowProps & { readonly signoff: Signoff }) {
  const { names } = useEditing();
  const others = asker.signoffs.filter((one) => one.role !== signoff.role).map(({ role }) => role);
  const { after } = signoff;
  const ids = after === undefined || others.includes(after) ? others : [after, ...others];
  return (
    <OneValue
      id={pathOf(path, 'signoffs', at, 'after')}
      label="Order"
      text={after === undefined ? 'in any order' : `after the ${names.role(after)}`}
      value={after ?? NOBODY_FIRST}
      options={[
        { id: NOBODY_FIRST, name: 'In any order' },
        ...ids.map((id) => ({ id, name: `After the ${names.role(id)}` })),
      ]}
      onApply={(chosen) =>
        onChange((one) => withSignoff(one, at, { after: chosen === NOBODY_FIRST ? undefined : chosen }))
      }
    />
  );
}

interface TermsProps {
  readonly signoff: Signoff;
  readonly path: (part: string) => string;
  readonly set: (part: Partial<Signoff>) => void;
}

function Terms({ signoff: { validDays, dueDays }, path, set }: TermsProps) {
  return (
    <>
      <NumberValue
        id={path('validDays')}
        label="Valid for how many days"
        hint="Then it expires and is asked for again. Empty: it does not expire."
        text={validDays === undefined ? 'valid without end' : `valid for ${count(validDays, 'day')}`}
        value={validDays}
        most={3650}
        optional
        onApply={(n) => set({ validDays: n })}
      />
      ,{' '}
      <NumberValue
        id={path('dueDays')}
        label="Due after how many days"
        hint="Counted from when it is asked for. Empty: it has no due date."
        text={dueDays === undefined ? 'no due date' : `due after ${count(dueDays, 'day')}`}
        value={dueDays}
        most={365}
        optional
        onApply={(n) => set({ dueDays: n })}
      />
    </>
  );
}
