import { z } from 'zod';
import { planSchema } from '#app/plan/plan.ts';
import type { CliCommand } from './command.ts';

/** The JSON schema of a plan. Rules between rows go beyond it; `from-json` and `check` know them. */
export const schemaCommand: CliCommand = {
  options: {},
  operands: [0, 0],
  run() {
    const schema = z.toJSONSchema(planSchema, { io: 'input' });
    return { ok: true, value: { json: schema, text: JSON.stringify(schema, null, 2) } };
  },
};
