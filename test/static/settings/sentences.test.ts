import { namesOf } from '../../../static/settings/words/names';
import {
  barredWords,
  gateWords,
  scopeWords,
  signoffWords,
  some,
  titlesOf,
} from '../../../static/settings/words/sentences';
import { found, policy } from '../harness/fixtures/policyBook';
import { MATRIX } from '../harness/fixtures/riskBook';
import { clinical, here, inForce, names, privacy } from './names';

const titleOf = titlesOf(inForce.gates);

describe('a gate as a sentence', () => {
  it('says which moves of which issues need what, in order', () => {
    const words = gateWords(clinical({ children: 'privacy-security' }), names, titleOf);
    expect(words.lead).toBe('To move into Done, a Story or Bug with the label “clinical-decision” needs:');
    expect(words.asks).toEqual([
      'the checklist Clinical validation, version 3, complete',
      '1 clinical validator to sign as “Clinically validated”, valid for 180 days',
      'then 1 compliance officer to sign as “Approved for release”, after the clinical validator, due 5 days after it is asked for',
      'every child issue to have passed Privacy and security before development',
    ]);
    expect(words.foot).toEqual([
      'Not signed by the assignee.',
      'Each role is signed by a different person.',
      'Sign-offs turn stale when somebody changes Summary, Description, the attachments or an answer.',
    ]);
  });

  it('says what it asks of risk and of the sprint', () => {
    const risk = { atMost: 'medium', acceptedBy: 'quality', resign: 'level' as const };
    const gate = privacy({
      checklists: [],
      signoffs: [],
      risk,
      sprint: true,
      scope: { riskAtLeast: 'high' },
    });
    expect(gateWords(gate, names, titleOf)).toEqual({
      lead: 'To move into In Progress, an issue of any type with a risk of at least High or unknown needs:',
      asks: ['residual risk at most Medium, or accepted by a quality', "the issue's sprint to be validated"],
      foot: [
        'Not signed by the assignee.',
        'Sign-offs turn stale when somebody changes Summary, Description or the level of risk.',
      ],
    });
  });

  it('says what is not asked, and that a gate guards nothing yet', () => {
    const open = { notAssignee: false, notReporter: false, notAnswerer: false, distinctPeople: false };
    const bare = privacy({ guards: [], checklists: [], signoffs: [], material: [], independence: open });
    expect(gateWords(bare, names, titleOf)).toEqual({
      lead: 'To move into no status yet, an issue of any type needs:',
      asks: [],
      foot: ['Anybody who holds the role may sign.'],
    });
  });

  it.each([
    [{}, 'an issue of any type'],
    [{ issueTypes: ['10100'] }, 'an Epic'],
    [{ components: ['10200', '10201'] }, 'an issue of any type with the component Medication or Scheduling'],
    [
      { labels: ['phi'], fields: [{ field: 'customfield_10020', anyOf: ['High', 'Critical'] }] },
      'an issue of any type with the label “phi” and a value: Severity is High or Critical',
    ],
    [{ issueTypes: ['99'] }, 'an issue type 99'],
  ])('reads the scope %j as %s', (scope, words) => {
    expect(scopeWords(scope, names)).toBe(words);
  });

  it('counts people, and leaves nothing hidden in a meaning', () => {
    const signoff = { role: 'quality', count: 2, meaning: 'Fine\u202E' };
    expect(signoffWords(signoff, names)).toBe('2 people who hold the role quality to sign as “Fine[U+202E]”');
  });

  it('names everybody who may not sign', () => {
    const all = { notAssignee: true, notReporter: true, notAnswerer: true, distinctPeople: true };
    expect(barredWords(all)).toBe('the assignee, the reporter or somebody who answered its checklists');
  });

  it('counts the rest of a long list', () => {
    expect(some(['A', 'B', 'C', 'D', 'E'], 'or', 4)).toBe('A or 4 more');
    expect(some(['A', 'B', 'C', 'D'], 'or', 4)).toBe('A, B, C or D');
  });
});

describe('names', () => {
  it('are those of Jira now; a status that is gone keeps the name it had', () => {
    const renamed = found({ policy: inForce, statuses: [{ id: '10003', name: 'Closed', category: 'done' }] });
    const { status } = namesOf(renamed, inForce);
    expect([status('10003'), status('10001'), status('7')]).toEqual(['Closed', 'In Progress', 'status 7']);
  });

  it('call a level as the method of the policy does, or as any other that has it', () => {
    const { level, method } = namesOf(here, { roles: [], riskMethod: 'nist-sp-800-30' });
    expect([level('high'), level('very-high'), level('medium'), level('lost')]).toEqual([
      'High',
      'Very High',
      'Medium',
      'level lost',
    ]);
    expect([method('matrix-5x5'), method('lost')]).toEqual([
      'Severity × probability, 5 × 5, version 1',
      'method lost',
    ]);
    const renamed = { ...MATRIX, levels: MATRIX.levels.map((one) => ({ ...one, name: `Was ${one.name}` })) };
    expect(namesOf(here, policy({ method: renamed })).level('high')).toBe('Was High');
  });

  it('call a checklist in force by the version it was taken up in, in a draft by the latest', () => {
    const old = policy({ templates: [{ ...inForce.templates[1]!, version: 2 }] });
    const page = { ...here, policy: old };
    expect(namesOf(page, old).checklist('clinical-validation')).toBe('Clinical validation, version 2');
    const { title, roles, gates } = old;
    const draft = { title, roles, gates };
    expect(namesOf(page, draft).checklist('clinical-validation')).toBe('Clinical validation, version 3');
  });
});
