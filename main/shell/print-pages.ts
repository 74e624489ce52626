import { randomUUID } from 'node:crypto';
import { resourceHeaders } from '../api/page-security.ts';
import type { LoadAnswer } from './answer-load.ts';
import { ownPath, pageAddress } from './own-address.ts';

/** Pages that are made to be printed: each lies at an address nobody can guess, and is served once. */
export interface PrintPages {
  /** @returns the address where the page can be had, once */
  put(html: string): string;
  /** Forgets a page that was not fetched. */
  drop(address: string): void;
  /** @returns `null` for an address that is none of theirs */
  answer(address: string): LoadAnswer | null;
}

export function createPrintPages(): PrintPages {
  const pages = new Map<string, string>();
  return {
    put(html) {
      const path = `/print/${randomUUID()}`;
      pages.set(path, html);
      return new URL(path, pageAddress).href;
    },
    drop(address) {
      pages.delete(ownPath(address) ?? '');
    },
    answer(address) {
      const path = ownPath(address) ?? '';
      const html = pages.get(path);
      if (html === undefined) return null;
      pages.delete(path);
      // Its own policy is stricter on what it may load; this one takes scripts and its origin from it as well.
      const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
      return {
        status: 200,
        headers: {
          ...resourceHeaders,
          'Content-Security-Policy': policy,
          'Content-Type': 'text/html; charset=utf-8',
        },
        body: new TextEncoder().encode(html),
      };
    },
  };
}
