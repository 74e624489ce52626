import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { ScheduleField } from '#app/import/schedule-columns.ts';

/** What headings of schedules mean, as the reader has said before; kept on this machine. */
interface KnownColumns {
  fields: { readonly [heading: string]: ScheduleField | null };
}

export const useKnownColumns = create<KnownColumns>()(
  persist((): KnownColumns => ({ fields: {} }), { name: 'borgerhus.schedule-columns' }),
);

export function rememberColumns(fields: KnownColumns['fields']): void {
  useKnownColumns.setState((known) => ({ fields: { ...known.fields, ...fields } }));
}
