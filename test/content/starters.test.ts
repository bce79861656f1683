import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  compileTemplate,
  packOf,
  repeats,
  riskMethods,
  starterPolicies,
  starterPolicy,
  templateById,
  type StarterPolicy,
} from '../../src/content';
import { policy } from '../../src/domain/policy/schema';

const manifest = z
  .object({ modules: z.object({ 'jira:projectPermission': z.array(z.object({ key: z.string() })) }) })
  .parse(parse(readFileSync(resolve(__dirname, '../../manifest.yml'), 'utf8')));

const checklistsOf = (starter: StarterPolicy): string[] => starter.gates.flatMap((g) => g.checklists);
const gate = (id: string) => starterPolicy.gates.find((g) => g.id === id);

describe('the starter policies', () => {
  it('are four, the one for digital health first', () => {
    expect(starterPolicies.map((s) => [s.id, s.title])).toEqual([
      ['digital-health', 'Digital health app'],
      ['ehr-implementation', 'EHR implementation'],
      ['samd', 'Software as a medical device'],
      ['imaging-integration', 'Imaging integration'],
    ]);
    expect(starterPolicy).toBe(starterPolicies[0]);
  });

  it('do not share a gate id, so that a project can change from one to another', () => {
    const ids = starterPolicies.flatMap((s) => s.gates.map((g) => g.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('use a sign-off order, a signature by two people and the two rules on independence', () => {
    const signoffs = starterPolicies.flatMap((s) => s.gates.flatMap((g) => g.signoffs));
    expect(signoffs.some((s) => s.after !== undefined)).toBe(true);
    expect(signoffs.some((s) => s.count === 2)).toBe(true);
  });
});

describe.each(starterPolicies)('the starter policy $id', (starter) => {
  it('becomes a valid policy once each gate says what it guards', () => {
    const adopted = {
      v: 1,
      projectId: '10000',
      version: 1,
      title: starter.title,
      publishedAt: '2026-11-21T12:00:00.000Z',
      publishedBy: 'viktor-hale',
      roles: starter.roles,
      gates: starter.gates.map((g) => ({ ...g, guards: ['10003'] })),
      statuses: [{ id: '10003', name: 'Done' }],
      templates: checklistsOf(starter).map((id) => compileTemplate(templateById(id)!)),
    };
    expect(policy.parse(adopted)).toEqual(adopted);
  });

  it('says how risk is scored, and has no gate that asks for a validated sprint: not every team has sprints', () => {
    expect(riskMethods.map(({ id }) => id)).toContain(starter.riskMethod);
    expect(starter.gates.filter((g) => g.sprint !== undefined)).toEqual([]);
  });

  it('says what validates a sprint by a gate and roles of its own, or not at all', () => {
    const { sprint, gates, roles } = starter;
    expect(sprint !== undefined).toBe(['digital-health', 'samd'].includes(starter.id));
    if (sprint === undefined) return;
    expect(gates.map(({ id }) => id)).toContain(sprint.gate);
    expect(sprint.signoffs.map(({ role }) => role)).toEqual(['clinical-validator', 'compliance-officer']);
    for (const { role } of sprint.signoffs) expect(roles.map(({ id }) => id)).toContain(role);
    expect(sprint.signoffs[1]?.after).toBe('clinical-validator');
    expect(sprint).toMatchObject({
      empty: 'refuse',
      independence: { notAssignee: true, distinctPeople: true },
    });
  });

  it('gives each role the permission that the manifest declares', () => {
    const declared = manifest.modules['jira:projectPermission'].map((m) => m.key);
    const signing = declared.filter((key) => key.startsWith('sign-'));
    expect(starter.roles.map((r) => r.permission).sort()).toEqual(signing.sort());
  });

  it('names only roles that exist, each once in a gate, and an order without a circle', () => {
    const roles = starter.roles.map((r) => r.id);
    for (const { signoffs } of starter.gates) {
      const signing = signoffs.map((s) => s.role);
      expect(signing.filter((r) => !roles.includes(r))).toEqual([]);
      expect(new Set(signing).size).toBe(signing.length);
      for (const [i, { after }] of signoffs.entries())
        if (after !== undefined) expect(signing.slice(0, i)).toContain(after);
    }
  });

  it('takes its checklists from packs that are on by default and settled', () => {
    const packs = checklistsOf(starter).map((id) => packOf(id));
    expect(packs.filter((p) => !p?.onByDefault || p.status === 'proposed')).toEqual([]);
  });

  it('asks for a checklist once, and never for two that repeat each other', () => {
    const taken = checklistsOf(starter);
    expect(new Set(taken).size).toBe(taken.length);
    expect(repeats.filter(([a, b]) => taken.includes(a) && taken.includes(b))).toEqual([]);
  });

  it('has two to four gates, and people who sign what does not depend on their own work', () => {
    expect(starter.gates.length).toBeGreaterThanOrEqual(2);
    expect(starter.gates.length).toBeLessThanOrEqual(4);
    for (const { checklists, signoffs, material, independence } of starter.gates) {
      expect(checklists.length).toBeGreaterThan(0);
      expect(checklists.length).toBeLessThanOrEqual(10);
      expect(signoffs.length).toBeGreaterThan(0);
      expect(material).toContain('summary');
      expect(independence).toMatchObject({ notAssignee: true, distinctPeople: true });
    }
  });

  it('has one sentence of summary and a kind of status for every gate, and a gate before work starts', () => {
    expect(Object.keys(starter.hints).sort()).toEqual(starter.gates.map((g) => g.id).sort());
    for (const { summary } of [starter, ...Object.values(starter.hints)])
      expect(summary).toMatch(/^[A-Z][^.!?]{30,200}\.$/);
    expect(starter.hints[starter.gates[0]!.id]?.category).toBe('indeterminate');
    expect(Object.values(starter.hints).some((h) => h.category === 'done')).toBe(true);
  });
});

describe('the starter policy for digital health', () => {
  it('lets a privacy officer accept the privacy risk before development', () => {
    expect(gate('privacy-security')).toMatchObject({
      checklists: ['privacy-impact', 'security-risk'],
      signoffs: [{ role: 'privacy-officer', count: 1, meaning: 'Privacy risk accepted for development' }],
      material: ['summary'],
      attachments: false,
    });
  });

  it('lets two different people who are not the assignee sign clinical validation, in order', () => {
    expect(gate('clinical-validation')).toMatchObject({
      checklists: ['clinical-validation'],
      signoffs: [
        { role: 'clinical-validator', meaning: 'Clinically validated' },
        { role: 'compliance-officer', meaning: 'Approved for release', after: 'clinical-validator' },
      ],
      material: ['summary', 'description'],
      attachments: true,
      independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
    });
    expect(starterPolicy.gates).toHaveLength(2);
    expect(starterPolicy.hints['clinical-validation']?.category).toBe('done');
  });
});
