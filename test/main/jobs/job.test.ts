import { describe, expect, it } from 'vitest';
import { coverInputSchema } from '#app/staffing/cover-input.ts';
import { startJob } from '#main/jobs/job.ts';
import { busyWeek } from '../../app/staffing/weeks.ts';

const logged: string[] = [];
const log = (line: string) => logged.push(line);

describe('a job', () => {
  it('answers what its work answers, in a thread that ends', async () => {
    const job = startJob('rota', coverInputSchema.parse({ ...busyWeek(1), secondsMax: 20 }), { log });
    const result = await job.result;
    expect(result).toMatchObject({ ok: true, value: { proven: true, gap: 0 } });
    job.cancel();
    job.stop();
    expect(logged).toEqual([]);
  });
});
