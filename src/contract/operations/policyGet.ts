import * as z from 'zod';
import { policy } from '../../domain/policy/schema';
import {
  choice,
  draftView,
  methodChoice,
  proposalView,
  roleChoice,
  starterChoice,
  statusChoice,
  templateChoice,
} from '../policyView';

/** `policy.get`: the policy in force, the draft, the proposal, and all that a draft can choose from. Needs Browse Projects. */
export const policyGet = {
  name: 'policy.get',
  request: z.strictObject({}),
  response: z.strictObject({
    policy: policy.nullable(),
    /** Revision of the desk: every change of draft or proposal names the one it saw. */
    revision: z.int(),
    draft: draftView.nullable(),
    proposal: proposalView.nullable(),
    mayEdit: z.boolean(),
    mayPublish: z.boolean(),
    secondPerson: z.boolean(),
    statuses: z.array(statusChoice),
    issueTypes: z.array(choice),
    components: z.array(choice),
    fields: z.array(choice),
    templates: z.array(templateChoice),
    methods: z.array(methodChoice),
    roles: z.array(roleChoice),
    starters: z.array(starterChoice),
  }),
} as const;
