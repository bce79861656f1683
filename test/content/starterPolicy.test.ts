import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileTemplate, starterPolicy, templates } from '../../src/content';
import { policy } from '../../src/domain/policy/schema';

const manifest = z
  .object({ modules: z.object({ 'jira:projectPermission': z.array(z.object({ key: z.string() })) }) })
  .parse(parse(readFileSync(resolve(__dirname, '../../manifest.yml'), 'utf8')));

const gate = (id: string) => starterPolicy.gates.find((g) => g.id === id);

describe('the starter policy', () => {
  it('becomes a valid policy once each gate says what it guards', () => {
    const adopted = {
      v: 1,
      projectId: '10000',
      version: 1,
      title: starterPolicy.title,
      publishedAt: '2026-11-21T12:00:00.000Z',
      publishedBy: 'viktor-hale',
      roles: starterPolicy.roles,
      gates: starterPolicy.gates.map((g) => ({ ...g, guards: ['10003'] })),
      statuses: [{ id: '10003', name: 'Done' }],
      templates: templates.map(compileTemplate),
    };
    expect(policy.parse(adopted)).toEqual(adopted);
  });

  it('gives each role the permission that the manifest declares', () => {
    const declared = manifest.modules['jira:projectPermission'].map((m) => m.key);
    expect(starterPolicy.roles.map((r) => r.permission).sort()).toEqual(declared.sort());
  });

  it('names only roles and checklists that exist', () => {
    const roles = new Set(starterPolicy.roles.map((r) => r.id));
    const checklists = new Set(templates.map((t) => t.id));
    for (const { signoffs, checklists: named } of starterPolicy.gates) {
      expect(signoffs.flatMap((s) => [s.role, s.after ?? s.role]).filter((r) => !roles.has(r))).toEqual([]);
      expect(named.filter((c) => !checklists.has(c))).toEqual([]);
    }
  });

  it('has a summary and a kind of status for every gate', () => {
    expect(Object.keys(starterPolicy.hints).sort()).toEqual(starterPolicy.gates.map((g) => g.id).sort());
    expect(starterPolicy.hints['clinical-validation']?.category).toBe('done');
  });

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
      signoffs: [
        { role: 'clinical-validator', meaning: 'Clinically validated' },
        { role: 'compliance-officer', meaning: 'Approved for release', after: 'clinical-validator' },
      ],
      material: ['summary', 'description'],
      attachments: true,
      independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
    });
  });
});
