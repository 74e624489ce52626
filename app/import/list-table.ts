import { translate } from '../i18n/texts.ts';
import type { ListContext, ListField, ListKind } from './list-kind.ts';

/** What the columns are called, for a heading or a choice: "Netto m² hver", "2027". */
export function fieldTitle({ label }: ListField, { language }: Pick<ListContext, 'language'>): string {
  return translate(language, label.key, label.params);
}

/**
 * A list as the plan has it today, headed, in the form in which it can be taken over: to be worked on in Excel and
 * brought back. Columns that others become are left out.
 */
export function listTable(kind: ListKind, context: ListContext): string[][] {
  const fields = kind.fields(context.plan).filter(({ becomes }) => becomes === undefined);
  const things = kind.work(context).all();
  return [
    fields.map((field) => fieldTitle(field, context)),
    ...things.map(({ now }) => fields.map((field) => field.show(now?.[field.key] ?? null, context))),
  ];
}
