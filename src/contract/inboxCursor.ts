import * as z from 'zod';
import { slug } from '../domain/shared/ids';
import { cursorsOf, listPlace } from './cursor';

/** Where the queue of each role goes on. */
export const inboxCursor = cursorsOf(z.record(slug, listPlace));
