import type { ErrorCode } from '#app/i18n/texts.ts';
import { type CodedError, refused } from '#app/plan/result.ts';

/** Why a workbook is not read. Thrown inside the reader only, and caught by it. */
export class Unreadable extends Error {
  readonly refusal: { ok: false; error: CodedError };
  constructor(code: ErrorCode, details: CodedError['details'] = {}) {
    super(code);
    this.refusal = refused(code, details);
  }
}
