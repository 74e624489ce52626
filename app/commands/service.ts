import type { Draft } from 'immer';
import { z } from 'zod';
import { dateField, idField, lineField } from '../plan/fields.ts';
import { functionServiceSchema, houseFunctionSchema } from '../plan/house-function.ts';
import { nameIn } from '../plan/name-in.ts';
import type { Plan } from '../plan/plan.ts';
import { scenarioFunctionSchema, scenarioServiceSchema } from '../plan/scenario-cells.ts';
import {
  type MarkedServiceField,
  markedServiceFields,
  serviceMarkSchema,
  serviceSchema,
} from '../plan/service.ts';
import { command } from './command.ts';
import { cellCommands, listCommands, rowsLabel } from './row-commands.ts';
import { change, existing, insert, put } from './rows.ts';

/** Who stands by a value, and since when: a role, not a person. */
const byField = z.strictObject({ role: lineField, on: dateField });

const list = listCommands('services', { nameOf: (service) => service.name });
export const serviceRemove = list.remove;

/**
 * Adds services, those from the catalogue with the marks their values have there. What comes with them comes in the
 * same step: the functions that deliver them, and the scenarios that give them.
 */
export const serviceAdd = command({
  input: z.strictObject({
    rows: z.array(serviceSchema).min(1).max(5000),
    marks: z.array(serviceMarkSchema).max(30_000),
    functions: z.array(houseFunctionSchema).max(5000).optional(),
    functionServices: z.array(functionServiceSchema).max(20_000).optional(),
    scenarioFunctions: z.array(scenarioFunctionSchema).max(20_000).optional(),
    scenarioServices: z.array(scenarioServiceSchema).max(20_000).optional(),
  }),
  label: (_plan, { rows }) =>
    rowsLabel(
      'services',
      'add',
      rows.map(({ name }) => name),
    ),
  apply(draft, { rows, marks, functions = [], ...cells }) {
    for (const row of rows) insert(draft, 'services', row);
    for (const mark of marks) insert(draft, 'serviceMarks', mark);
    for (const row of functions) insert(draft, 'functions', row);
    for (const row of cells.functionServices ?? []) put(draft, 'functionServices', row);
    for (const row of cells.scenarioFunctions ?? []) put(draft, 'scenarioFunctions', row);
    for (const row of cells.scenarioServices ?? []) put(draft, 'scenarioServices', row);
  },
});

/** Changes services; a marked value that becomes another is from then on the plan's own, by whoever changed it. */
export const serviceUpdate = command({
  input: z.strictObject({
    ids: z.array(idField).min(1).max(5000),
    changes: serviceSchema.omit({ id: true }).partial(),
    by: byField,
  }),
  label: (plan, { ids }) => serviceLabel(plan, ids),
  apply(draft, { ids, changes, by }) {
    for (const id of ids) {
      const service = existing(draft, 'services', id);
      for (const field of markedServiceFields) {
        const value = changes[field];
        if (value !== undefined && value !== service[field]) confirm(draft, id, field, by, '');
      }
      change(service, changes);
    }
  },
});

/** Somebody stands by values as they are: they are no longer assumptions. Who stood by one already still does. */
export const serviceConfirm = command({
  input: z.strictObject({
    ids: z.array(idField).min(1).max(5000),
    fields: z.array(z.enum(markedServiceFields)).min(1),
    by: byField,
  }),
  label: (plan, { ids }) => serviceLabel(plan, ids),
  apply(draft, { ids, fields, by }) {
    for (const id of ids) {
      existing(draft, 'services', id);
      for (const field of fields) {
        const mark = draft.serviceMarks[`${id}.${field}`];
        if (mark && mark.mark !== 'confirmed') confirm(draft, id, field, by, mark.source);
      }
    }
  },
});

export const functionService = cellCommands('functionServices', {
  nameOf: ({ functionId }, plan) => nameIn(plan.functions, functionId),
});

export const serviceCompetence = cellCommands('serviceCompetences', {
  nameOf: ({ serviceId }, plan) => nameIn(plan.services, serviceId),
});

function confirm(
  draft: Draft<Plan>,
  serviceId: string,
  field: MarkedServiceField,
  by: z.infer<typeof byField>,
  source: string,
): void {
  const mark = { mark: 'confirmed' as const, source, confirmedByRole: by.role, confirmedOn: by.on };
  put(draft, 'serviceMarks', { serviceId, field, ...mark });
}

function serviceLabel(plan: Plan, ids: string[]) {
  const names = ids.map((id) => nameIn(plan.services, id));
  return rowsLabel('services', 'update', names);
}
