/** The day it is where the reader sits, `yyyy-mm-dd`. */
export function todayIso(now: Date = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
