import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startTokenLifeMs } from '#main/browser/admission.ts';
import { createLifetime } from '#main/browser/lifetime.ts';

const graceMs = 4_000;
const onDeserted = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onDeserted.mockClear();
});

afterEach(() => vi.useRealTimers());

it('waits for the first window without end', () => {
  createLifetime(onDeserted).windowExpected();
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(onDeserted).not.toHaveBeenCalled();
});

it('ends some seconds after the last window has gone', () => {
  const { windowsChanged } = createLifetime(onDeserted);
  for (const count of [1, 2, 1, 0]) windowsChanged(count);
  vi.advanceTimersByTime(graceMs - 1);
  expect(onDeserted).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onDeserted).toHaveBeenCalledOnce();
});

it('takes a reload for what it is', () => {
  const { windowsChanged } = createLifetime(onDeserted);
  windowsChanged(1);
  windowsChanged(0);
  vi.advanceTimersByTime(graceMs - 1);
  windowsChanged(1);
  vi.advanceTimersByTime(10 * graceMs);
  expect(onDeserted).not.toHaveBeenCalled();
});

it('gives a window that was just promised an address its minute', () => {
  const { windowsChanged, windowExpected } = createLifetime(onDeserted);
  windowsChanged(1);
  windowsChanged(0);
  windowExpected();
  vi.advanceTimersByTime(startTokenLifeMs - 1);
  expect(onDeserted).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onDeserted).toHaveBeenCalledOnce();
});
