/** The word for a level 0–3. */
export function levelKey(level: number): `staffing.level.${0 | 1 | 2 | 3}` {
  if (level >= 3) return 'staffing.level.3';
  if (level === 2) return 'staffing.level.2';
  return level === 1 ? 'staffing.level.1' : 'staffing.level.0';
}
