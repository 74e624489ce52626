/** 1, 2 or 5 times a power of ten, not less than asked: how far the marks of a scale stand apart. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1e-6)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}
