import * as z from 'zod';
import { jiraId } from '../domain/shared/ids';
import { cursorsOf, listPlace } from './cursor';

/** The most projects of which the register reads at a time. */
export const MOST_PROJECTS = 20;

/** Where the register goes on in each project. */
export const registerCursor = cursorsOf(
  z
    .record(jiraId, listPlace)
    .refine((at) => Object.keys(at).length > 0 && Object.keys(at).length <= MOST_PROJECTS),
);
