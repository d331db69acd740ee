import { encodeBase64 } from '../lib/base64.ts';
import { sha256 } from '../lib/sha256.ts';
import type { Id } from './id.ts';

/** The id of an image: SHA-256 of its bytes in base64url, 43 characters. Equal bytes are one asset everywhere. */
export const assetIdOf = (bytes: Uint8Array): Id =>
  encodeBase64(sha256(bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
