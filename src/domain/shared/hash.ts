import type { Digest } from './ids';

/** SHA-256 over the UTF-8 bytes of `text`, as lower-case hex. Given as an argument: the domain has no crypto. */
export type Sha256 = (text: string) => Digest;
