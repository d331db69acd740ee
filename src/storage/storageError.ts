import type { StorageError, StorageErrorCode } from '../model/ports.ts';

/** A failure that our own code finds inside a transaction: throwing it rolls the transaction back. */
export class StorageFault extends Error {
  readonly code: StorageErrorCode;
  constructor(code: StorageErrorCode, detail: string) {
    super(detail);
    this.name = 'StorageFault';
    this.code = code;
  }
}

const CODE_OF_NAME: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'quotaExceeded',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  OpenFailedError: 'unavailable',
  VersionError: 'outdatedTab',
};

interface ErrorLike {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly inner?: unknown;
}
const asErrorLike = (error: unknown): ErrorLike | null =>
  typeof error === 'object' && error !== null ? (error as ErrorLike) : null;

/**
 * The typed failure behind whatever a database call rejected with. A full disk arrives as an AbortError whose
 * `inner` is the QuotaExceededError, so the innermost known name decides.
 */
export function storageErrorOf(error: unknown): StorageError {
  if (error instanceof StorageFault) return { code: error.code, detail: error.message };
  let code: StorageErrorCode = 'failed';
  const names: string[] = [];
  let link = asErrorLike(error);
  for (let depth = 0; link && depth < 5; depth += 1) {
    const name = String(link.name ?? 'Error');
    names.push(name);
    code = CODE_OF_NAME[name] ?? code;
    link = asErrorLike(link.inner);
  }
  const message = asErrorLike(error)?.message;
  return { code, detail: `${names.join(' < ')}: ${typeof message === 'string' ? message : String(error)}` };
}
